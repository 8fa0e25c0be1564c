import type { ParsedRecord } from '../../record/load.ts';
import { pactIds, stages } from '../../schemas/fields.ts';
import { firstDay, lastDay } from '../dates.ts';
import type { Report } from './report.ts';

/** All four pacts are there, and each ladder rises: in stage, in date, and as its events tell. */
export function checkPacts(record: ParsedRecord, report: Report) {
  for (const id of pactIds)
    if (record.pacts.ids?.has(id) === false) report(0, [], `no pact ${id}`, `the entry of ${id}`);
  const events = new Map(record.events.items.map((event) => [event.id, event]));
  record.pacts.items.forEach((pact, index) => {
    let last = { at: -1, date: '', stage: '' };
    pact.ladder.forEach((step, i) => {
      const path = ['ladder', i];
      const at = stages.indexOf(step.stage);
      if (at <= last.at)
        report(
          index,
          [...path, 'stage'],
          `${pact.id}: ${step.stage} after ${last.stage}`,
          `the steps in their order: ${stages.join(', ')}`,
        );
      if (step.state !== 'done' && step.date)
        report(
          index,
          [...path, 'date'],
          `${pact.id}: ${step.stage} is ${step.state} but has a date`,
          'state: done, or no date',
        );
      if (step.state === 'done' && step.sources.length === 0)
        report(index, path, `${pact.id}: ${step.stage} is done without a source`, 'at least one source id');
      if (step.date && lastDay(step.date) < firstDay(last.date || '0001'))
        report(
          index,
          [...path, 'date'],
          `${pact.id}: ${step.stage} on ${step.date}, before ${last.stage} on ${last.date}`,
          'dates that rise from step to step',
        );
      const event = step.event ? events.get(step.event) : undefined;
      if (event && step.date && event.date !== step.date)
        report(
          index,
          [...path, 'date'],
          `${pact.id}: ${step.stage} on ${step.date}, but its event ${event.id} is dated ${event.date}`,
          'the same date in both',
        );
      last = { at, date: step.date ?? last.date, stage: step.stage };
    });
    if ((pact.kind === 'treaty') === (pact.ladder.length === 0))
      report(
        index,
        ['kind'],
        `${pact.id}: a ${pact.kind} with ${pact.ladder.length} steps`,
        'a treaty with its ladder, or a programme with its grants',
      );
  });
}

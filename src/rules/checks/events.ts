import type { ParsedRecord } from '../../record/load.ts';
import { stages } from '../../schemas/fields.ts';
import { firstDay } from '../dates.ts';
import { recordEnd } from '../record-end.ts';
import type { Report } from './report.ts';

/** Events lie within the record, are told once, and move only pacts they concern. */
export function checkEvents(record: ParsedRecord, report: Report) {
  const seen = new Map<string, string>();
  const end = recordEnd(record.sources.items);
  record.events.items.forEach((event, index) => {
    if (record.sources.problems.length === 0 && firstDay(event.date) > end)
      report(
        index,
        ['date'],
        `${event.id}: ${event.date}, after the record's end (${end})`,
        'the true date, or take the event out until a source is in the record',
      );
    // Two tellings of one thing share the day and either the headline or all sources.
    for (const [path, sign] of [
      ['title', event.title.en.toLowerCase()],
      ['sources', event.sources.toSorted().join(' ')],
    ] as const) {
      const key = `${event.date} ${sign}`;
      const twin = seen.get(key);
      if (twin)
        report(
          index,
          [path],
          `${event.id} and ${twin}: the same date and ${path === 'title' ? 'headline' : 'sources'}`,
          'one event with the sources of both',
        );
      seen.set(key, event.id);
    }
    for (const [pact, stage] of Object.entries(event.stages ?? {})) {
      if (!event.pacts.includes(pact as never))
        report(
          index,
          ['stages', pact],
          `${event.id}: a stage of ${pact}, which is not in its pacts`,
          `${pact} in pacts, or no stage for it`,
        );
      if ((stages as readonly string[]).includes(stage) === (pact === 'osa'))
        report(
          index,
          ['stages', pact],
          `${event.id}: stage ${stage} for ${pact}`,
          pact === 'osa' ? 'programme-created, grant-signed or delivered' : 'a stage of a treaty',
        );
    }
  });
}

import type { ParsedRecord, RecordKind } from '../../record/load.ts';
import type { ParsedList, Path } from '../../record/parse.ts';
import { suggestId } from '../problems.ts';
import { forEachSource } from '../sources-of.ts';
import type { Report } from './report.ts';

/** No id may stand twice in its file. */
export function checkDuplicates(list: ParsedList<{ id: string }>, report: Report) {
  const seen = new Map<string, number>();
  list.items.forEach(({ id }, index) => {
    const first = seen.get(id);
    if (first !== undefined)
      report(
        index,
        ['id'],
        `id ${id} a second time (first on line ${list.lineOf(first, ['id'])})`,
        'another id, or join the two entries',
      );
    else seen.set(id, index);
  });
}

/** Every id named must stand in its file. */
export function checkReferences(record: ParsedRecord, reporter: (list: ParsedList<unknown>) => Report) {
  const named =
    (list: ParsedList<unknown>, kind: RecordKind) => (index: number, path: Path, id: string | undefined) => {
      const { ids } = record[kind];
      if (id === undefined || !ids || ids.has(id)) return;
      const file = record[kind].file.replace('content/', '');
      reporter(list)(index, path, `${id}, which is no id of ${file}`, suggestId(id, ids, file));
    };
  for (const list of [
    record.events,
    record.people,
    record.terms,
    record.pacts,
    record.conflicts,
    record.quotes,
    record.questions,
    record.acsaPartners,
    record.visitingForces,
  ]) {
    const source = named(list, 'sources');
    list.items.forEach((item, index) => forEachSource(item, [], (path, id) => source(index, path, id)));
  }
  const person = named(record.events, 'people');
  record.events.items.forEach((event, index) => event.people.forEach((id, i) => person(index, ['people', i], id)));
  const speaker = named(record.quotes, 'people');
  record.quotes.items.forEach((quote, index) => speaker(index, ['speaker'], quote.speaker));
  const shown = named(record.places, 'events');
  record.places.items.forEach((place, index) => shown(index, ['event'], place.event));
  const event = named(record.pacts, 'events');
  record.pacts.items.forEach((pact, index) => {
    pact.ladder.forEach((step, i) => event(index, ['ladder', i, 'event'], step.event));
    pact.grants.forEach((grant, i) => {
      event(index, ['grants', i, 'event'], grant.event);
      event(index, ['grants', i, 'deliveredEvent'], grant.deliveredEvent);
    });
    event(index, ['programme', 'event'], pact.programme?.event);
  });
}

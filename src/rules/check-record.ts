import { pactIds, stages, type Confidence } from '../schemas/fields.ts';
import type { Source } from '../schemas/source.ts';
import type { ParsedRecord, RecordKind } from '../record/load.ts';
import type { ParsedList, Path } from '../record/parse.ts';
import { firstDay, lastDay } from './dates.ts';
import { suggestId, type Problem } from './problems.ts';

/** The last day covered by the reading that made the record (undated sources tell of events up to it). */
const readUpTo = '2026-07-02';

/** The day on which the record ends: nothing in it can be dated later. Newer sources move it by themselves. */
export function recordEnd(sources: readonly Pick<Source, 'published'>[]): string {
  return [readUpTo, ...sources.map((source) => lastDay(source.published ?? '0001'))].sort().at(-1) ?? readUpTo;
}

type Report = (index: number, path: Path, found: string, write: string) => void;

/** Checks the record's files against each other. Returns all problems; an empty list means that all is well. */
export function checkRecord(record: ParsedRecord): Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (list: ParsedList<unknown>): Report =>
    (index, path, found, write) =>
      problems.push({ file: list.file, line: list.lineOf(index, path), found, write });
  for (const kind of Object.keys(record) as RecordKind[]) checkDuplicates(record[kind], reporter(record[kind]));
  checkReferences(record, reporter);
  checkConfidence(record, reporter);
  checkEvents(record, reporter(record.events));
  checkPacts(record, reporter(record.pacts));
  checkQuotes(record, reporter(record.quotes));
  return problems;
}

function checkDuplicates(list: ParsedList<{ id: string }>, report: Report) {
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
function checkReferences(record: ParsedRecord, reporter: (list: ParsedList<unknown>) => Report) {
  const named =
    (list: ParsedList<unknown>, kind: RecordKind) => (index: number, path: Path, id: string | undefined) => {
      const { ids } = record[kind];
      if (id === undefined || !ids || ids.has(id)) return;
      const file = record[kind].file.replace('content/', '');
      reporter(list)(index, path, `${id}, which is no id of ${file}`, suggestId(id, ids, file));
    };
  for (const list of [record.events, record.people, record.terms, record.pacts, record.conflicts, record.quotes]) {
    const source = named(list, 'sources');
    list.items.forEach((item, index) => forEachSource(item, [], (path, id) => source(index, path, id)));
  }
  const person = named(record.events, 'people');
  record.events.items.forEach((event, index) => event.people.forEach((id, i) => person(index, ['people', i], id)));
  const speaker = named(record.quotes, 'people');
  record.quotes.items.forEach((quote, index) => speaker(index, ['speaker'], quote.speaker));
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

/** Calls back for every source id below a value: fields named `sources`, `source` and `asOfSource`. */
export function forEachSource(value: unknown, path: PropertyKey[], visit: (path: Path, id: string) => void): void {
  if (Array.isArray(value)) value.forEach((part, index) => forEachSource(part, [...path, index], visit));
  else if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) {
      if (key === 'sources') (part as string[]).forEach((id, index) => visit([...path, key, index], id));
      else if (key === 'source' || key === 'asOfSource') visit([...path, key], part as string);
      else forEachSource(part, [...path, key], visit);
    }
}

/** The confidence that a statement's sources carry: one primary or two publishers that are no machine: confirmed. */
export function carriedConfidence(sources: readonly Source[]): Confidence {
  const human = sources.filter((source) => source.grade !== 'machine-made');
  if (human.length === 0) return 'weak';
  const publishers = new Set(human.map((source) => source.publisher));
  return human.some((source) => source.grade === 'primary') || publishers.size > 1 ? 'confirmed' : 'single';
}

const rank: Record<Confidence, number> = { weak: 0, single: 1, confirmed: 2 };

function checkConfidence(record: ParsedRecord, reporter: (list: ParsedList<unknown>) => Report) {
  const byId = new Map(record.sources.items.map((source) => [source.id, source]));
  for (const list of [record.events, record.terms, record.pacts]) {
    const report = reporter(list);
    list.items.forEach((item, index) =>
      forEachClaim(item, [], (path, claim) => {
        const sources = claim.sources.flatMap((id) => byId.get(id) ?? []);
        // A source that is missing or has a fault of its own is reported as such.
        if (sources.length < claim.sources.length) return;
        const carried = carriedConfidence(sources);
        if (claim.sources.length === 0 || rank[claim.confidence] <= rank[carried]) return;
        const reason =
          carried === 'weak'
            ? 'its sources are machine-made only'
            : 'it rests on one publisher, and on nothing primary';
        report(
          index,
          [...path, 'confidence'],
          `${item.id}: confidence ${claim.confidence}, but ${reason}`,
          `confidence: ${carried}, or add a source that carries it`,
        );
      }),
    );
  }
}

interface Claim {
  sources: string[];
  confidence: Confidence;
}

function forEachClaim(value: unknown, path: PropertyKey[], visit: (path: Path, claim: Claim) => void): void {
  if (value === null || typeof value !== 'object') return;
  if ('sources' in value && 'confidence' in value) visit(path, value as Claim);
  for (const [key, part] of Object.entries(value))
    if (typeof part === 'object') forEachClaim(part, [...path, Array.isArray(value) ? Number(key) : key], visit);
}

function checkEvents(record: ParsedRecord, report: Report) {
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
    const key = `${event.date} ${event.title.en.toLowerCase()}`;
    const twin = seen.get(key);
    if (twin)
      report(
        index,
        ['title'],
        `${event.id} and ${twin}: the same date and headline`,
        'one event with the sources of both',
      );
    seen.set(key, event.id);
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

function checkPacts(record: ParsedRecord, report: Report) {
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

function checkQuotes(record: ParsedRecord, report: Report) {
  record.quotes.items.forEach((quote, index) => {
    for (const locale of ['en', 'fil', 'ja'] as const)
      if (locale !== quote.language && !quote.translation[locale])
        report(
          index,
          ['translation'],
          `${quote.id}: no translation into ${locale}`,
          `a faithful translation under ${locale}`,
        );
  });
}

import type { PactId } from '../schemas/fields.ts';
import { pactIds } from '../schemas/fields.ts';
import { recordEnd } from '../rules/record-end.ts';
import type { Event } from '../schemas/event.ts';
import type { Pact } from '../schemas/pact.ts';
import type { ParsedRecord } from './load.ts';

/** The record as pages use it: lists in reading order and look-ups by id. */
export function indexRecord(parsed: ParsedRecord) {
  const events = [...parsed.events.items].sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  const pacts = pactIds.flatMap((id) => parsed.pacts.items.filter((pact) => pact.id === id));
  return {
    /** Oldest first. */
    events,
    /** In the order of the front page. */
    pacts,
    people: byName(parsed.people.items),
    terms: byName(parsed.terms.items),
    quotes: parsed.quotes.items,
    questions: parsed.questions.items,
    conflicts: parsed.conflicts.items,
    sources: parsed.sources.items,
    /** By day of signing. */
    acsaPartners: bySigning(parsed.acsaPartners.items),
    visitingForces: bySigning(parsed.visitingForces.items),
    places: parsed.places.items,
    event: finder(events, 'event'),
    pact: finder<Pact, PactId>(pacts, 'pact'),
    person: finder(parsed.people.items, 'person'),
    term: finder(parsed.terms.items, 'term'),
    quote: finder(parsed.quotes.items, 'quotation'),
    question: finder(parsed.questions.items, 'open question'),
    conflict: finder(parsed.conflicts.items, 'conflict'),
    source: finder(parsed.sources.items, 'source'),
    /** Every day that an event can be dated to exactly, oldest first, each once. */
    days: [...new Set(events.filter((event) => event.date.length === 10).map((event) => event.date))],
    /** The newest day on which any source read was published. */
    end: recordEnd(parsed.sources.items),
    /** The date of the newest source that bears on a pact's status: what "as of" means on the front page. */
    asOf:
      pacts
        .map((pact) => pact.asOf)
        .sort()
        .at(-1) ?? '',
  };
}
export type IndexedRecord = ReturnType<typeof indexRecord>;

/** Events of a pact, oldest first. */
export function eventsOf(events: readonly Event[], pact: PactId): Event[] {
  return events.filter((event) => event.pacts.includes(pact));
}

function byName<T extends { name: { en: string } }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'));
}

function bySigning<T extends { signed: { date: string } }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.signed.date.localeCompare(b.signed.date));
}

/** A look-up that stops the build on an id that does not exist. */
function finder<T extends { id: Id }, Id extends string = string>(items: readonly T[], kind: string) {
  const index = new Map<string, T>(items.map((item) => [item.id, item]));
  return (id: Id): T => {
    const item = index.get(id);
    if (!item) throw new Error(`There is no ${kind} with the id "${id}" in the record.`);
    return item;
  };
}

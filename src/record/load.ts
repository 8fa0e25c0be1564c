import type { z } from 'zod';
import { agreementSchema, visitingForcesSchema, type Agreement, type VisitingForces } from '../schemas/agreement.ts';
import { eventSchema, type Event } from '../schemas/event.ts';
import { pactSchema, type Pact } from '../schemas/pact.ts';
import { personSchema, type Person } from '../schemas/person.ts';
import { placeSchema, type Place } from '../schemas/place.ts';
import { conflictSchema, openQuestionSchema, type Conflict, type OpenQuestion } from '../schemas/question.ts';
import { quoteSchema, type Quote } from '../schemas/quote.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import type { Problem } from '../rules/problems.ts';
import { parseList, type ParsedList } from './parse.ts';

/** The record's files under `content/`, and the schema of each. */
export const recordFiles = {
  sources: ['sources.yaml', sourceSchema],
  pacts: ['pacts.yaml', pactSchema],
  events: ['events.yaml', eventSchema],
  people: ['people.yaml', personSchema],
  terms: ['glossary.yaml', termSchema],
  quotes: ['quotes.yaml', quoteSchema],
  questions: ['open-questions.yaml', openQuestionSchema],
  conflicts: ['conflicts.yaml', conflictSchema],
  acsaPartners: ['acsa-partners.yaml', agreementSchema],
  visitingForces: ['visiting-forces.yaml', visitingForcesSchema],
  places: ['places.yaml', placeSchema],
} as const satisfies Record<string, readonly [string, z.ZodType]>;
export type RecordKind = keyof typeof recordFiles;

interface Items {
  sources: Source;
  pacts: Pact;
  events: Event;
  people: Person;
  terms: Term;
  quotes: Quote;
  questions: OpenQuestion;
  conflicts: Conflict;
  acsaPartners: Agreement;
  visitingForces: VisitingForces;
  places: Place;
}
export type ParsedRecord = { [Kind in RecordKind]: ParsedList<Items[Kind]> };

/** The list of each file as it was read last: a file is parsed anew only when its text is another. */
const known = new Map<string, { text: string | undefined; list: ParsedList<unknown> }>();

/** A record file's list; what was read last is remembered. */
export function listOf<T>(file: string, text: string | undefined, schema: z.ZodType<T>): ParsedList<T> {
  const last = known.get(file);
  if (last && last.text === text) return last.list as ParsedList<T>;
  const list = parseList<T>(file, text, schema);
  known.set(file, { text, list });
  return list;
}

/**
 * Parses the whole record.
 * @param texts the text of each file, by kind; undefined where its bytes are no UTF-8
 * @returns every list with its items (those that pass their schema) and all faults found
 */
export function loadRecord(texts: Record<RecordKind, string | undefined>): {
  record: ParsedRecord;
  problems: Problem[];
} {
  const lists = Object.entries(recordFiles).map(([kind, [file, schema]]) => [
    kind,
    listOf<unknown>(`content/${file}`, texts[kind as RecordKind], schema),
  ]);
  const record = Object.fromEntries(lists) as ParsedRecord;
  return { record, problems: Object.values(record).flatMap((list) => list.problems) };
}

import type { IndexedRecord } from '../record/indexed.ts';
import { forEachSource } from './sources-of.ts';
import { paths } from './addresses.ts';
import type { Text } from '../i18n/locales.ts';
import type { Mentions } from './mentions.ts';

/** A page that rests on a source: its path and its name in each language. */
export interface Use {
  path: string;
  name: Text;
}

/** For each source id, the pages that rest on it. */
export function usesOfSources(
  record: Pick<
    IndexedRecord,
    | 'events'
    | 'pacts'
    | 'terms'
    | 'people'
    | 'conflicts'
    | 'questions'
    | 'quotes'
    | 'acsaPartners'
    | 'visitingForces'
    | 'person'
    | 'pact'
  >,
  articles: readonly { slug: string; mentions: Pick<Mentions, 'sources'>; title: Text }[],
): Map<string, Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const add = (id: string, use: Use) => {
    const known = uses.get(id) ?? new Map<string, Use>();
    if (!known.has(use.path)) known.set(use.path, use);
    uses.set(id, known);
  };
  const addAll = (value: unknown, use: Use) => forEachSource(value, [], (_, id) => add(id, use));
  for (const article of articles)
    for (const id of article.mentions.sources) add(id, { path: paths.explainer(article.slug), name: article.title });
  for (const pact of record.pacts) addAll(pact, { path: paths.pact(pact.id), name: pact.name });
  for (const [pact, agreements] of [
    ['acsa', record.acsaPartners],
    ['raa', record.visitingForces],
  ] as const)
    for (const agreement of agreements) addAll(agreement, { path: paths.pact(pact), name: record.pact(pact).name });
  for (const event of record.events) addAll(event, { path: paths.event(event.id), name: event.title });
  for (const term of record.terms) addAll(term, { path: paths.term(term.id), name: term.name });
  for (const person of record.people) addAll(person, { path: paths.person(person.id), name: person.name });
  for (const quote of record.quotes)
    if (quote.speaker) addAll(quote, { path: paths.person(quote.speaker), name: record.person(quote.speaker).name });
  for (const conflict of record.conflicts)
    addAll(conflict, { path: paths.openQuestion(conflict.id), name: conflict.about });
  for (const question of record.questions)
    addAll(question, { path: paths.openQuestion(question.id), name: question.question });
  return new Map([...uses].map(([id, known]) => [id, [...known.values()]]));
}

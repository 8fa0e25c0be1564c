import { fields, kanaWindows, wholeTerm, wordsOf, type Field } from '../browser/search/words.ts';
import { nearWords, shortNames, type Names } from './search-near.ts';
import { isSentence, openingOf, searchRecords, type SearchRecord } from './search-record.ts';

/** What the index is given of a page, or of a part that stands for itself. */
export interface SearchedPage extends SearchRecord {
  /** With spaces between. */
  terms: string;
}

/**
 * Reads a built page for the index.
 * @param url its path from the site's top
 * @returns nothing for a page that is not searched
 */
export function searchedPages(html: string, url: string): SearchedPage[] {
  return searchRecords(html, url).map((record) => ({ ...record, terms: termsOf(record).join(' ') }));
}

/** The terms of a page, each with the mark of the weightiest field in which it stands. */
function termsOf(record: SearchRecord): string[] {
  const places = new Map<string, Field>();
  const put = (term: string, field: Field) => {
    const before = places.get(term);
    if (!before || fields[before].weight < fields[field].weight) places.set(term, field);
  };
  /** @returns the terms of the texts, for what else asks for them: reading words is what costs most here */
  const add = (field: Field, texts: readonly string[], readings = false) => {
    const terms = texts.flatMap((text) => wordsOf(text, record.locale, readings).flatMap((word) => word.terms));
    for (const term of terms) put(term, field);
    return terms;
  };
  const { opening, rest } = openingOf(record.lead);
  const text = [...rest, ...record.sections.flatMap((section) => section.text)];
  const named = add('name', record.names, true);
  const titled = add(record.minor ? 'lead' : 'title', [record.title]);
  add('alias', record.aliases, true);
  if (record.locale === 'ja')
    for (const name of [...record.names, record.title, ...record.aliases])
      for (const window of kanaWindows(name)) put(window, 'alias');
  const opened = add('lead', opening);
  add(
    'lead',
    record.sections.map((section) => section.title),
  );
  // People are looked for by their office, events by their day. Whoever has no office in the record begins with a sentence.
  if (record.kind === 'person')
    add(
      'alias',
      opening.filter((line) => !isSentence(line)),
    );
  add(record.kind === 'event' ? 'title' : 'text', [record.date ?? '']);
  const told = add('text', text);
  const head = [record.title, ...record.names, ...opening].join('\n');
  add('nearTitle', nearWords(head, new Set([...titled, ...named, ...opened]), record.locale), true);
  add('near', nearWords(text.join('\n'), new Set(told), record.locale), true);
  const whole = [record.title, ...record.names, ...record.aliases].map(wholeTerm).filter(Boolean);
  return [
    ...new Set(whole.map((name) => name + fields.whole.mark)),
    ...[...places].map(([term, field]) => term + fields[field].mark),
  ];
}

/**
 * The terms of a page with the short names of what it names in full, which only the whole site tells; in order, so that
 * the index packs well.
 * @param names of the page's language
 */
export function withShortNames(page: SearchedPage, names: readonly Names[]): string[] {
  const held = new Set(page.terms.split(' '));
  const text = [page.title, ...page.names, ...page.lead, ...page.sections.flatMap((section) => section.text)].join(
    '\n',
  );
  for (const name of shortNames(text, names))
    for (const term of wordsOf(name, page.locale).flatMap((word) => word.terms))
      if (!Object.values(fields).some(({ mark }) => held.has(term + mark))) held.add(term + fields.near.mark);
  return [...held].sort();
}

import { fields, kanaWindows, wholeTerm, wordsOf, type Field } from '../browser/search/words.ts';
import { nearWords } from './search-near.ts';
import { searchRecords, type SearchRecord } from './search-record.ts';

/** What the index is given of a page, or of a part that stands for itself. */
export interface SearchedPage extends SearchRecord {
  /** In order, so that the index compresses well: nobody asks where in a page a term stands. */
  terms: string;
}

/**
 * Reads a built page for the index.
 * @param url its path from the site's top
 * @returns nothing for a page that is not searched
 */
export function searchedPages(html: string, url: string): SearchedPage[] {
  return searchRecords(html, url).map((record) => ({ ...record, terms: termsOf(record).sort().join(' ') }));
}

/** The terms of a page, each with the mark of the weightiest field in which it stands. */
function termsOf(record: SearchRecord): string[] {
  const places = new Map<string, Field>();
  const put = (term: string, field: Field) => {
    const before = places.get(term);
    if (!before || fields[before].weight < fields[field].weight) places.set(term, field);
  };
  const add = (field: Field, texts: readonly string[], readings = false) => {
    for (const text of texts)
      for (const word of wordsOf(text, record.locale, readings)) for (const term of word.terms) put(term, field);
  };
  const [standfirst = '', ...rest] = record.lead;
  const text = [...rest, ...record.sections.flatMap((section) => section.text)];
  add('name', record.names, true);
  add('title', [record.title]);
  add('alias', record.aliases, true);
  if (record.locale === 'ja')
    for (const name of [...record.names, record.title, ...record.aliases])
      for (const window of kanaWindows(name)) put(window, 'alias');
  add('lead', [standfirst, ...record.sections.map((section) => section.title)]);
  add('text', [...text, record.date ?? '']);
  add('nearTitle', nearWords([record.title, ...record.names, standfirst].join('\n'), record.locale), true);
  add('near', nearWords(text.join('\n'), record.locale), true);
  const whole = [record.title, ...record.names, ...record.aliases].map(wholeTerm).filter(Boolean);
  return [
    ...new Set(whole.map((name) => name + fields.whole.mark)),
    ...[...places].map(([term, field]) => term + fields[field].mark),
  ];
}

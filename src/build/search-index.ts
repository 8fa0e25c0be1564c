import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PageTable } from '../browser/search/files.ts';
import { indexLanguage } from '../browser/search/index-language.ts';
import { fold, wordsOf } from '../browser/search/words.ts';
import { formatDate } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { namesIn } from './search-near.ts';
import { writeStarts } from './search-start.ts';
import type { SearchRecord } from './search-record.ts';
import { withShortNames, type SearchedPage } from './search-terms.ts';

/**
 * Indexes pages for search, one index per language.
 *
 * Pagefind is given the terms that our own rules make of each page (`src/browser/search/words.ts`), each once for every
 * field in which it stands, so that the browser can ask for exactly the same ones; its excerpts' files are then given the
 * page's own text back.
 * @param folder the built site; the index goes into its `pagefind/`
 * @param pages in the order of their addresses, so that the same pages give the same index
 * @param stock whether Pagefind's own interfaces stay beside it, for comparisons
 * @throws with Pagefind's own words if a page cannot be indexed
 */
export async function indexForSearch(folder: string, pages: readonly SearchedPage[], stock = false): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(postings);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [page, content] of contents(pages)) {
    const added = await index.addCustomRecord({
      url: page.url,
      content,
      language: indexLanguage[page.locale],
      // The stock interfaces offer the same choices only with filters and a sort, which ours reads from its own table.
      ...(stock && {
        filters: { kind: [page.kind], pact: page.pacts, year: [page.date?.slice(0, 4) ?? ''].filter(Boolean) },
        sort: { date: page.date ?? '0' },
      }),
    });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read ${page.url}: ${added.errors.join('; ')}`);
  }
  const target = join(folder, 'pagefind');
  const { errors: faults } = await index.writeFiles({ outputPath: target });
  if (faults.length > 0) throw new Error(`Pagefind could not write its index: ${faults.join('; ')}`);
  await close();
  const ids = restoreTexts(join(target, 'fragment'), new Map(pages.map((page) => [page.url, page])));
  if (ids.size !== pages.length) throw new Error(`Pagefind wrote ${ids.size} pages of ${pages.length}`);
  const written = (locale: Locale) => pages.filter((page) => page.locale === locale);
  for (const locale of locales)
    writeFileSync(join(target, `words.${locale}.json`), JSON.stringify(spellings(written(locale))));
  writeStarts(target, (locale) => tableOf(ids, written(locale)), stock);
  // Neither the stock interfaces nor the stock worker is used, so they are not published.
  for (const name of stock ? [] : readdirSync(target))
    if (/^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./.test(name)) rmSync(join(target, name));
}

/**
 * How many of a language's commonest terms have a place of their own in every page. Pagefind notes with each page that
 * holds a term how many words stand before it there. Nobody asks for that, but where it is the same in all pages it
 * packs to almost nothing: the index is a tenth smaller at real size, a third with 1,000 further explainers.
 */
const places = 2000;

/**
 * What Pagefind is given of each page: its terms, the commonest in their places, with a mark that is no word for one that
 * the page does not hold.
 */
function* contents(pages: readonly SearchedPage[]): Generator<[SearchedPage, string]> {
  for (const locale of locales) {
    const written = pages.filter((page) => page.locale === locale);
    const names = namesIn(pages, locale);
    const terms = written.map((page) => withShortNames(page, names));
    const holding = new Map<string, number>();
    for (const term of terms.flat()) holding.set(term, (holding.get(term) ?? 0) + 1);
    const commonest = [...holding].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, places);
    for (const [at, page] of written.entries()) {
      const left = new Set(terms[at]);
      const placed = commonest.map(([term]) => (left.delete(term) ? term : '-'));
      yield [page, [...placed, ...left].join(' ')];
    }
  }
}

/** What is known of a language's pages. @param ids the pages of all languages by Pagefind's ids */
function tableOf(ids: ReadonlyMap<string, SearchRecord>, records: readonly SearchRecord[]): PageTable {
  const linked = new Map<string, number>();
  for (const { links } of records) for (const link of new Set(links)) linked.set(link, (linked.get(link) ?? 0) + 1);
  const newest = records.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const ages = new Map(newest.map((record, age) => [record, age]));
  const pages = [...ids].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, page]) => (ages.has(page) ? [page] : []));
  return {
    kind: pages.map(({ kind }) => kind),
    pact: pages.map(({ pacts }) => pacts.join(' ')),
    year: pages.map(({ date = '' }) => date.slice(0, 4)),
    // In few steps: 0 for none, one more each time the number of pages that lead there doubles.
    linked: pages.map(({ url }) => Math.min(6, Math.floor(Math.log2(1 + (linked.get(url) ?? 0))))),
    age: pages.map((page) => ages.get(page)!),
  };
}

/**
 * About how many entries one file of the index holds. Pagefind's 20,000 make files of 28 kB, of which a question of three
 * words needs three; these have 4 kB. Pagefind calls the setting unstable: without it the index is right, only heavier.
 */
const postings = 2500;

const signature = 'pagefind_dcd';
interface Fragment {
  url: string;
}

/**
 * Gives Pagefind's fragment files the texts that readers see; large sites bundle many pages in one file.
 * @returns each page by Pagefind's id of it
 */
function restoreTexts(folder: string, records: ReadonlyMap<string, SearchRecord>): Map<string, SearchRecord> {
  const ids = new Map<string, SearchRecord>();
  const restored = (id: string, fragment: Fragment) => {
    const record = records.get(fragment.url);
    if (!record) return fragment;
    ids.set(id, record);
    return { ...fragment, ...textOf(record) };
  };
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const found = JSON.parse(gunzipSync(readFileSync(file)).toString().slice(signature.length)) as
      Fragment | Record<string, Fragment>;
    const text =
      typeof found['url'] === 'string'
        ? restored(name.replace(/\..*/, ''), found as Fragment)
        : Object.fromEntries(
            Object.entries(found as Record<string, Fragment>).map(([id, each]) => [id, restored(id, each)]),
          );
    writeFileSync(file, gzipSync(signature + JSON.stringify(text), { level: 9 }));
  }
  return ids;
}

/** A page's text in the shape of Pagefind's fragments: one line a paragraph, and where each section begins, in words. */
function textOf(record: SearchRecord) {
  const lines: string[] = [];
  let words = 0;
  const add = (more: readonly string[]) => {
    lines.push(...more);
    for (const line of more) words += line.match(/\S+/g)?.length ?? 0;
  };
  add(record.lead);
  const anchors = record.sections.map(({ id, title, text }) => {
    const location = words;
    add([title, ...text]);
    return { element: 'h2', id, text: title, location };
  });
  return {
    content: lines.join('\n'),
    anchors,
    meta: {
      title: record.title,
      kind: record.kind,
      ...(record.date && { date: formatDate(record.date, record.locale) }),
      ...(record.names.length > 0 && { names: record.names.join(' · ') }),
    },
  };
}

/** The words of names and titles as readers write them: against these a misspelt word is compared. */
function spellings(records: readonly SearchRecord[]): string[] {
  const words = new Set<string>();
  for (const { locale, title, names, aliases, kind, lead } of records)
    if (kind !== 'event' && kind !== 'question')
      for (const name of [title, ...names, ...aliases, ...(kind === 'person' ? lead.slice(0, 1) : [])])
        for (const { text } of wordsOf(name, locale))
          if (fold(text).length > (/^[ァ-ヺ]/.test(text) ? 2 : 3) && !/\d/.test(text)) words.add(text);
  return [...words].sort();
}

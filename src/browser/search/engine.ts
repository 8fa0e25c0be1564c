/** Finds pages in one language's index: Pagefind answers for single terms, the ranking is ours. */
import type { createInstance, Hit } from 'virtual:pagefind';
import type { Locale } from '../../i18n/locales.ts';
import { tableFile, type PageTable } from './files.ts';
import { indexLanguage } from './index-language.ts';
import { closeness, passageOf, type Passage } from './passage.ts';
import { nearest } from './spelling.ts';
import { fields, kanaWindows, wholeTerm, wordsOf, type Word } from './words.ts';

export interface Choice {
  kind?: string;
  pact?: string;
  year?: string;
}
export interface Request extends Choice {
  query: string;
  /** Newest first instead of best first. */
  byDate?: boolean;
  /** How many results are wanted. */
  most: number;
}
export interface Result extends Passage {
  kind: string;
  date: string | undefined;
  pacts: string[];
}
export interface Answer {
  count: number;
  results: Result[];
  /** How many results each choice of a filter would leave, by filter and value. */
  counts: Record<keyof Choice, Record<string, number>>;
  /** What was searched instead of words that the index does not know. */
  instead: string | undefined;
  /** The share of the question that the best page holds, 0 to 1. */
  share: number;
}

interface Entry extends Record<keyof Choice, string[]> {
  data: Hit['data'];
  /** As in the table of pages. */
  linked: number;
  age: number;
}

/** What a kind of page is worth where the words weigh the same: explainers and pacts answer, parts of the record support. */
const worth: Record<string, number> = {
  pact: 1.3,
  explainer: 1.2,
  term: 1.1,
  person: 1.1,
  event: 0.9,
  question: 0.7,
  page: 0.7,
};
/** "What is …" asks for a definition. */
const definition =
  /^\s*(?:what(?:'s| is| are| does)|define|meaning of|(?:ano )?(?:ang )?(?:ibig sabihin|kahulugan)(?: ng)?|ano (?:ang|ba))(?=\s)|(?:meaning|definition|stands? for|ano (?:yun|iyon|ba)|とは何|とは|の意味|って何)[\s?？。]*$/i;
/** What a form of a word weighs that is not the likeliest. */
const otherForm = 0.7;
/** A word that weighs so much stands in a page's title or names; and so much, in its opening or near its title. */
const titled = fields.title.weight * otherForm;
const opening = fields.nearTitle.weight * otherForm;
/** A page that holds less than this share of what the best page holds is left out. */
const least = 0.4;
/**
 * How many of the first pages are read to put them in order: as many as are shown at first, for one more would be asked
 * for afterwards; more for a sentence, whose words many pages hold.
 */
const read = (words: number) => (words < 5 ? 6 : 12);
/** A word that weighs less than this stands in a quarter of the pages or more. */
const ordinary = 1.5;
/** The share of a reading's windows that a page must hold. */
const mostOfReading = 0.7;
/** Where single words are looked for: whole names are asked for by themselves. */
const inPage = Object.values(fields).filter((field) => field !== fields.whole);
const filters = ['kind', 'pact', 'year'] as const;

/** A page's value with what holds the words of a question together: an opening or a paragraph, and the title above all. */
function together(page: { apart: number; head: number; title: number }, close = 0, cover = 0): number {
  return page.apart * (0.3 + 2 * Math.max(page.head, close) + page.title * (1 + cover / 2));
}

/** Indexes are opened one after the other: Pagefind's module holds one WebAssembly instance, which two would both make. */
let opened: Promise<unknown> = Promise.resolve();

/**
 * Opens the index of a language.
 * @param module Pagefind's
 * @param root address of Pagefind's folder
 * @throws if a file cannot be loaded
 */
export async function openIndex(module: { createInstance: typeof createInstance }, root: string, locale: Locale) {
  await opened;
  // Pagefind reads the language from the document, which a worker does not have.
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => indexLanguage[locale] }) },
  });
  const pagefind = module.createInstance({ basePath: root });
  await pagefind.init();
  const entries = new Map<string, Entry>();
  // Made while the first question's own files are on their way, which are asked for before that.
  const ready = (async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const [{ results }, table] = await Promise.all([pagefind.search(null), tableOf(root, locale)]);
    results
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .forEach(({ id, data }, at) =>
        entries.set(id, {
          data,
          kind: [table.kind[at]!],
          pact: table.pact[at]!.split(' ').filter(Boolean),
          year: [table.year[at]!].filter(Boolean),
          linked: table.linked[at]!,
          age: table.age[at]!,
        }),
      );
  })();
  opened = ready.catch(() => {});
  /** What a word weighs by how few pages hold it; a word of a single page must not outweigh all others. */
  const rarityOf = (pages: number) => Math.min(4, Math.log(1 + entries.size / Math.max(1, pages)));

  const known = new Map<string, Promise<string[]>>();
  /** The pages that hold a term exactly; in quotation marks Pagefind neither extends nor shortens it. */
  const holding = (term: string) => {
    const found = known.get(term) ?? pagefind.search(`"${term}"`).then(({ results }) => results.map(({ id }) => id));
    known.set(term, found);
    return found;
  };

  /** The pages that hold a word, with what it weighs there. */
  async function pagesOf(terms: readonly string[]): Promise<Map<string, number>> {
    const pages = new Map<string, number>();
    await Promise.all(
      terms.flatMap((term, at) =>
        inPage.map(async ({ mark, weight }) => {
          for (const id of await holding(term + mark))
            pages.set(id, Math.max(pages.get(id) ?? 0, at ? weight * otherForm : weight));
        }),
      ),
    );
    return pages;
  }
  /** The pages that hold a longer word which begins so: for what is still being typed. */
  async function pagesBeginning(text: string): Promise<Map<string, number>> {
    const { results } = await pagefind.search(text);
    const page = await results[0]?.data();
    // Where no word begins so, Pagefind falls back to the longest beginning that is a word. One page shows which it was.
    const words = page ? wordsOf([page.meta.title, page.meta.names, page.content].join('\n'), locale, true) : [];
    return new Map(words.some((word) => word.text.startsWith(text)) ? results.map(({ id }) => [id, 1]) : []);
  }
  /** The pages that hold most of a reading's windows in their names: it was typed in part, or runs into other words. */
  async function pagesOfReading(windows: string[]): Promise<Map<string, number>> {
    const all = await Promise.all(windows.map((window) => pagesOf([window])));
    const sums = new Map<string, { weight: number; held: number }>();
    for (const pages of all)
      for (const [id, weight] of pages) {
        const so = sums.get(id) ?? { weight: 0, held: 0 };
        sums.set(id, { weight: so.weight + weight, held: so.held + 1 });
      }
    const enough = windows.length * mostOfReading;
    return new Map(
      [...sums].flatMap(([id, { weight, held }]) => (held >= enough ? [[id, (weight / windows.length) * 0.8]] : [])),
    );
  }
  async function pagesOfWord(word: Word, instead: Map<string, string>): Promise<Map<string, number>> {
    const exact = await pagesOf(word.terms);
    const windows = word.reading || exact.size === 0 ? [...new Set(kanaWindows(word.text))] : [];
    if (windows.length > 0)
      for (const [id, weight] of await pagesOfReading(windows)) exact.set(id, Math.max(weight, exact.get(id) ?? 0));
    if (exact.size > 0 || word.optional) return exact;
    const longer = word.text.length > 1 || word.text > '\u2fff' ? await pagesBeginning(word.text) : exact;
    if (longer.size > 0) return longer;
    const other = await nearest(word.text, `${root}words.${locale}.json`);
    if (!other) return longer;
    instead.set(word.text, other);
    return pagesOf(wordsOf(other, locale)[0]?.terms ?? []);
  }

  return async function answer({ query, byDate, most, ...choice }: Request): Promise<Answer> {
    const instead = new Map<string, string>();
    let words = wordsOf(query, locale, true);
    if (words.length === 0) words = wordsOf(query, 'ja', true).map((word) => ({ ...word, terms: [word.text] }));
    words = [...new Map(words.slice(0, 24).map((word) => [word.text, word])).values()];
    const scores = new Map<string, { score: number; share: number; head: number; title: number }>();
    let total = 0;
    let weighed = 0;
    const rarities: number[] = [];
    // Asked for in one go, as each wait for an answer counts on a slow line.
    const [whole, found] = await Promise.all([
      words.length > 0 ? wholeNames(query) : new Set<string>(),
      Promise.all(words.map((word) => pagesOfWord(word, instead))),
      ready,
    ]);
    for (const [at, word] of words.entries()) {
      const pages = found[at]!;
      const rarity = word.optional && pages.size === 0 ? 0 : rarityOf(pages.size) * (word.part ?? 1);
      rarities.push(rarity);
      weighed += rarity;
      if (!word.optional) total += rarity;
      for (const [id, weight] of pages) {
        const so = scores.get(id) ?? { score: 0, share: 0, head: 0, title: 0 };
        scores.set(id, {
          score: so.score + rarity * weight,
          share: so.share + (word.optional ? 0 : rarity * Math.min(1, Math.max(weight, 0.7))),
          head: so.head + (weight >= opening ? rarity : 0),
          title: so.title + (weight >= titled ? rarity : 0),
        });
      }
    }
    const defining = definition.test(query);
    // Where no word tells pages apart, their kind does: a question in such words asks for the pacts.
    const kinds = 1 + 2 * Math.max(0, ordinary - Math.max(...rarities));
    const best = Math.max(1e-9, ...[...scores.values()].map(({ share }) => share));
    const ranked = [...scores]
      .filter(([, { share }]) => share >= best * least)
      .map(([id, { score, share, head, title }]) => {
        const entry = entries.get(id)!;
        const [kind = ''] = entry.kind;
        const value = score * (share / best) ** 2 + (whole.has(id) ? fields.whole.weight * total : 0);
        const apart =
          value *
          (worth[kind] ?? 1) ** kinds *
          (1 + (kind === 'person' ? 0.06 : 0.03) * entry.linked) *
          (defining && kind === 'term' ? 1.5 : 1);
        const page = { entry, apart, head: head / weighed, title: title / weighed };
        return { ...page, value: together(page) };
      })
      .sort((a, b) => b.value - a.value || a.entry.age - b.entry.age);
    if (words.length === 0 && Object.values(choice).some(Boolean))
      for (const entry of entries.values()) ranked.push({ entry, apart: 0, head: 0, title: 0, value: 0 });

    const asked = words.map((word) =>
      instead.has(word.text) ? (wordsOf(instead.get(word.text)!, locale)[0] ?? word) : word,
    );
    // The first ones are read, and those in which the words stand together come before those that only hold them all.
    if (words.length > 1 && most > 0) {
      // Which hold most of the question, wherever: what holds it together may stand far down.
      const first = ranked.toSorted((a, b) => b.apart - a.apart).slice(0, read(words.length));
      // All asked for at once, for the same reason.
      const pages = await Promise.all(first.map(({ entry }) => entry.data()));
      first.forEach((each, at) => {
        const { close, cover } = closeness(pages[at]!, asked, rarities, locale);
        each.value = together(each, close, cover);
      });
      ranked.sort((a, b) => b.value - a.value);
    }

    const fits = (entry: Entry, but?: keyof Choice) =>
      filters.every((each) => each === but || !choice[each] || entry[each].includes(choice[each]));
    const counts: Answer['counts'] = { kind: {}, pact: {}, year: {} };
    for (const { entry } of ranked)
      for (const filter of filters)
        if (fits(entry, filter))
          for (const value of entry[filter]) counts[filter][value] = (counts[filter][value] ?? 0) + 1;
    const chosen = ranked.filter(({ entry }) => fits(entry)).map(({ entry }) => entry);
    if (byDate || words.length === 0) chosen.sort((a, b) => a.age - b.age);
    const results = await Promise.all(
      chosen.slice(0, most).map(async (entry): Promise<Result> => {
        const page = await entry.data();
        return {
          ...passageOf(page, asked, locale),
          kind: page.meta.kind,
          date: page.meta.date,
          pacts: entry.pact,
        };
      }),
    );
    return {
      count: chosen.length,
      results,
      counts,
      instead: instead.size > 0 ? words.map(({ text }) => instead.get(text) ?? text).join(' ') : undefined,
      share: total > 0 ? best / total : 0,
    };
  };

  /** Pages one of whose names is the whole query, with or without the words that only ask. */
  async function wholeNames(query: string): Promise<Set<string>> {
    const bare = query.replace(definition, '').replace(/^\s*(?:an?|the|ang|mga)\s+/i, '');
    const found = await Promise.all(
      [...new Set([query, bare].map(wholeTerm))].filter(Boolean).map((term) => holding(term + fields.whole.mark)),
    );
    return new Set(found.flat());
  }
}

/** @throws if the table cannot be loaded */
async function tableOf(root: string, locale: Locale): Promise<PageTable> {
  const { body } = await fetch(root + tableFile(locale));
  return (await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).json()) as PageTable;
}

/**
 * Reads a page of one line, so that what the first answer needs (patterns, the browser's way of telling words apart) is
 * ready before it is asked for.
 */
export function rehearse(locale: Locale): void {
  const content = 'On 28 May 2026 they agreed on ¥900 million. 2026年5月28日に合意した。';
  const page = { url: '', content, meta: { title: '', kind: '' }, anchors: [] };
  const words = wordsOf(content, locale, true);
  closeness(page, words, [], locale);
  passageOf(page, words, locale);
}

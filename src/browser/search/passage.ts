/** The passages of a page that answer: cut from its text, with what matches marked. */
import type { Locale } from '../../i18n/locales.ts';
import { dates, fold, wordsOf, type Word } from './words.ts';

/** A page's text as the build left it in Pagefind's fragment: a paragraph a line. */
export interface Page {
  url: string;
  content: string;
  meta: { title: string; kind: string; date?: string; names?: string };
  /** Where sections begin, counted in words. */
  anchors: { id: string; text: string; location: number }[];
}
/** A stretch of text; `marked` where it matches. */
export interface Stretch {
  text: string;
  marked: boolean;
}
interface Place {
  url: string;
  title: string;
  excerpt: Stretch[];
}
export interface Passage extends Place {
  /** Places in the page that hold as much of the question, best first. */
  sections: Place[];
}

/** Length of an excerpt in letters; Japanese says as much in half. */
const length: Record<Locale, number> = { en: 190, fil: 190, ja: 100 };

/** A paragraph with the numbers of the asked words that it holds, in its order; -1 for any other word. */
interface Line {
  line: string;
  words: number[];
}

/** Which asked word each term stands for. */
const numbered = (words: readonly Word[]) => new Map(words.flatMap((word, at) => word.terms.map((term) => [term, at])));

/**
 * How closely a page follows a question.
 * @param rarity what each word of the question weighs
 * @returns `close`, 0 to 1: how close a paragraph comes, half for the share of the question's words that it holds, half for
 *   the share of their neighbours that are neighbours there too; `cover`, the share of the title's words that are asked for
 */
export function closeness(page: Page, words: readonly Word[], rarity: readonly number[], locale: Locale) {
  const wanted = numbered(words);
  const sum = rarity.reduce((one, other) => one + other, 0) || 1;
  const share = (held: ReadonlySet<number>) => [...held].reduce((total, at) => total + (rarity[at] ?? 0), 0) / sum;
  const lines = sectionsOf(page, wanted, locale).flatMap((section) => section.lines);
  const close = Math.max(
    ...lines.map((line) => {
      const pairs = new Set(line.words.filter((at, place) => at > 0 && line.words[place - 1] === at - 1)).size;
      return share(new Set(line.words)) / 2 + (words.length > 1 ? pairs / (words.length - 1) / 2 : 0);
    }),
  );
  const title = readLine(page.meta.title, wanted, locale);
  return { close, cover: title.filter((at) => at >= 0).length / Math.max(1, title.length) };
}

/** The page as a result: its best passage, and up to two of its sections. */
export function passageOf(page: Page, words: readonly Word[], locale: Locale): Passage {
  const wanted = numbered(words);
  const sections = sectionsOf(page, wanted, locale).map((section) => {
    const held = new Set(section.lines.flatMap((line) => line.words).filter((at) => at >= 0)).size;
    // A sentence says more than a label: before the first section a label is shown only where it matches better by far.
    const value = (line: Line) =>
      countOf(line) * (section.id ? 4 : 2) + (line.line.length > length[locale] / 4 ? 3 : 0);
    const best = section.lines.reduce((one, other) => (value(other) > value(one) ? other : one), {
      line: '',
      words: [],
    });
    return { ...section, held, best, count: countOf(best) };
  });
  const [lead] = sections;
  const most = Math.max(...sections.map(({ held }) => held));
  const place = (section: (typeof sections)[number], title: string): Place => ({
    url: page.url + fragmentOf(section.id, section.count > 0 ? section.best.line : '', wanted, locale),
    title,
    excerpt: excerptOf(section.best.line, wanted, locale),
  });
  const whole = sections.reduce((one, other) => (other.count > one.count ? other : one));
  const places = sections
    .filter((section) => section !== lead && section.held > 0 && section.held >= most * 0.75)
    .sort((a, b) => b.held - a.held || b.count - a.count)
    .slice(0, 2);
  // A section is told once: where it stands among the places, the page itself shows how it begins.
  const shown = lead!.best.line && (lead!.count >= whole.count || places.includes(whole)) ? lead! : whole;
  return {
    ...place(shown, page.meta.title),
    url: page.url,
    sections: places.map((section) => place(section, section.title)),
  };
}

const countOf = (line: Line) => new Set(line.words.filter((at) => at >= 0)).size;

/** Paragraphs as words: reading them takes longer than comparing, and the next letter typed asks for the same ones. */
const read = new Map<string, Word[]>();
function readLine(line: string, wanted: ReadonlyMap<string, number>, locale: Locale): number[] {
  const key = locale + line;
  const words = read.get(key) ?? wordsOf(line, locale, true);
  if (read.size > 5000) read.clear();
  read.set(key, words);
  return words.map(({ terms }) => wanted.get(terms.find((term) => wanted.has(term)) ?? '') ?? -1);
}

function sectionsOf(page: Page, wanted: ReadonlyMap<string, number>, locale: Locale) {
  const sections = [{ id: '', title: '', lines: [] as Line[] }];
  const anchors = [...page.anchors];
  let at = 0;
  for (const line of page.content.split('\n')) {
    while (anchors[0] && anchors[0].location <= at) {
      const { id, text } = anchors.shift()!;
      sections.push({ id, title: text, lines: [] });
    }
    sections.at(-1)!.lines.push({ line, words: readLine(line, wanted, locale) });
    at += line.split(/\s+/).filter(Boolean).length;
  }
  return sections;
}

const sums = /[-\p{Script=Latin}\p{Sc}\d]*\d[\d,.]*(?:[\s-]?(?:[mb]il\p{L}+|億|万)|[-\p{Script=Latin}\d]*)/giu;

/** Where in a text the wanted words stand: [from, to] pairs in order. */
function matches(text: string, wanted: ReadonlyMap<string, number>, locale: Locale): [number, number][] {
  const found: [number, number][] = [];
  const pieces = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  for (const { segment, index, isWordLike } of pieces)
    if (isWordLike && readLine(segment, wanted, locale).some((at) => at >= 0))
      found.push([index, index + segment.length]);
  // Sums, days and names with digits are several words to the browser: ¥900 million, 28 May, TC-90.
  for (const pattern of [sums, dates])
    for (const { 0: piece, index } of text.matchAll(pattern))
      if (wordsOf(piece, locale).some((word) => word.terms.some((term) => wanted.has(term))))
        found.push([index, index + piece.length]);
  // Pairs of kanji may lie across the words of the browser's dictionary.
  const folded = fold(text);
  if (folded.length === text.length)
    for (const term of wanted.keys())
      if (/^[\p{Script=Han}ぁ-ゖ]+$/u.test(term))
        for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1))
          found.push([at, at + term.length]);
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce<[number, number][]>((joined, [from, to]) => {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
    return joined;
  }, []);
}

function excerptOf(line: string, wanted: ReadonlyMap<string, number>, locale: Locale): Stretch[] {
  const all = matches(line, wanted, locale);
  const most = length[locale];
  let from = Math.max(0, (all[0]?.[0] ?? 0) - most / 3);
  if (line.length - from < most) from = Math.max(0, line.length - most);
  // Begin at a word.
  if (from > 0 && locale !== 'ja') from = line.indexOf(' ', from) + 1;
  let to = Math.min(line.length, from + most);
  if (to < line.length && locale !== 'ja') to = line.lastIndexOf(' ', to);
  const stretches: Stretch[] = [{ text: from > 0 ? '…' : '', marked: false }];
  let at = from;
  for (const [start, end] of all) {
    if (start < from || end > to) continue;
    stretches.push({ text: line.slice(at, start), marked: false }, { text: line.slice(start, end), marked: true });
    at = end;
  }
  stretches.push({ text: line.slice(at, to) + (to < line.length ? '…' : ''), marked: false });
  return stretches.filter(({ text }) => text);
}

/** `#section:~:text=…`: browsers that can scroll to the matching words and highlight them. */
function fragmentOf(id: string, line: string, wanted: ReadonlyMap<string, number>, locale: Locale): string {
  const [first] = matches(line, wanted, locale);
  if (!first) return id && `#${id}`;
  const rest = line.slice(first[0]);
  const words =
    locale === 'ja' ? rest.slice(0, 12).split(/[。、「」（）\s]/)[0]! : rest.split(/\s+/).slice(0, 5).join(' ');
  return `#${id}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}

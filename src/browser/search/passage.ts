/** The passages of a page that answer: cut from its text, with what matches marked. */
import type { Locale } from '../../i18n/locales.ts';
import { fold, wordsOf, type Word } from './words.ts';

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

/** The page as a result: its best passage, and up to three of its sections. */
export function passageOf(page: Page, words: readonly Word[], locale: Locale): Passage {
  const wanted = new Map(words.flatMap((word, at) => word.terms.map((term) => [term, at] as const)));
  const sections = sectionsOf(page).map((section) => {
    const held = new Set<number>();
    const lines = section.lines.map((line) => {
      const here = new Set(
        wordsOf(line, locale, true).flatMap((word) => word.terms.flatMap((term) => wanted.get(term) ?? [])),
      );
      here.forEach((at) => held.add(at));
      return { line, count: here.size };
    });
    // A sentence says more than a label, so a label is shown only where it matches better by far.
    const value = ({ line, count }: { line: string; count: number }) =>
      count * 2 + (line.length > length[locale] / 4 ? 3 : 0);
    const best = lines.reduce((one, other) => (value(other) > value(one) ? other : one), { line: '', count: 0 });
    return { ...section, held: held.size, best };
  });
  const [lead] = sections;
  const most = Math.max(...sections.map(({ held }) => held));
  const place = (section: (typeof sections)[number], title: string): Place => ({
    url: page.url + fragmentOf(section.id, section.best.count > 0 ? section.best.line : '', wanted, locale),
    title,
    excerpt: excerptOf(section.best.line, wanted, locale),
  });
  const whole = sections.reduce((one, other) => (other.best.count > one.best.count ? other : one));
  const shown = lead!.best.line && lead!.best.count >= whole.best.count ? lead! : whole;
  return {
    ...place(shown, page.meta.title),
    url: page.url,
    sections: sections
      .filter((section) => section !== lead && section.held > 0 && section.held >= most * 0.75)
      .sort((a, b) => b.held - a.held || b.best.count - a.best.count)
      .slice(0, 2)
      .map((section) => place(section, section.title)),
  };
}

function sectionsOf(page: Page) {
  const sections = [{ id: '', title: '', lines: [] as string[] }];
  const anchors = [...page.anchors];
  let at = 0;
  for (const line of page.content.split('\n')) {
    while (anchors[0] && anchors[0].location <= at) {
      const { id, text } = anchors.shift()!;
      sections.push({ id, title: text, lines: [] });
    }
    sections.at(-1)!.lines.push(line);
    at += line.split(/\s+/).filter(Boolean).length;
  }
  return sections;
}

/** Where in a text the wanted words stand: [from, to] pairs in order. */
function matches(text: string, wanted: ReadonlyMap<string, number>, locale: Locale): [number, number][] {
  const found: [number, number][] = [];
  const pieces = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  for (const { segment, index, isWordLike } of pieces)
    if (isWordLike && wordsOf(segment, locale, true).some((word) => word.terms.some((term) => wanted.has(term))))
      found.push([index, index + segment.length]);
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

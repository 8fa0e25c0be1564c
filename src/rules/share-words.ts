import type { Locale } from '../i18n/locales.ts';
import {
  cardColors,
  cardSize,
  column,
  foot,
  fullWidth,
  linesPlace,
  namesWidth,
  rowHeight,
  rowTop,
  widthOf,
  type Card,
} from './share-card.ts';
import { withWholeDates } from './typography.ts';

/** Where words may stand: the middle square, with a margin; no words are cut off or run into those below. */
export const cardSquare = { left: 285, right: 915, top: 22, bottom: 618 };

/** Words on one line of a picture, in pixels of the whole picture. */
export interface CardWords {
  text: string;
  size: number;
  color: string;
  /** Where they begin, have their middle or end, as `align` says. */
  x: number;
  /** The baseline. */
  y: number;
  align: 'left' | 'center' | 'right';
}

/** How many pixels wide a text is in letters of a size. */
export type Measure = (text: string, size: number) => number;

/** Words of the column above the pacts' lines: they stand centred below each other, about equally long. */
interface Stack {
  lines: string[];
  size: number;
  color: string;
  /** From line to line, in units of the letters' size. */
  leading: number;
}

/** From where the column reaches down to the lines; its words stand in its middle. */
const columnTop = 40;
/** Between kind, title and note. */
const gap = 18;
/** The baseline of date and name at the foot. */
const footBaseline = cardSize.height - foot + 48;

/** How far below the middle of its line a text has its baseline, in units of its size: each face has letters of its own height. */
const baselineOf = (text: string) => (fullWidth.test(text) ? 0.38 : 0.235);

/**
 * All words of the picture, each line in its place; the lines of the pacts are drawn by `cardDrawing`.
 * @param phrases cuts a Japanese text where a line may break
 * @throws if words leave `cardSquare`
 */
export function cardWords(card: Card, phrases: (text: string) => string[], measure: Measure): CardWords[] {
  const words: CardWords[] = [];
  const place = (middle: number, height: number, at: Omit<CardWords, 'y'>, baseline = baselineOf(at.text)) => {
    const width = measure(at.text, at.size);
    const from = at.x - { left: 0, center: width / 2, right: width }[at.align];
    const { left, right, top: above, bottom } = cardSquare;
    if (from < left || from + width > right || middle - height / 2 < above || middle + height / 2 > bottom)
      throw new Error(`The share picture of “${card.title}” has no room for “${at.text}”: make the title shorter.`);
    words.push({ ...at, y: Math.round(middle + baseline * at.size) });
  };

  const room = linesPlace(card).top - columnTop;
  const heightOf = (stacks: readonly Stack[]) =>
    stacks.reduce((sum, { lines, size, leading }) => sum + lines.length * size * leading + gap, -gap);
  let stacks = stacksOf(card, titleSize(card), phrases, measure);
  // Rather a little smaller than down to the lines.
  if (heightOf(stacks) > room) stacks = stacksOf(card, titleSize(card) - 6, phrases, measure);
  let top = columnTop + (room - heightOf(stacks)) / 2;
  for (const { lines, size, color, leading } of stacks) {
    const height = size * leading;
    const baseline = baselineOf(lines.join(''));
    for (const text of lines) {
      place(top + height / 2, height, { text, size, color, x: cardSize.width / 2, align: 'center' }, baseline);
      top += height;
    }
    top += gap;
  }

  for (const { middle, ...name } of lineNames(card)) place(middle, name.size, name);
  const placeAtFoot = (at: Omit<CardWords, 'y'>) => place(footBaseline - baselineOf(at.text) * at.size, at.size, at);
  const { ink, soft } = cardColors;
  placeAtFoot({ text: card.date, size: 27, color: soft, x: column.left, align: 'left' });
  placeAtFoot({ text: 'Kasunduan', size: 36, color: ink, x: column.left + column.width, align: 'right' });
  return words;
}

/**
 * Kind, title and note, broken into lines.
 * @param large the size of the title
 */
function stacksOf(card: Card, large: number, phrases: (text: string) => string[], measure: Measure): Stack[] {
  const { locale, kind, title, note } = card;
  const { ink, soft, seal } = cardColors;
  const linesOf = (text: string, size: number) => {
    const wide = (line: string) => measure(line, size);
    const fits = (piece: string) => wide(piece.trimEnd()) <= column.width;
    const pieces =
      locale === 'ja'
        ? phrases(text).flatMap((phrase) => partsOf(phrase, fits))
        : wordsOf(text, locale).flatMap((word) => (fits(word) ? [word] : word.split(/(?<=[-–—])/)));
    return balancedLines(pieces, column.width, wide);
  };
  return [
    { lines: linesOf(kind, 28), size: 28, color: seal, leading: 1.25 },
    { lines: linesOf(title, large), size: large, color: ink, leading: locale === 'ja' ? 1.3 : 1.12 },
    ...(note ? [{ lines: linesOf(note, 28), size: 28, color: soft, leading: 1.35 }] : []),
  ];
}

/**
 * The words between which a line may break. Dates, sums and words joined by hyphens or dashes stay whole, and a lone dash
 * or dot goes with what is before it.
 */
const wordsOf = (text: string, locale: Locale) => withWholeDates(text, locale).split(/(?<= )(?![–—·] )/);

const dictionary = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * The parts of a Japanese phrase that no line holds: cut between two words of the dictionary, as near its middle as can
 * be, but not before a closing mark, after an opening one or between a number and what it counts.
 */
function partsOf(phrase: string, fits: (text: string) => boolean): string[] {
  if (fits(phrase)) return [phrase];
  const middle = phrase.length / 2;
  const [cut] = [...dictionary.segment(phrase)]
    .map(({ index }) => index)
    .filter((index) => index > 0 && !/[「『（【〈《\d]$/.test(phrase.slice(0, index)))
    .filter((index) => !/^[」』）】〉》、。・！？]/.test(phrase.slice(index)))
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return cut ? [phrase.slice(0, cut), phrase.slice(cut)].flatMap((part) => partsOf(part, fits)) : [phrase];
}

/** Letters large enough for a thumbnail, small enough for the column: by how much room the title and its note want. */
function titleSize({ title, note, locale, lines }: Card): number {
  // A Japanese name that fits one line is never broken: it has few places where it may be.
  if (locale === 'ja' && widthOf(title) <= 12) return Math.min(70, Math.floor(column.width / widthOf(title)));
  const length = widthOf(title) + (note ? widthOf(note) / 3 : 0) + (lines.length > 1 ? 6 : 0);
  const steps = locale === 'ja' ? [70, 62, 56, 50, 42] : [78, 70, 62, 54, 46];
  return steps[[12, 19, 27, 36].findIndex((most) => length <= most)] ?? (steps.at(-1) as number);
}

/** The names of the pacts: with their standing over a single line, at the left of each row of several. */
function lineNames(card: Card): (Omit<CardWords, 'y'> & { middle: number })[] {
  const [only] = card.lines;
  if (only && card.lines.length === 1)
    return [
      {
        text: only.status ? `${only.name} · ${only.status}` : only.name,
        size: widthOf(only.name + only.status) > 19 ? 26 : 30,
        color: cardColors[only.pact],
        x: cardSize.width / 2,
        align: 'center',
        middle: linesPlace(card).top + 29,
      },
    ];
  return card.lines.map(({ name, pact }, index) => ({
    text: name,
    size: Math.min(30, Math.floor((namesWidth(card) - 2) / widthOf(name))),
    color: cardColors[pact],
    x: column.left - 6,
    align: 'left',
    middle: rowTop(card, index) + rowHeight / 2,
  }));
}

/**
 * Phrases joined to as few lines as fit, all about equally long, without the spaces at their ends.
 * @param most the width of a line; a phrase that is wider has a line of its own
 * @param measure the width of a text, in the same units
 */
export function balancedLines(phrases: readonly string[], most: number, measure: (text: string) => number): string[] {
  const widths = phrases.map(measure);
  const widthsAtEnd = phrases.map((phrase) => measure(phrase.trimEnd()));
  // How the phrases from each on are set best: the sum of squares is least where all lines are equally long.
  const ways: { lines: number; squares: number; next: number }[] = [];
  ways[phrases.length] = { lines: 0, squares: 0, next: phrases.length };
  for (let from = phrases.length - 1; from >= 0; from--) {
    let before = 0;
    for (let to = from; to < phrases.length; to++) {
      const width = before + (widthsAtEnd[to] as number);
      const rest = ways[to + 1];
      if (!rest || (to > from && width > most)) break;
      // Where a sentence pauses, a line may end a little early.
      const pauses = /(?:[,;:)、。：）」]|\S{4}\.)\s*$/.test(phrases[to] ?? '') || /^[（(]/.test(phrases[to + 1] ?? '');
      const way = { lines: rest.lines + 1, squares: rest.squares + width ** 2 * (pauses ? 0.85 : 1), next: to + 1 };
      const best = ways[from];
      if (!best || way.lines < best.lines || (way.lines === best.lines && way.squares < best.squares)) ways[from] = way;
      before += widths[to] as number;
    }
  }
  const lines: string[] = [];
  for (let from = 0, next = 0; from < phrases.length; from = next) {
    next = ways[from]?.next ?? phrases.length;
    lines.push(phrases.slice(from, next).join('').trimEnd());
  }
  return lines;
}

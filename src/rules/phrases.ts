import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../i18n/locales.ts';
import { withWholeDates } from './typography.ts';

const parser = loadDefaultJapaneseParser();

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * A Japanese text in the phrases between which a line may break, found by BudouX; joined they are the text again. A break
 * that BudouX sets inside a word of the dictionary (部｜隊間) does not hold, an opening bracket goes with what it opens, and
 * a short word or the word for a class with the name in brackets that it follows (「バリカタン」開始, 「あぶくま」型護衛艦).
 * Long compounds, such as the official names of the pacts, may break once inside.
 */
export function phrasesOf(text: string): string[] {
  const starts = new Set([...words.segment(text)].map(({ index }) => index));
  const phrases: string[] = [];
  let at = 0;
  // A wide space parts what follows from what is before it, whatever BudouX makes of it.
  for (const phrase of parser.parse(text).flatMap((each) => each.split(/(?<=　)(?!$)/))) {
    const last = phrases.at(-1);
    const bound = !starts.has(at) || (/」$/.test(last ?? '') && /^(?:\p{Script=Han}{1,3}　?$|[型級])/u.test(phrase));
    if (last !== undefined && (bound || /[（「『【〈《]$/.test(last))) phrases[phrases.length - 1] = last + phrase;
    else phrases.push(phrase);
    at += phrase.length;
  }
  return phrases.flatMap(halves);
}

/**
 * The halves of a compound of ten Chinese characters and more, which no phone holds on one line of a headline: cut between
 * two of its words, as near its middle as can be. Anything else stays whole.
 */
function halves(phrase: string): string[] {
  if (!/^\p{Script=Han}{10,}$/u.test(phrase)) return [phrase];
  const middle = phrase.length / 2;
  const [cut = 0] = [...words.segment(phrase)]
    .map(({ index }) => index)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return cut > 0 ? [phrase.slice(0, cut), phrase.slice(cut)] : [phrase];
}

/**
 * A piece of a headline: text, a place where a line may break, the two letters of a turn, letters tied across a mark after
 * which browsers break, or a word that stays whole.
 */
export interface Piece {
  kind: 'text' | 'break' | 'turn' | 'tied' | 'whole';
  text: string;
}

const latin = /[\p{Script=Latin}\p{N}]/u;
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * A Japanese text with the places where a line may break. Where the scripts change at such a place (で｜ACSA), the letters
 * on both sides are a piece of their own, a turn, in which a line may break by itself: a mark between them would take away
 * the small space that browsers put there.
 */
function japanesePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  // Browsers break after such a mark, and after a hyphen, wherever they stand: 「あぶくま」｜型, 5-｜25.
  const piecesIn = (phrase: string) =>
    phrase
      .split(/([」』・].|[\p{Script=Latin}\p{N}]+-[\p{Script=Latin}\p{N}]+)/u)
      .map((text, at): Piece => ({ kind: at % 2 ? 'tied' : 'text', text }))
      .filter(({ text }) => text !== '');
  for (const phrase of phrasesOf(text)) {
    const before = pieces.at(-1);
    const [end = '', start = ''] = [before?.text.at(-1), phrase.at(0)];
    if (before && ((japanese.test(end) && latin.test(start)) || (latin.test(end) && japanese.test(start)))) {
      before.text = before.text.slice(0, -1);
      pieces.push({ kind: 'turn', text: end + start }, ...piecesIn(phrase.slice(1)));
    } else pieces.push(...(before ? [{ kind: 'break', text: '' } as const] : []), ...piecesIn(phrase));
  }
  return pieces.filter(({ kind, text }) => kind === 'break' || text !== '');
}

/** A word that a hyphen or dash joins, with the marks around it: cross-servicing, (Philippines–Japan), mag-uulat, UH-1H. */
const joined = /(\S*[\p{L}\p{N}][-–][\p{L}\p{N}]\S*)/u;

/**
 * A headline in pieces: in Japanese with the places where a line may break; in other languages a word with hyphens or
 * dashes goes to the next line whole, and breaks only where no line would hold it; dates and sums do not break. Its words
 * stay the same.
 */
export function piecesOf(text: string, locale: Locale): Piece[] {
  if (locale === 'ja') return japanesePieces(text);
  return withWholeDates(text, locale)
    .split(joined)
    .map((each, at): Piece => ({ kind: at % 2 ? 'whole' : 'text', text: each }))
    .filter((piece) => piece.text !== '');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** A headline as HTML, with the pieces of `piecesOf`. */
export function headlineHtml(text: string, locale: Locale): string {
  return piecesOf(text, locale)
    .map((piece) => {
      if (piece.kind === 'break') return '<wbr>';
      return piece.kind === 'text' ? escaped(piece.text) : `<span class="${piece.kind}">${escaped(piece.text)}</span>`;
    })
    .join('');
}

import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../i18n/locales.ts';

const parser = loadDefaultJapaneseParser();

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * A Japanese text in the phrases between which a line may break, found by BudouX; joined they are the text again. A break
 * that BudouX sets inside a word of the dictionary (部｜隊間) does not hold, and an opening bracket goes with what it opens.
 * Long compounds, such as the official names of the pacts, may break once inside.
 */
export function phrasesOf(text: string): string[] {
  const starts = new Set([...words.segment(text)].map(({ index }) => index));
  const phrases: string[] = [];
  let at = 0;
  for (const phrase of parser.parse(text)) {
    const last = phrases.at(-1);
    if (last !== undefined && (!starts.has(at) || /[（「『【〈《]$/.test(last)))
      phrases[phrases.length - 1] = last + phrase;
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

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A headline as HTML: in Japanese with the places marked where a line may break, else the text alone. */
export function headlineHtml(text: string, locale: Locale): string {
  const phrases = locale === 'ja' ? phrasesOf(text) : [text];
  return phrases.map((phrase) => phrase.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)).join('<wbr>');
}

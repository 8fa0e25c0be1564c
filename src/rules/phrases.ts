import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../i18n/locales.ts';

const parser = loadDefaultJapaneseParser();

/** A Japanese text in the phrases between which a line may break, found by BudouX; joined they are the text again. */
export function phrasesOf(text: string): string[] {
  return parser.parse(text);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A headline as HTML: in Japanese with the places marked where a line may break, else the text alone. */
export function headlineHtml(text: string, locale: Locale): string {
  const phrases = locale === 'ja' ? phrasesOf(text) : [text];
  return phrases.map((phrase) => phrase.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)).join('<wbr>');
}

import type { Locale } from '../i18n/locales.ts';

/** Words a minute of silent reading (Brysbaert 2019: 238 in English, rounded down for facts); characters in Japanese. */
const pace: Record<Locale, number> = { en: 220, fil: 200, ja: 500 };

/** Whole minutes it takes to read a Markdown text, at least one. */
export function readingMinutes(markdown: string, locale: Locale): number {
  const plain = markdown
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  const amount =
    locale === 'ja'
      ? plain.replace(/\s/g, '').length
      : plain.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  return Math.max(1, Math.round(amount / pace[locale]));
}

import { type RecordDate, firstDay, precisionOf } from '../rules/dates.ts';
import type { Locale } from './locales.ts';

/** The tag handed to Intl: British day-month order in English. */
const tags: Record<Locale, string> = { en: 'en-GB', fil: 'fil-PH', ja: 'ja-JP' };

const options = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

const cache = new Map<string, Intl.DateTimeFormat>();

/** A date of the record in words, as exactly as it is known: 15 January 2026, January 2026, 2026. */
export function formatDate(date: RecordDate, locale: Locale): string {
  const precision = precisionOf(date);
  const key = `${locale} ${precision}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tags[locale], { ...options[precision], timeZone: 'UTC' });
    cache.set(key, format);
  }
  return format.format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** A date short enough for a station's label: 15 Jan 2026, Ene 15, 2026, 2026.1.15. */
export function formatShortDate(date: RecordDate, locale: Locale): string {
  if (locale === 'ja') return date.split('-').map(Number).join('.');
  const month = precisionOf(date) === 'year' ? {} : ({ month: 'short' } as const);
  const day = precisionOf(date) === 'day' ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(tags[locale], { year: 'numeric', ...month, ...day, timeZone: 'UTC' }).format(
    new Date(`${firstDay(date)}T00:00:00Z`),
  );
}

/** A number with the language's separators. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}

/** A sum of yen in words: ¥900 million, ¥900 milyon, 9億円. */
export function formatYen(yen: number, locale: Locale): string {
  if (locale === 'ja') return `${formatNumber(yen / 1e8, locale)}億円`;
  const [value, unit] = yen >= 1e9 ? [yen / 1e9, 'billion'] : [yen / 1e6, 'million'];
  const words = { en: { billion: 'billion', million: 'million' }, fil: { billion: 'bilyon', million: 'milyon' } };
  return `¥${formatNumber(value, locale)} ${words[locale][unit as 'billion' | 'million']}`;
}

/** Several things in one phrase: A, B and C. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);
}

/** A language's own name for another language code, such as 「英語」 for `en` in Japanese. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([tags[locale]], { type: 'language' }).of(code) ?? code;
}

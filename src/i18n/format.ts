import { type RecordDate, firstDay, precisionOf } from '../rules/dates.ts';
import type { Locale } from './locales.ts';

/** The tag handed to Intl: British day-month order in English. */
const tags: Record<Locale, string> = { en: 'en-GB', fil: 'fil-PH', ja: 'ja-JP' };

const options = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** Formats by what they are made of: to make one takes a hundred times as long as to use it. */
const made = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** A date of the record in words, as exactly as it is known: 15 January 2026, January 2026, 2026. */
export function formatDate(date: RecordDate, locale: Locale): string {
  const precision = precisionOf(date);
  return once(
    `long ${locale} ${precision}`,
    () => new Intl.DateTimeFormat(tags[locale], { ...options[precision], timeZone: 'UTC' }),
  ).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** A date short enough for a station's label: 15 Jan 2026, Ene 15, 2026, 2026.1.15. */
export function formatShortDate(date: RecordDate, locale: Locale): string {
  if (locale === 'ja') return date.split('-').map(Number).join('.');
  const precision = precisionOf(date);
  const month = precision === 'year' ? {} : ({ month: 'short' } as const);
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {};
  return once(
    `short ${locale} ${precision}`,
    () => new Intl.DateTimeFormat(tags[locale], { year: 'numeric', ...month, ...day, timeZone: 'UTC' }),
  ).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** The months by their names in a language, as dates of the record have them. */
export function monthNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(tags[locale], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2000, month))));
}

/** The month of a date, where its year is told beside it; the year where no month is known. */
export function formatMonth(date: RecordDate, locale: Locale): string {
  if (precisionOf(date) === 'year') return formatDate(date, locale);
  return once(
    `month ${locale}`,
    () => new Intl.DateTimeFormat(tags[locale], { month: 'long', timeZone: 'UTC' }),
  ).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** A number with the language's separators. */
export function formatNumber(value: number, locale: Locale): string {
  return once(`number ${locale}`, () => new Intl.NumberFormat(tags[locale])).format(value);
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
  return once(`list ${locale}`, () => new Intl.ListFormat(tags[locale], { type: 'conjunction' })).format(items);
}

/** Names of languages that Intl does not have as this site writes them. */
const ownNames: Partial<Record<Locale, Record<string, string>>> = { fil: { ja: 'Hapones' } };

/** A language's own name for another language code, such as 「英語」 for `en` in Japanese. */
export function languageName(code: string, locale: Locale): string {
  const names = once(`language ${locale}`, () => new Intl.DisplayNames([tags[locale]], { type: 'language' }));
  return ownNames[locale]?.[code] ?? names.of(code) ?? code;
}

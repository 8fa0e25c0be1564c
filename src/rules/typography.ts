import { monthNames } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/** Where a quotation begins: at the start, or after a space, a bracket, a dash or another opening mark. */
const before = String.raw`(?<=^|[\s([{–—“‘「『])`;
const openingDouble = new RegExp(`${before}"`, 'g');
const openingSingle = new RegExp(`${before}'(?=[^\\s'][^']*'(?!\\p{L}))`, 'gu');

/** A text with quotation marks and apostrophes as they are printed, where it was typed with straight ones. */
export function curly(text: string): string {
  return text.replace(openingDouble, '“').replaceAll('"', '”').replace(openingSingle, '‘').replaceAll("'", '’');
}

/** A Japanese text as it stands within quotation marks: its own marks are the inner ones. */
export const withInnerMarks = (text: string) => text.replaceAll('「', '『').replaceAll('」', '』');

/**
 * A quotation in the marks of the page, with other marks for what is quoted within it.
 * @param language the language of the quotation
 * @param locale the language of the page
 */
export function quotation(text: string, language: string, locale: Locale): string {
  if (locale === 'ja') {
    // As newspapers set them, without a stop before the closing mark.
    const inner = language === 'ja' ? withInnerMarks(text).replace(/。$/, '') : curly(text);
    return `「${inner}」`;
  }
  return `“${curly(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Dates as pages write them, whole or to the month, sums and numbered types: 29 January 2024, Enero 29, 2024, ¥600 million, Type 88. */
const wholesIn = Object.fromEntries(
  locales.map((locale) => {
    const month = `(?:${monthNames(locale).join('|')})`;
    const year = String.raw`\d{4}`;
    const dates = [
      String.raw`\d{1,2} ${month}(?: ${year})?`,
      String.raw`${month}(?: \d{1,2},)? ${year}`,
      String.raw`${month} \d{1,2}`,
    ];
    const sum = String.raw`[¥₱$€]\d[\d.,]* (?:mil|bil|tril)(?:lion|yon)`;
    return [locale, new RegExp(`\\b(?:${dates.join('|')}|Type \\d+)\\b|${sum}`, 'g')];
  }),
) as Record<Locale, RegExp>;

/** A text whose dates and sums do not break: for cells and headlines, whose lines are short. */
export function withWholeDates(text: string, locale: Locale): string {
  return text.replace(wholesIn[locale], (whole) => whole.replaceAll(' ', '\u00a0'));
}

import type { Locale } from '../i18n/locales.ts';

/** Where a quotation begins: at the start, or after a space, a bracket, a dash or another opening mark. */
const before = String.raw`(?<=^|[\s([{–—“‘「『])`;
const openingDouble = new RegExp(`${before}"`, 'g');
const openingSingle = new RegExp(`${before}'(?=[^\\s'][^']*'(?!\\p{L}))`, 'gu');

/** A text with quotation marks and apostrophes as they are printed, where it was typed with straight ones. */
export function curly(text: string): string {
  return text.replace(openingDouble, '“').replaceAll('"', '”').replace(openingSingle, '‘').replaceAll("'", '’');
}

/**
 * A quotation in the marks of the page, with other marks for what is quoted within it.
 * @param language the language of the quotation
 * @param locale the language of the page
 */
export function quotation(text: string, language: string, locale: Locale): string {
  if (locale === 'ja') {
    const inner = language === 'ja' ? text.replaceAll('「', '『').replaceAll('」', '』') : curly(text);
    return `「${inner}」`;
  }
  return `“${curly(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

import type { Locale } from '../../i18n/locales.ts';

/**
 * The code under which Pagefind keeps each language's index. Codes from the range that ISO 639-2 leaves to private use, so
 * that Pagefind neither stems nor segments: the terms it is given are final, and all languages share one WebAssembly file.
 */
export const indexLanguage: Record<Locale, string> = { en: 'qen', fil: 'qfi', ja: 'qja' };

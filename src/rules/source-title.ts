import type { Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Source } from '../schemas/source.ts';
import { curly, withInnerMarks } from './typography.ts';

/**
 * What stands for a source between its publisher and its details: the headline in its own language, between marks; or,
 * where none was seen, our description, which is in English, and in other languages that none was seen.
 */
export function sourceTitle(source: Source, locale: Locale) {
  const words = stringsFor(locale).source;
  if (source.described)
    return { ...words.remark, text: locale === 'en' ? curly(source.title) : words.described, lang: undefined };
  const title = curly(source.title);
  return {
    ...words.headline,
    text: locale === 'ja' ? withInnerMarks(title) : title,
    lang: source.language === locale ? undefined : source.language,
  };
}

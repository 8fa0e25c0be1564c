import { locales, type Locale } from '../../i18n/locales.ts';
import type { Answer } from './engine.ts';
import { fold, stopWords } from './words.ts';

/**
 * The other languages in which a question may be meant: by its script, by small words that only they have, or because the
 * page's own language answers little of it. Most questions name none, so that no further index is loaded.
 */
export function otherLanguages(
  query: string,
  locale: Locale,
  answer: Pick<Answer, 'count' | 'share' | 'instead'>,
): Locale[] {
  const others = locales.filter((each) => each !== locale);
  if (/[\p{Script=Han}ぁ-ゖァ-ヺ]/u.test(query)) return locale === 'ja' ? (answer.count ? [] : others) : ['ja'];
  const poor = answer.count < 3 || answer.share < 0.75 || answer.instead !== undefined;
  const words = fold(query).match(/[a-z']+/g) ?? [];
  return others.filter(
    (other) =>
      other !== 'ja' && (poor || words.some((word) => stopWords[other].has(word) && !stopWords[locale].has(word))),
  );
}

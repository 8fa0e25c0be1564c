import { localeInfo, locales, type Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { PactId } from '../schemas/fields.ts';
import { paths } from './addresses.ts';
import { resultKinds } from './result-kinds.ts';

/** Everything the search in the browser says and needs to know, in one language. Gaps are filled there: {query}, {count}. */
export type SearchWords = ReturnType<typeof searchWords>;

/**
 * @param base the base path without a slash at its end
 * @param href the address of a path in a language
 * @param pacts short names of the pacts
 * @param questions title, address and language of explainers that are offered before a reader types
 */
export function searchWords(
  locale: Locale,
  base: string,
  href: (path: string, locale: Locale) => string,
  pacts: Record<PactId, string>,
  questions: readonly (readonly [string, string, Locale])[],
) {
  const { search, nav, article, marks } = stringsFor(locale);
  const counted = (text: (count: number) => string) => ({ one: text(1), many: text(2).replace('2', '{count}') });
  const { one, many } = counted((count) => search.results(count, '{query}'));
  return {
    title: search.title,
    label: search.label,
    placeholder: search.placeholder,
    submit: search.submit,
    loading: search.loading,
    noneMore: search.noneMore,
    failed: search.failed,
    slow: search.slow,
    retry: search.retry,
    more: search.more,
    close: search.close,
    any: search.any,
    best: search.best,
    newest: search.newest,
    all: search.all,
    kind: search.kind,
    pact: search.pact,
    year: search.year,
    sort: search.sort,
    one,
    many,
    none: search.none('{query}'),
    instead: search.instead('{query}'),
    // Said once, as long as all of them stand in English.
    suggestions: questions.every(([, , language]) => language !== locale)
      ? search.suggestions + marks.dot + article.onlyEnglish
      : search.suggestions,
    kinds: Object.fromEntries(resultKinds.map((kind) => [kind, search.kinds[kind]])) as Record<string, string>,
    pacts: { ...pacts, context: search.context } as Record<string, string>,
    languages: Object.fromEntries(
      locales
        .filter((each) => each !== locale)
        .map((each) => [
          each,
          { ...counted((count) => search.elsewhere(count, localeInfo[each].name)), page: href(paths.search, each) },
        ]),
    ) as Record<string, { one: string; many: string; page: string }>,
    ways: (
      [
        [nav.explainers, paths.archive],
        [nav.timeline, paths.timeline],
        [nav.glossary, paths.glossary],
        [nav.people, paths.people],
        [nav.openQuestions, paths.openQuestions],
      ] as const
    ).map(([name, path]) => [name, href(path, locale), locale] as const),
    questions,
    locale,
    base,
    root: `${base}/pagefind/`,
    page: href(paths.search, locale),
  };
}

/** The words of the search for a language, with what they take from the record and the articles. */
import type { Locale } from '../i18n/locales.ts';
import { paths } from '../rules/addresses.ts';
import { searchWords } from '../rules/search-words.ts';
import type { PactId } from '../schemas/fields.ts';
import { base, href } from '../site.ts';
import { articlesFor } from './articles.ts';
import { record } from './record.ts';

/** How many questions are offered before a reader types. */
const offered = 8;

export function searchWordsIn(locale: Locale) {
  const pacts = Object.fromEntries(record.pacts.map((pact) => [pact.id, pact.abbr[locale]])) as Record<PactId, string>;
  const questions = articlesFor(locale)
    .slice(0, offered)
    .map(
      (article) => [article.data.title, href(paths.explainer(article.slug), article.locale), article.locale] as const,
    );
  return searchWords(locale, base, href, pacts, questions);
}

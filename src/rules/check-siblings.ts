import type { Locale } from '../i18n/locales.ts';
import type { ArticleFacts } from '../markdown/article-facts.ts';
import type { ArticleData } from '../schemas/article.ts';
import { suggestId, type Problem } from './problems.ts';

export interface CheckedArticle {
  file: string;
  slug: string;
  locale: Locale;
  data: ArticleData;
  facts: ArticleFacts;
}

/** Checks articles against each other: one English text per slug, the same dates, headings and sources in each language. */
export function checkSiblings(articles: readonly CheckedArticle[], slugs: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const english = new Map(articles.filter(({ locale }) => locale === 'en').map((article) => [article.slug, article]));
  const titles = new Map<string, string>();
  for (const article of articles) {
    const report = (line: number, found: string, write: string) =>
      problems.push({ file: article.file, line, found, write });
    for (const slug of article.data.related)
      if (!slugs.has(slug))
        report(1, `related: ${slug}, which is no explainer`, suggestId(slug, slugs, 'content/articles/'));
    article.data.related.forEach((slug, at, related) => {
      if (slug === article.slug || related.indexOf(slug) < at)
        report(
          1,
          `related: ${slug}${slug === article.slug ? ', this explainer itself' : ' a second time'}`,
          'other explainers',
        );
    });
    for (const { date } of article.data.changes)
      if (date > (article.data.updated ?? article.data.published))
        report(1, `a change of ${date}, after updated`, `updated: "${date}"`);
    const title = `${article.locale} ${article.data.title}`;
    const twin = titles.get(title);
    if (twin) report(2, `the same title as ${twin}`, 'a title of its own');
    titles.set(title, article.file);
    const original = english.get(article.slug);
    if (!original) report(1, 'a translation without the English text', `content/articles/${article.slug}/en.mdx`);
    else if (original !== article) compare(article, original, report);
  }
  return problems;
}

function compare(
  article: CheckedArticle,
  original: CheckedArticle,
  report: (line: number, found: string, write: string) => void,
) {
  for (const field of ['published', 'asOf'] as const)
    if (article.data[field] !== original.data[field])
      report(1, `${field}: ${article.data[field]}, but in English ${original.data[field]}`, 'the same date');
  if (article.data.pacts.join() !== original.data.pacts.join())
    report(
      1,
      `pacts: ${article.data.pacts.join(', ')}, but in English ${original.data.pacts.join(', ')}`,
      'the same pacts',
    );
  const ids = (facts: ArticleFacts) => facts.headings.map((heading) => heading.id).join(', ');
  if (ids(article.facts) !== ids(original.facts))
    report(
      1,
      `headings with the ids ${ids(article.facts)}`,
      `the ids of the English text, in its order: ${ids(original.facts)}`,
    );
  const cited = (facts: ArticleFacts) => new Set(facts.citations.map((citation) => citation.id));
  const missing = [...cited(original.facts)].filter((id) => !cited(article.facts).has(id));
  if (missing.length > 0) report(1, `no note for ${missing.join(', ')}`, 'the same sources as in English');
}

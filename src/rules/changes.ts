import type { ArticleData } from '../schemas/article.ts';

/** Something that changed on the site: an explainer published, changed or corrected. */
export interface Change<Article> {
  article: Article;
  date: string;
  kind: 'published' | 'changed' | 'correction';
  /** What changed; for a new explainer its standfirst. */
  what: string;
}

/** All changes of explainers, newest first. */
export function changesOf<Article extends { slug: string; data: ArticleData }>(
  articles: readonly Article[],
): Change<Article>[] {
  return articles
    .flatMap((article): Change<Article>[] => [
      { article, date: article.data.published, kind: 'published', what: article.data.standfirst },
      ...article.data.changes.map(({ date, what, correction }) => ({
        article,
        date,
        kind: correction ? ('correction' as const) : ('changed' as const),
        what,
      })),
    ])
    .sort((a, b) => b.date.localeCompare(a.date) || a.article.slug.localeCompare(b.article.slug, 'en'));
}

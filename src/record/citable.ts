import { inLocale, paths } from '../rules/addresses.ts';
import type { Citable } from '../rules/cite.ts';
import { absolute } from '../site.ts';
import type { Article } from './articles.ts';

/** An explainer as citations name it. */
export function citableArticle({ slug, locale, data, changed }: Article): Citable & { slug: string } {
  const url = absolute(inLocale(paths.explainer(slug), locale));
  return { slug, title: data.title, url, locale, date: changed, asOf: data.asOf };
}

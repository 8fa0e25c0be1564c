import type { APIRoute } from 'astro';
import { formatDate } from '../../../i18n/format.ts';
import { stringsFor } from '../../../i18n/strings.ts';
import { articleRoutes, type Article } from '../../../record/articles.ts';
import { citableArticle } from '../../../record/citable.ts';
import { articleHtml } from '../../../record/feed-content.ts';
import { plainMarkdown } from '../../../rules/plain-markdown.ts';

export const getStaticPaths = () => articleRoutes();

/** An explainer as plain Markdown: title, address, dates, standfirst, text and notes. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const { data, locale, changed } = article;
  const words = stringsFor(locale).article;
  const head = [
    `# ${data.title}`,
    `<${citableArticle(article).url}>`,
    `${words.asOf(formatDate(data.asOf, locale))} · ${words.updated(formatDate(changed, locale))}`,
    `**${data.standfirst}**`,
  ];
  return new Response(`${head.join('\n\n')}\n\n${plainMarkdown(await articleHtml(article))}`, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};

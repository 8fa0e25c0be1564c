import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { articlesFor } from '../../record/articles.ts';
import { inLocale, paths } from '../../rules/addresses.ts';
import { atNoonInManila } from '../../rules/head.ts';
import { absolute, localeRoutes } from '../../site.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const { site } = stringsFor(locale);
  return rss({
    title: site.name,
    description: site.description,
    site: absolute(inLocale(paths.front, locale)),
    trailingSlash: true,
    items: articlesFor(locale).map((article) => ({
      title: article.data.title,
      description: article.data.standfirst,
      link: absolute(inLocale(paths.explainer(article.slug), article.locale)),
      pubDate: new Date(atNoonInManila(article.data.published)),
      categories: article.data.pacts.map((pact) => pact.toUpperCase()),
    })),
    customData: `<language>${locale}</language>`,
  });
};

/** The door to everything written in MDX. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, localeInfo, type Locale } from '../i18n/locales.ts';
import { mentionsIn, type Mentions } from '../rules/mentions.ts';
import { readingMinutes } from '../rules/reading.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { PactId } from '../schemas/fields.ts';

export interface Article {
  slug: string;
  locale: Locale;
  data: ArticleData;
  /** The last day on which its meaning changed. */
  changed: string;
  minutes: number;
  /** The Markdown below the front matter. */
  body: string;
  mentions: Mentions;
  entry: CollectionEntry<'articles'>;
}

const articles: Article[] = (await getCollection('articles'))
  .map((entry) => {
    const { owner, locale } = split(entry.id);
    const body = entry.body ?? '';
    const { data } = entry;
    return {
      slug: owner,
      locale,
      data,
      changed: data.updated ?? data.published,
      minutes: readingMinutes(body, locale),
      body,
      mentions: mentionsIn(body),
      entry,
    };
  })
  .sort(
    (a, b) =>
      b.data.published.localeCompare(a.data.published) ||
      b.data.asOf.localeCompare(a.data.asOf) ||
      a.slug.localeCompare(b.slug),
  );

/** Articles written in a language, newest first. */
export function articlesIn(locale: Locale): Article[] {
  return articles.filter((article) => article.locale === locale);
}

/** Every explainer once, newest first: in the language where it is written, else in English. */
export function articlesFor(locale: Locale): Article[] {
  const own = new Map(articlesIn(locale).map((article) => [article.slug, article]));
  return articlesIn('en').map((article) => own.get(article.slug) ?? article);
}

/** Explainers on a pact, as `articlesFor` gives them. */
export function articlesOn(pact: PactId, locale: Locale): Article[] {
  return articlesFor(locale).filter((article) => article.data.pacts.includes(pact));
}

/** One route per explainer and language in which it is written, for pages and files below `[...locale]`. */
export function articleRoutes() {
  return articles.map((article) => ({
    params: { locale: localeInfo[article.locale].prefix.slice(1) || undefined, slug: article.slug },
    props: { locale: article.locale, article },
  }));
}

/** The languages in which an explainer is written. */
export function languagesOf(slug: string): Locale[] {
  return articles.filter((article) => article.slug === slug).map((article) => article.locale);
}

/** Plain pages: about, how we work, corrections. */
export async function plainPage(name: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  const entry = (await getCollection('pages')).find(({ id }) => id === `${name}/${locale}`);
  if (!entry) throw new Error(`content/pages/${name}/${locale}.mdx is missing.`);
  return entry;
}

function split(id: string): { owner: string; locale: Locale } {
  const [owner = '', locale = ''] = id.split('/');
  if (!isLocale(locale)) throw new Error(`content/articles/${id}.mdx: the file is named en.mdx, fil.mdx or ja.mdx`);
  return { owner, locale };
}

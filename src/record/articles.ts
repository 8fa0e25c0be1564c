/** The door to everything written in MDX. */
import { readFileSync } from 'node:fs';
import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, localeInfo, locales, type Locale } from '../i18n/locales.ts';
import { belowFrontMatter } from '../rules/front-matter.ts';
import { mentionsIn, type Mentions } from '../rules/mentions.ts';
import { readingMinutes } from '../rules/reading.ts';
import type { ArticleData } from '../schemas/article.ts';
import { inPactOrder, type PactId } from '../schemas/fields.ts';
import { articleKey, routeKey } from './route-key.ts';

export interface Article {
  slug: string;
  locale: Locale;
  data: ArticleData;
  /** The last day on which its meaning changed. */
  changed: string;
  minutes: number;
  mentions: Mentions;
  /** The key of all that goes into its page. */
  key: string;
  entry: CollectionEntry<'articles'>;
}

const articles: Article[] = (await getCollection('articles'))
  .map((entry) => {
    const { owner, locale } = split(entry.id);
    // Read and let go: a large archive would fill the memory with texts.
    const body = belowFrontMatter(readFileSync(`content/articles/${entry.id}.mdx`, 'utf8'));
    // Ordered here: Astro keeps what it read of a file by an earlier schema.
    const data = { ...entry.data, pacts: inPactOrder(entry.data.pacts) };
    return {
      slug: owner,
      locale,
      data,
      changed: data.updated ?? data.published,
      minutes: readingMinutes(body, locale),
      mentions: mentionsIn(body),
      key: articleKey(owner, locale, data.related),
      entry,
    };
  })
  .sort(newestFirst);

// Made once: every page asks for them.
const written = new Map(locales.map((locale) => [locale, articles.filter((article) => article.locale === locale)]));
const bySlug = Map.groupBy(articles, ({ slug }) => slug);
const inSlug = (slug: string, locale: Locale) => bySlug.get(slug)?.find((article) => article.locale === locale);
const shown = new Map(
  locales.map((locale) => [locale, articlesIn('en').map((article) => inSlug(article.slug, locale) ?? article)]),
);

/** Articles written in a language, newest first. */
export function articlesIn(locale: Locale): readonly Article[] {
  return written.get(locale) ?? [];
}

/** Every explainer once, newest first: in the language where it is written, else in English. */
export function articlesFor(locale: Locale): readonly Article[] {
  return shown.get(locale) ?? [];
}

/** The explainers to which one leads on, newest first, as `articlesFor` gives them. */
export function articlesRelated({ data, locale }: Article): Article[] {
  return data.related.flatMap((slug) => inSlug(slug, locale) ?? inSlug(slug, 'en') ?? []).toSorted(newestFirst);
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
    cacheKey: article.key,
  }));
}

/**
 * The key of pages that show the record and of explainers no more than their heads and that they name a thing: a change of
 * a text that names the same things leaves them as they were.
 */
export const recordPageKey = routeKey(
  articles.map(({ slug, locale, data, minutes, mentions }) => [
    slug,
    locale,
    data,
    minutes,
    Object.values(mentions).map((ids: ReadonlySet<string>) => [...ids]),
  ]),
);

/** The languages in which an explainer is written. */
export function languagesOf(slug: string): Locale[] {
  return bySlug.get(slug)?.map((article) => article.locale) ?? [];
}

/** Plain pages: about, how we work, corrections. */
export async function plainPage(name: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  const entry = (await getCollection('pages')).find(({ id }) => id === `${name}/${locale}`);
  if (!entry) throw new Error(`content/pages/${name}/${locale}.mdx is missing.`);
  return entry;
}

function newestFirst(a: Article, b: Article): number {
  return (
    b.data.published.localeCompare(a.data.published) ||
    b.data.asOf.localeCompare(a.data.asOf) ||
    a.slug.localeCompare(b.slug)
  );
}

function split(id: string): { owner: string; locale: Locale } {
  const [owner = '', locale = ''] = id.split('/');
  if (!isLocale(locale)) throw new Error(`content/articles/${id}.mdx: the file is named en.mdx, fil.mdx or ja.mdx`);
  return { owner, locale };
}

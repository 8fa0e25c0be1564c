import { localeInfo, locales, type Locale } from '../i18n/locales.ts';
import { inLocale } from './addresses.ts';

/** What a page says of itself. */
export interface PageMeta {
  locale: Locale;
  /** The page's own title, without the site's name. */
  title: string;
  /** The part of the site it belongs to, where its title alone would be that of another page. */
  section?: string;
  description: string;
  /** The path without language prefix, such as `/pacts/acsa/`. */
  path: string;
  /** Languages in which the page exists; all unless told. */
  languages?: readonly Locale[];
  /** Where the page is an article: its dates, and what it is about. */
  article?: { published: string; changed: string; tags?: readonly string[] };
  /** The picture for shared links: path, size in pixels and what it shows. */
  image?: { path: string; width: number; height: number; alt: string };
  /** False for pages that search engines shall leave out, such as 404. */
  indexed?: boolean;
}

export interface Tag {
  name: 'meta' | 'link';
  attributes: Record<string, string>;
}

/** A text cut at a word (or character, in Japanese) so that it has at most `longest` characters. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:、。]+$/u, '')}…`;
}

/** The most that search engines and messengers show of a title: 70 letters, or 35 of full width. */
const longestTitle = 70;

/** How wide a text is: a full-width sign counts as two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]/.test(sign) ? 2 : 1;
  return width;
}

/** A title cut to what is shown of it. */
export function shownTitle(title: string): string {
  let longest = longestTitle;
  let shown = title;
  while (widthOf(shown) > longestTitle) shown = shorten(title, longest--);
  return shown;
}

/** The text of `<title>`. The front page carries the tagline, others the site's name if there is room for it in 70 characters. */
export function documentTitle(meta: PageMeta, site: { name: string; tagline: string }): string {
  if (meta.path === '/') return `${site.name} · ${site.tagline}`;
  const title = meta.section ? `${meta.title} · ${meta.section}` : meta.title;
  const full = `${title} · ${site.name}`;
  return widthOf(full) <= longestTitle ? full : shownTitle(title);
}

/**
 * The tags of a page's head besides `<title>`: description, canonical address, language alternates, Open Graph and X.
 * @param absolute turns a path of the site into a full address
 */
export function headTags(meta: PageMeta, siteName: string, absolute: (path: string) => string): Tag[] {
  const { locale, path, languages = locales } = meta;
  const description = shorten(meta.description, 155);
  const url = absolute(inLocale(path, locale));
  const named = (name: string, content: string): Tag => ({ name: 'meta', attributes: { name, content } });
  const property = (key: string, content: string): Tag => ({ name: 'meta', attributes: { property: key, content } });
  const alternate = (hreflang: string, each: Locale): Tag => ({
    name: 'link',
    attributes: { rel: 'alternate', hreflang, href: absolute(inLocale(path, each)) },
  });
  const tags: Tag[] = [named('description', description)];
  // A page that is left out has no address of its own to tell: what was pasted may hold a query.
  const indexed = meta.indexed !== false;
  if (indexed) tags.push({ name: 'link', attributes: { rel: 'canonical', href: url } });
  else tags.push(named('robots', 'noindex'));
  if (indexed && languages.length > 1)
    tags.push(...languages.map((each) => alternate(each, each)), alternate('x-default', languages[0] ?? 'en'));
  tags.push(
    property('og:type', meta.article ? 'article' : 'website'),
    property('og:site_name', siteName),
    property('og:title', shownTitle(meta.title)),
    property('og:description', description),
    ...(indexed ? [property('og:url', url)] : []),
    property('og:locale', localeInfo[locale].openGraph),
    ...languages
      .filter((each) => each !== locale)
      .map((each) => property('og:locale:alternate', localeInfo[each].openGraph)),
  );
  if (meta.article)
    tags.push(
      property('article:published_time', atNoonInManila(meta.article.published)),
      property('article:modified_time', atNoonInManila(meta.article.changed)),
      ...(meta.article.tags ?? []).map((tag) => property('article:tag', tag)),
    );
  if (meta.image) {
    const image = absolute(meta.image.path);
    tags.push(
      property('og:image', image),
      property('og:image:width', String(meta.image.width)),
      property('og:image:height', String(meta.image.height)),
      property('og:image:alt', meta.image.alt),
      named('twitter:card', 'summary_large_image'),
      named('twitter:image:alt', meta.image.alt),
    );
  }
  return tags;
}

/** A day as a point in time for formats that want one: noon in Manila, so that it is the same day in Tokyo and London. */
export function atNoonInManila(day: string): string {
  return `${day}T12:00:00+08:00`;
}

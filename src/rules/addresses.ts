import { localeInfo, locales, type Locale } from '../i18n/locales.ts';
import type { PactId } from '../schemas/fields.ts';
import type { Source } from '../schemas/source.ts';
import { partOf, type SourcePart } from './source-parts.ts';

/**
 * Addresses of the site. They never change once published. All are paths from the site's top and end in a slash;
 * English has no prefix. The place where the site is served (its base path) is added by `src/site.ts`.
 */
export const paths = {
  front: '/',
  explainer: (slug: string) => `/explainers/${slug}/`,
  cite: (slug: string) => `/cite/${slug}/`,
  citeFile: (slug: string, kind: 'bib' | 'ris') => `/cite/${slug}.${kind}`,
  markdown: (slug: string) => `/explainers/${slug}.md`,
  pact: (id: PactId) => `/pacts/${id}/`,
  embed: (id: PactId) => `/embed/${id}/`,
  oembed: (id: PactId) => `/embed/${id}.json`,
  timeline: '/timeline/',
  event: (id: string) => `/timeline/${id}/`,
  on: (day: string) => `/on/${day}/`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/${id}/`,
  people: '/people/',
  person: (id: string) => `/people/${id}/`,
  sources: '/sources/',
  sourcePart,
  source: (source: Pick<Source, 'id' | 'kind' | 'published'>) => `${sourcePart(partOf(source))}#${source.id}`,
  openQuestions: '/open-questions/',
  openQuestion: (id: string) => `/open-questions/#${id}`,
  archive: '/archive/',
  search: '/search/',
  about: '/about/',
  howWeWork: '/how-we-work/',
  corrections: '/corrections/',
  data: '/data/',
  changes: '/changes/',
  feed: '/feed.xml',
  timelineFeed: '/timeline/feed.xml',
  pactFeed: (id: PactId) => `/pacts/${id}/feed.xml`,
  changesFeed: '/changes/feed.xml',
  calendar: '/data/events.ics',
} as const;

/** The page of a part of the sources; the list's own holds the official documents. */
function sourcePart(part: SourcePart): string {
  return part === 'official' ? '/sources/' : `/sources/${part}/`;
}

/** A path in a language: `/pacts/acsa/` → `/ja/pacts/acsa/`. */
export function inLocale(path: string, locale: Locale): string {
  return localeInfo[locale].prefix + path;
}

/** The language and the path without its prefix: `/ja/pacts/acsa/` → ja, `/pacts/acsa/`. */
export function splitLocale(path: string): { locale: Locale; path: string } {
  const locale = locales.find((each) => localeInfo[each].prefix && path.startsWith(`${localeInfo[each].prefix}/`));
  return locale ? { locale, path: path.slice(localeInfo[locale].prefix.length) } : { locale: 'en', path };
}

/** A base path without a slash at its end: `/` → ``, `/kasunduan/` → `/kasunduan`. */
export function trimBase(base: string): string {
  return base.replace(/\/+$/, '');
}

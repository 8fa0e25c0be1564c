import type {
  BreadcrumbList,
  CorrectionComment,
  Dataset,
  DefinedTerm,
  Event as EventType,
  NewsMediaOrganization,
  NewsArticle,
  Person as PersonType,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Locale } from '../i18n/locales.ts';
import type { Source } from '../schemas/source.ts';
import { atNoonInManila } from './head.ts';

const context = 'https://schema.org' as const;

/** The publisher, who signs everything: no author is invented. */
export function publisher(home: string, policy: string, corrections: string): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    name: 'Kasunduan',
    url: home,
    publishingPrinciples: policy,
    correctionsPolicy: corrections,
  };
}

export function website(home: string, search: string, locale: Locale, description: string): WithContext<WebSite> {
  const action = {
    '@type': 'SearchAction',
    target: `${search}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': context,
    '@type': 'WebSite',
    name: 'Kasunduan',
    url: home,
    inLanguage: locale,
    description,
    potentialAction: action as never,
  };
}

export interface ArticleFacts {
  url: string;
  title: string;
  description: string;
  locale: Locale;
  published: string;
  changed: string;
  /** Its picture in several ratios. */
  images: string[];
  /** What it is about: name and page. */
  about: { name: string; url: string }[];
  /** The same explainer in other languages; the English one is the original. */
  translations: { locale: Locale; url: string }[];
  /** What was wrong, and the day on which it was put right. */
  corrections: { date: string; what: string }[];
  sources: readonly Source[];
  backstory: string;
  publisher: NewsMediaOrganization;
}

/** An explainer as schema.org's BackgroundNewsArticle, with each source as a citation. */
export function backgroundArticle(facts: ArticleFacts): WithContext<NewsArticle> {
  return {
    '@context': context,
    // schema-dts files BackgroundNewsArticle under NewsArticle, whose fields it shares.
    '@type': 'BackgroundNewsArticle' as 'NewsArticle',
    headline: facts.title,
    description: facts.description,
    url: facts.url,
    mainEntityOfPage: facts.url,
    inLanguage: facts.locale,
    datePublished: atNoonInManila(facts.published),
    dateModified: atNoonInManila(facts.changed),
    ...(facts.images.length > 0 && { image: facts.images }),
    author: facts.publisher,
    publisher: facts.publisher,
    about: facts.about.map(({ name, url }): Thing => ({ '@type': 'Thing', name, url })),
    ...translationsOf(facts),
    ...(facts.corrections.length > 0 && {
      correction: facts.corrections.map(({ date, what }): CorrectionComment => ({
        '@type': 'CorrectionComment',
        text: what,
        datePublished: atNoonInManila(date),
      })),
    }),
    // Addresses only: publisher, title and date of each stand in the notes, and would double the weight of the page here.
    citation: facts.sources.map((source) => source.url),
    backstory: facts.backstory,
    isAccessibleForFree: true,
  };
}

/** The English text is the original; the others are its translations. */
function translationsOf({ locale, translations }: ArticleFacts) {
  const works = translations.map(({ locale: inLanguage, url }) => ({
    '@type': 'NewsArticle' as const,
    inLanguage,
    url,
  }));
  const original = works.filter(({ inLanguage }) => inLanguage === 'en');
  if (locale !== 'en') return original.length > 0 ? { translationOfWork: original } : {};
  return works.length > 0 ? { workTranslation: works } : {};
}

/** The way from the front page to this page. */
export function breadcrumb(trail: readonly { name: string; url: string }[]): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

export function definedTerm(term: {
  name: string;
  description: string;
  url: string;
  set: string;
  other: string[];
}): WithContext<DefinedTerm> {
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    name: term.name,
    description: term.description,
    url: term.url,
    inDefinedTermSet: term.set,
    alternateName: term.other,
  };
}

export function recordedEvent(event: {
  name: string;
  description: string;
  url: string;
  date: string;
  place?: string | undefined;
}): WithContext<EventType> {
  return {
    '@context': context,
    '@type': 'Event',
    name: event.name,
    description: event.description,
    url: event.url,
    startDate: event.date,
    ...(event.place && { location: { '@type': 'Place', name: event.place } }),
  };
}

export function recordedPerson(person: {
  name: string;
  url: string;
  other: string[];
  role?: string | undefined;
}): WithContext<PersonType> {
  return {
    '@context': context,
    '@type': 'Person',
    name: person.name,
    url: person.url,
    alternateName: person.other,
    ...(person.role && { jobTitle: person.role }),
  };
}

export function dataset(data: {
  name: string;
  description: string;
  url: string;
  files: { url: string; type: string }[];
  publisher: NewsMediaOrganization;
  modified: string;
}): WithContext<Dataset> {
  return {
    '@context': context,
    '@type': 'Dataset',
    name: data.name,
    description: data.description,
    url: data.url,
    creator: data.publisher,
    dateModified: data.modified,
    distribution: data.files.map(({ url, type }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
    })),
  };
}

/** Structured data as text for a script element: `<` is escaped so that no text can close it. */
export function asJsonLd(data: object | readonly object[]): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The door to feeds: which there are in each language, and what stands in them. */
import { formatDate } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inLocale, paths } from '../rules/addresses.ts';
import { changesOf, type Change } from '../rules/changes.ts';
import { firstDay, lastDay } from '../rules/dates.ts';
import {
  feedDocuments,
  newestOf,
  type Feed,
  type FeedDocument,
  type FeedEntry,
  type FeedItem,
} from '../rules/feeds.ts';
import type { Event } from '../schemas/event.ts';
import { absolute } from '../site.ts';
import { articlesFor, articlesOn, type Article } from './articles.ts';
import { articleHtml, eventHtml } from './feed-content.ts';
import { eventsOf } from './indexed.ts';
import { record } from './record.ts';
import { routeKey } from './route-key.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An entry whose text is made only when it is written: all texts of all feeds at once would fill the memory. */
interface Entry extends FeedItem {
  text: () => string | Promise<string>;
  /** The key of all that goes into the text, where that is more than this entry and the record. */
  textKey?: string;
}

function articleEntry(article: Article): Entry {
  const { data, locale, slug } = article;
  const path = inLocale(paths.explainer(slug), locale);
  const asOf = stringsFor(locale).article.asOf(formatDate(data.asOf, locale));
  return {
    key: path,
    title: data.title,
    url: absolute(path),
    language: locale,
    published: data.published,
    updated: article.changed,
    summary: data.standfirst,
    text: async () =>
      `<p><strong>${escaped(data.standfirst)}</strong></p><p>${escaped(asOf)}</p>${await articleHtml(article)}`,
    textKey: article.key,
    tags: data.pacts.map((pact) => record.pact(pact).abbr[locale]),
  };
}

/** An event is dated by the day it happened, and updated by the newest of its sources. */
function eventEntry(event: Event, locale: Locale): Entry {
  const path = inLocale(paths.event(event.id), locale);
  const published = firstDay(event.date);
  const told = event.sources.map((id) => lastDay(record.source(id).published ?? '0001'));
  return {
    key: path,
    title: event.title[locale],
    url: absolute(path),
    language: locale,
    published,
    updated: [published, ...told].sort().at(-1) ?? published,
    summary: event.what[locale],
    text: () => eventHtml(event, locale),
    tags: event.pacts.flatMap((pact) => (pact === 'context' ? [] : record.pact(pact).abbr[locale])),
  };
}

function changeEntry({ article, date, kind, what }: Change<Article>, locale: Locale): Entry {
  const { changes, article: words } = stringsFor(locale);
  const path = inLocale(paths.explainer(article.slug), article.locale);
  const names = { published: changes.published, changed: changes.changed, correction: words.correction };
  return {
    key: `${path} ${kind} ${date} ${what} in ${locale}`,
    title: `${names[kind]}: ${article.data.title}`,
    url: absolute(path) + (kind === 'published' ? '' : '#changes'),
    language: article.locale,
    published: date,
    updated: date,
    summary: what,
    text: () => `<p>${escaped(what)}</p>`,
    tags: article.data.pacts.map((pact) => record.pact(pact).abbr[article.locale]),
  };
}

function feedsIn(locale: Locale): Feed<Entry>[] {
  const strings = stringsFor(locale);
  const feed = (file: string, page: string, title: string, entries: Entry[]): Feed<Entry> => ({
    path: inLocale(file, locale).replace(/\.xml$/, ''),
    title: `${strings.site.name} · ${title}`,
    description: strings.site.description,
    language: locale,
    page: absolute(inLocale(page, locale)),
    dated: record.end,
    entries,
  });
  const explainers = (articles: readonly Article[]) => articles.map(articleEntry);
  const events = (list: readonly Event[]) => list.map((event) => eventEntry(event, locale));
  const articles = articlesFor(locale);
  return [
    feed(paths.feed, paths.archive, strings.nav.explainers, explainers(articles)),
    feed(paths.timelineFeed, paths.timeline, strings.timeline.title, events(record.events)),
    ...record.pacts.map(({ id, name }) =>
      feed(paths.pactFeed(id), paths.pact(id), name[locale], [
        ...explainers(articlesOn(id, locale)),
        ...events(eventsOf(record.events, id)),
      ]),
    ),
    feed(
      paths.changesFeed,
      paths.changes,
      strings.changes.title,
      changesOf(articles).map((change) => changeEntry(change, locale)),
    ),
  ];
}

const documents = locales.flatMap(feedsIn).flatMap((feed) => {
  const { entries: _, ...about } = feed;
  const newest = newestOf(feed);
  return feedDocuments(feed).map((document) => ({ feed, document, cacheKey: routeKey([about, newest, document]) }));
});
export type FeedProps = Pick<(typeof documents)[number], 'feed' | 'document'>;

/** One route for each document of every feed in every language, without the texts of its entries. */
export function feedRoutes() {
  return documents.map(({ cacheKey, ...props }) => ({
    params: { feed: props.document.path.slice(1) },
    props,
    cacheKey,
  }));
}

/** A document with the texts of its entries. */
export async function withTexts(document: FeedDocument<Entry>): Promise<FeedDocument> {
  const entries = document.entries.map(async ({ text, ...entry }): Promise<FeedEntry> => ({
    ...entry,
    html: await text(),
  }));
  return { ...document, entries: await Promise.all(entries) };
}

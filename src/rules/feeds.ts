import { createHash } from 'node:crypto';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Locale } from '../i18n/locales.ts';
import { atNoonInManila } from './head.ts';

/** What a feed lists. Its days are days of the record; a feed tells them as noon in Manila. */
export interface FeedItem {
  /** What it is, for ever: path and language, or more where a page has several entries. Its id is made of this. */
  key: string;
  title: string;
  url: string;
  language: Locale;
  published: string;
  /** The day on which its meaning last changed; a correction moves it. */
  updated: string;
  summary: string;
  tags: string[];
}

/** An entry as it is written. */
export interface FeedEntry extends FeedItem {
  /** The whole of it as HTML with full addresses. */
  html: string;
}

export interface Feed<Item extends FeedItem = FeedEntry> {
  /** Path of the feed with its language, without its ending: `/ja/pacts/acsa/feed`. */
  path: string;
  title: string;
  description: string;
  language: Locale;
  /** The page that says the same: its full address. */
  page: string;
  /** The newest day that a feed without entries is dated by. */
  dated: string;
  entries: Item[];
}

/** How many entries a feed holds; older ones stand in its archives. */
export const feedLength = 20;

/** A feed's document: the newest entries, or one full page of the archive (RFC 5005, section 4). */
export interface FeedDocument<Item extends FeedItem = FeedEntry> {
  /** Path without ending. */
  path: string;
  entries: Item[];
  archive: boolean;
  previous?: string;
  next?: string;
}

/**
 * The documents of a feed. Archives are filled from the oldest entry on, so that a full one never changes its entries;
 * the feed itself holds the newest, and points to the last archive.
 */
export function feedDocuments<Item extends FeedItem>(
  feed: Pick<Feed<Item>, 'path' | 'entries'>,
  length = feedLength,
): FeedDocument<Item>[] {
  const entries = [...feed.entries].sort(
    (a, b) => a.published.localeCompare(b.published) || a.key.localeCompare(b.key, 'en'),
  );
  const archives = Math.max(0, Math.ceil(entries.length / length) - 1);
  const at = (number: number) => `${feed.path}/${number}`;
  const documents = Array.from({ length: archives }, (_, index): FeedDocument<Item> => {
    const number = index + 1;
    return {
      path: at(number),
      entries: entries.slice(index * length, number * length).reverse(),
      archive: true,
      ...(number > 1 && { previous: at(number - 1) }),
      ...(number < archives && { next: at(number + 1) }),
    };
  });
  const newest: FeedDocument<Item> = {
    path: feed.path,
    entries: entries.slice(-length).reverse(),
    archive: false,
    ...(archives > 0 && { previous: at(archives) }),
  };
  return [newest, ...documents];
}

/** An id that stays the same wherever the site is served: a name-based UUID (RFC 9562, version 8, SHA-256). */
export function stableId(key: string): string {
  const hex = createHash('sha256').update(`kasunduan:${key}`).digest('hex').slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  const parts = [8, 4, 4, 4, 12].map((length) => hex.splice(0, length).join(''));
  return `urn:uuid:${parts.join('-')}`;
}

/** The newest day on which anything in a feed changed. */
export const newestOf = (feed: Feed<FeedItem>) =>
  feed.entries.reduce((day, { updated }) => (updated > day ? updated : day), feed.dated);

/** A document of a feed as Atom (RFC 4287). @param absolute turns a path into a full address */
export function atomDocument(feed: Feed<FeedItem>, document: FeedDocument, absolute: (path: string) => string): string {
  const link = (rel: string, path: string) => ({ rel, href: absolute(`${path}.xml`), type: 'application/atom+xml' });
  const atom = generateAtomFeed({
    id: stableId(feed.path),
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: new Date(atNoonInManila(newestOf(feed))),
    authors: [{ name: 'Kasunduan', uri: absolute('/') }],
    links: [
      link('self', document.path),
      { rel: 'alternate', href: feed.page, type: 'text/html', hreflang: feed.language },
      ...(document.archive ? [link('current', feed.path)] : []),
      ...(document.previous ? [link('prev-archive', document.previous)] : []),
      ...(document.next ? [link('next-archive', document.next)] : []),
    ],
    xml: { lang: feed.language },
    entries: document.entries.map((entry) => ({
      id: stableId(entry.key),
      title: { value: entry.title },
      links: [{ rel: 'alternate', href: entry.url, type: 'text/html', hreflang: entry.language }],
      published: new Date(atNoonInManila(entry.published)),
      updated: new Date(atNoonInManila(entry.updated)),
      summary: { value: entry.summary },
      content: { type: 'html', value: entry.html },
      categories: entry.tags.map((term) => ({ term })),
      xml: { lang: entry.language },
    })),
  });
  if (!document.archive) return atom;
  return atom.replace(/<feed([^>]*)>/, '<feed$1 xmlns:fh="http://purl.org/syndication/history/1.0"><fh:archive/>');
}

/** A document of a feed as JSON Feed 1.1. */
export function jsonDocument(feed: Feed<FeedItem>, document: FeedDocument, absolute: (path: string) => string): string {
  const json = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: absolute(`${document.path}.json`),
    language: feed.language,
    authors: [{ name: 'Kasunduan', url: absolute('/') }],
    ...(document.previous && { next_url: absolute(`${document.previous}.json`) }),
    items: document.entries.map((entry) => ({
      id: stableId(entry.key),
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: new Date(atNoonInManila(entry.published)),
      date_modified: new Date(atNoonInManila(entry.updated)),
      tags: entry.tags,
      language: entry.language,
    })),
  });
  return JSON.stringify(json);
}

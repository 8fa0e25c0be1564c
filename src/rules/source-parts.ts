import type { Strings } from '../i18n/en.ts';
import type { Source } from '../schemas/source.ts';

/**
 * The list of sources is too long for one page: it is shown in parts, each a page of its own. A source's part follows from
 * what it is and when it was published.
 */

/** The first year whose news has a page of its own; what is older stands together. */
export const firstNewsYear = 2025;

export type SourcePart = 'official' | 'analysis' | `news-${number}` | 'news-earlier' | 'news-undated';

/** The part in which a source stands. */
export function partOf({ kind, published }: Pick<Source, 'kind' | 'published'>): SourcePart {
  if (kind === 'primary') return 'official';
  if (kind === 'analysis') return 'analysis';
  if (!published) return 'news-undated';
  const year = Number(published.slice(0, 4));
  return year < firstNewsYear ? 'news-earlier' : `news-${year}`;
}

/**
 * All parts that hold a source, in the order in which readers are led through them: news from the newest year back. The
 * official documents come first, also where there are none: their page is the list's own.
 */
export function partsOf<T extends Pick<Source, 'kind' | 'published'>>(sources: readonly T[]): Map<SourcePart, T[]> {
  const found = Map.groupBy(sources, partOf);
  const years = [...found.keys()].filter((part) => /^news-\d/.test(part));
  const order: SourcePart[] = ['official', 'analysis', ...years.sort().reverse(), 'news-earlier', 'news-undated'];
  return new Map(
    order.filter((part) => part === 'official' || found.has(part)).map((part) => [part, found.get(part) ?? []]),
  );
}

/** The year of a part that holds the news of one. */
function yearOf(part: SourcePart): string | undefined {
  return /^news-(\d+)$/.exec(part)?.[1];
}

/** What a part is called, and the sentence that says what it holds. */
export function wordsOfPart(part: SourcePart, count: number, { parts }: Strings['sourcesPage']) {
  const year = yearOf(part);
  if (year) return { name: parts.newsOf(year), standfirst: parts.newsOfCount(count, year) };
  const first = String(firstNewsYear);
  switch (part) {
    case 'official':
      return { name: parts.official, standfirst: parts.officialCount(count) };
    case 'analysis':
      return { name: parts.analysis, standfirst: parts.analysisCount(count) };
    case 'news-earlier':
      return { name: parts.newsBefore(first), standfirst: parts.newsBeforeCount(count, first) };
    default:
      return { name: parts.undated, standfirst: parts.undatedCount(count) };
  }
}

/** Sources under one heading: a letter, or a month or year of the record. */
export interface SourceGroup<T> {
  /** The letter (`#` for other signs), or the date. */
  key: string;
  /** Place on the page. */
  id: string;
  sources: T[];
}

/** How the sources of a part are sorted: dated news by time, all else by who published it. */
export function sortedBy(part: SourcePart): 'time' | 'publisher' {
  return part === 'news-earlier' || yearOf(part) ? 'time' : 'publisher';
}

/** The sources of a part under their headings: a year's news by month and older news by year, newest first; else by letter. */
export function groupsOf<T extends Pick<Source, 'publisher' | 'published'>>(
  part: SourcePart,
  sources: readonly T[],
): SourceGroup<T>[] {
  const byPublisher = (one: T, other: T) =>
    one.publisher.localeCompare(other.publisher, 'en') || (one.published ?? '').localeCompare(other.published ?? '');
  const byTime = (one: T, other: T) =>
    (other.published ?? '').localeCompare(one.published ?? '') || byPublisher(one, other);
  const inTime = sortedBy(part) === 'time';
  const keyOf = ({ publisher, published = '' }: T) =>
    inTime
      ? published.slice(0, yearOf(part) ? 7 : 4)
      : /^[a-z]/i.test(publisher)
        ? publisher.charAt(0).toUpperCase()
        : '#';
  const groups = [...Map.groupBy(sources.toSorted(inTime ? byTime : byPublisher), keyOf)];
  if (!inTime) groups.sort(([one], [other]) => (one < other ? -1 : 1));
  return groups.map(([key, each]) => ({
    key,
    id: inTime ? `from-${key}` : `letter-${key === '#' ? 'other' : key}`,
    sources: each,
  }));
}

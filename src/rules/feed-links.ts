import type { Strings } from '../i18n/en.ts';
import { pactIds, type PactId } from '../schemas/fields.ts';
import { paths } from './addresses.ts';

/** A feed that a page points to: path without language prefix, and its name. */
export interface FeedLink {
  path: string;
  title: string;
}

/** The feeds that readers of a page may want: all explainers on every page, and those that belong to the page. */
export function feedLinks(path: string, strings: Strings, pactName: (id: PactId) => string): FeedLink[] {
  const { site, nav, timeline, changes } = strings;
  const named = (feed: string, title: string) => ({ path: feed, title: `${site.name} · ${title}` });
  const explainers = named(paths.feed, nav.explainers);
  const events = named(paths.timelineFeed, timeline.title);
  const changed = named(paths.changesFeed, changes.title);
  if (path === paths.front) return [explainers, events, changed];
  if (path.startsWith(paths.timeline)) return [explainers, events];
  if (path === paths.corrections || path === paths.changes) return [explainers, changed];
  const pact = pactIds.find((id) => path === paths.pact(id));
  return pact ? [explainers, named(paths.pactFeed(pact), pactName(pact))] : [explainers];
}

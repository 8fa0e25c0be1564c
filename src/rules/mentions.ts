import { citedIds } from '../markdown/citations.ts';

/** What an explainer's text names of the record. */
export interface Mentions {
  /** Sources cited, each once, in order of first appearance. */
  sources: ReadonlySet<string>;
  /** Events linked to or set in a timeline. */
  events: ReadonlySet<string>;
  /** Terms marked. */
  terms: ReadonlySet<string>;
}

/** Reads from the Markdown of an explainer what it names of the record; once for each text, since all pages ask. */
export function mentionsIn(body: string): Mentions {
  const linked = [...body.matchAll(/\/timeline\/([a-z0-9-]+)\//g)].map(([, id = '']) => id);
  const listed = [...body.matchAll(/\bevents="([^"]*)"/g)].flatMap(([, ids = '']) => ids.trim().split(/\s+/));
  const terms = [...body.matchAll(/<Term id="([^"]+)"/g)].map(([, id = '']) => id);
  return { sources: new Set(citedIds(body)), events: new Set([...linked, ...listed]), terms: new Set(terms) };
}

import type { Event } from '../schemas/event.ts';
import type { Term } from '../schemas/term.ts';

/** Events whose English headline or text names a term or its abbreviation as whole words. */
export function eventsNaming(term: Pick<Term, 'name' | 'abbr'>, events: readonly Event[]): Event[] {
  const names = [term.name.en, term.abbr].filter((name) => name !== undefined);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return events.filter((event) => pattern.test(event.title.en) || pattern.test(event.what.en));
}

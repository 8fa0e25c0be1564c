import type { Event } from '../schemas/event.ts';
import type { Mentions } from './mentions.ts';

interface Told {
  mentions: Pick<Mentions, 'sources' | 'events'>;
  data: { pacts: readonly string[] };
}

/**
 * The explainers that tell more of an event: those that name it, then those that share most of its sources,
 * then those on its pacts. At most three.
 */
export function articlesTelling<T extends Told>(
  event: Pick<Event, 'id' | 'sources' | 'pacts'>,
  articles: readonly T[],
): T[] {
  const scored = articles.map((article) => {
    const named = article.mentions.events.has(event.id);
    const shared = event.sources.filter((id) => article.mentions.sources.has(id)).length;
    const onPact = article.data.pacts.some((pact) => (event.pacts as readonly string[]).includes(pact));
    return { article, score: (named ? 100 : 0) + shared * 10 + (onPact ? 1 : 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ article }) => article);
}

import { citedIds } from '../markdown/citations.ts';
import type { Event } from '../schemas/event.ts';

interface Told {
  body: string;
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
    const named =
      article.body.includes(`/timeline/${event.id}/`) ||
      new RegExp(`events="(?:[^"]*\\s)?${event.id}[\\s"]`).test(article.body);
    const cited = citedIds(article.body);
    const shared = event.sources.filter((id) => cited.includes(id)).length;
    const onPact = article.data.pacts.some((pact) => (event.pacts as readonly string[]).includes(pact));
    return { article, score: (named ? 100 : 0) + shared * 10 + (onPact ? 1 : 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ article }) => article);
}

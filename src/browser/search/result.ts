import { element } from './element.ts';
import type { Result } from './engine.ts';
import type { Stretch } from './passage.ts';

/** A result as a list item: kind, pacts and date, the title, the passage, and the sections that match. */
export function resultItem(
  result: Result,
  base: string,
  kinds: Record<string, string>,
  pacts: Record<string, string>,
): HTMLLIElement {
  const about = [
    kinds[result.kind],
    ...result.pacts.filter((pact) => pact !== 'context').map((pact) => pacts[pact]),
    result.date,
  ]
    .filter(Boolean)
    .join(' · ');
  const link = (place: { url: string; title: string }, className = '') =>
    element('a', { className, href: base + place.url, textContent: place.title });
  return element(
    'li',
    {},
    element('span', { className: 'cite', textContent: about }),
    link(result, 'headline'),
    passage(result.excerpt),
    ...(result.sections.length > 0
      ? [
          element(
            'ul',
            {},
            ...result.sections.map((section) => element('li', {}, link(section), passage(section.excerpt))),
          ),
        ]
      : []),
  );
}

function passage(excerpt: readonly Stretch[]): HTMLParagraphElement {
  return element(
    'p',
    {},
    ...excerpt.map(({ text, marked }) => (marked ? element('mark', { textContent: text }) : text)),
  );
}

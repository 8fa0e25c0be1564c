import type { Excerpt, SearchResult } from './search-engine.ts';

/** A result as a list item. Everything is set as text, never as markup. */
export function renderResult(result: SearchResult): HTMLLIElement {
  const item = element('li');
  item.append(
    element('span', { className: 'cite', textContent: [result.kind, result.date].filter(Boolean).join(' · ') }),
    element('a', { className: 'headline', href: result.url, textContent: result.title }),
    paragraph(result.excerpt),
  );
  if (result.sections.length > 0) {
    const list = element('ul');
    for (const section of result.sections) {
      const entry = element('li');
      entry.append(element('a', { href: section.url, textContent: section.title }), paragraph(section.excerpt));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}

function paragraph(excerpt: readonly Excerpt[]): HTMLParagraphElement {
  const node = element('p');
  node.append(...excerpt.map(({ text, marked }) => (marked ? element('mark', { textContent: text }) : text)));
  return node;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
) {
  return Object.assign(document.createElement(name), properties);
}

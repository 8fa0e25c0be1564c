import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Sets a link to itself beside each heading that has an id. It stands next to the heading, not in it, so that the
 * heading's own name stays clean for screen readers, contents lists and search.
 */
export function rehypeHeadingLinks(options: { label: (heading: string) => string }) {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      const { id } = element.properties;
      if (!/^h[2-4]$/.test(element.tagName) || typeof id !== 'string' || !parent || index === undefined)
        return undefined;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['anchor'],
          href: `#${id}`,
          ariaLabel: options.label(toString(element)),
        },
        children: [],
      };
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading'] },
        children: [element, link],
      };
      return SKIP;
    });
  };
}

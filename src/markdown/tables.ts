import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table in a box that scrolls by itself and that the keyboard can reach; header cells get their scope. */
export function rehypeTables(options: { label: string }) {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(element, 'element', (cell) => {
        if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      });
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: options.label },
        children: [element],
      };
      parent.children[index] = box;
      return SKIP;
    });
  };
}

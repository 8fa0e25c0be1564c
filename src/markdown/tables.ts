import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../i18n/locales.ts';
import { withWholeDates } from '../rules/typography.ts';

/** Puts each table in a box that scrolls by itself and that the keyboard can reach; header cells get their scope, dates and sums stay on one line. Line ends between rows and cells go. */
export function rehypeTables(options: { locale: Locale; label: (columns: readonly string[]) => string }) {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return undefined;
      const heads: string[] = [];
      visit(element, 'text', (text) => {
        text.value = withWholeDates(text.value, options.locale);
      });
      visit(element, 'element', (cell) => {
        if (/^t(?:able|head|body|r)$/.test(cell.tagName))
          cell.children = cell.children.filter(({ type }) => type !== 'text');
        if (cell.tagName !== 'th') return;
        cell.properties['scope'] = 'col';
        heads.push(toString(cell));
      });
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: options.label(heads.filter(Boolean)),
        },
        children: [element],
      };
      parent.children[index] = box;
      return SKIP;
    });
  };
}

import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../i18n/locales.ts';
import { piecesOf, type Piece } from '../rules/phrases.ts';

/** Marks in headings where a line may break, or what it must not part, as in headlines of the record. */
export function rehypePhrases({ locale }: { locale: Locale }) {
  return (tree: Root) => {
    visit(tree, 'element', (heading) => {
      if (!/^h[2-4]$/.test(heading.tagName)) return undefined;
      heading.children = heading.children.flatMap((child): ElementContent[] =>
        child.type === 'text' ? piecesOf(child.value, locale).map(nodeOf) : [child],
      );
      return SKIP;
    });
  };
}

function nodeOf({ kind, text }: Piece): ElementContent {
  const words = { type: 'text' as const, value: text };
  if (kind === 'text') return words;
  const element = (tagName: string, className: string[], children: Element['children']): Element => ({
    type: 'element',
    tagName,
    properties: className.length > 0 ? { className } : {},
    children,
  });
  return kind === 'break' ? element('wbr', [], []) : element('span', [kind], [words]);
}

import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { piecesOf, type Piece } from '../rules/phrases.ts';

/** Marks in Japanese headings where a line may break, for browsers that do not find phrases by themselves. */
export function rehypePhrases() {
  return (tree: Root) => {
    visit(tree, 'element', (heading) => {
      if (!/^h[2-4]$/.test(heading.tagName)) return undefined;
      heading.children = heading.children.flatMap((child): ElementContent[] =>
        child.type === 'text' ? piecesOf(child.value).map(nodeOf) : [child],
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
  return kind === 'break' ? element('wbr', [], []) : element('span', ['turn'], [words]);
}

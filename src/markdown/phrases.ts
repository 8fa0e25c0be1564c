import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { phrasesOf } from '../rules/phrases.ts';

/** Marks in Japanese headings where a line may break, for browsers that do not find phrases by themselves. */
export function rehypePhrases() {
  return (tree: Root) => {
    visit(tree, 'element', (heading) => {
      if (!/^h[2-4]$/.test(heading.tagName)) return undefined;
      heading.children = heading.children.flatMap((child): ElementContent[] =>
        child.type === 'text'
          ? phrasesOf(child.value).flatMap((value, index) => [
              ...(index > 0 ? [lineBreak()] : []),
              { type: 'text' as const, value },
            ])
          : [child],
      );
      return SKIP;
    });
  };
}

const lineBreak = (): Element => ({ type: 'element', tagName: 'wbr', properties: {}, children: [] });

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Keeps the numbers of notes and the list of sources out of the search index: readers search the text. */
export function rehypeUnsearched() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const notes = element.tagName === 'section' && element.properties['dataFootnotes'] !== undefined;
      if (notes || element.tagName === 'sup') element.properties['dataPagefindIgnore'] = '';
    });
  };
}

import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Components of an article that show something to look at, and the word that their address ends in. */
const shows: Record<string, string> = {
  CompareTable: 'table',
  StatusLadder: 'figure',
  PactsTimeline: 'figure',
  DaysToForce: 'figure',
  OsaByYear: 'figure',
  AcsaPartners: 'figure',
  VisitingForces: 'figure',
  SeaMap: 'figure',
};

/**
 * Gives each table and figure an id made of its section's, such as `scope-table`, so that it can be linked to; a second
 * one in a section is `scope-table-2`. It stays when words change, and is the same in every language.
 */
export function remarkFigureIds() {
  return (tree: Root) => {
    let section = 'top';
    const used = new Map<string, number>();
    visit(tree, (node) => {
      if (node.type === 'heading')
        section = String((node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? section);
      const { name, attributes } = node as MdxJsxFlowElement;
      const word = node.type === 'mdxJsxFlowElement' && name ? shows[name] : undefined;
      if (!word || attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id'))
        return;
      const id = `${section}-${word}`;
      const count = (used.get(id) ?? 0) + 1;
      used.set(id, count);
      attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: count > 1 ? `${id}-${count}` : id });
    });
  };
}

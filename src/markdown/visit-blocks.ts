import type { Element, Parents, Root } from 'hast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

/** Visits the elements of a text but those in paragraphs, which are most of it and hold no heading and no table. */
export function visitBlocks(
  tree: Root,
  visitor: (element: Element, index?: number, parent?: Parents) => VisitorResult,
): void {
  visit(tree, 'element', (element, index, parent) =>
    element.tagName === 'p' ? SKIP : visitor(element, index, parent),
  );
}

import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Takes the paragraph away around components that stand alone on their lines, as MDX does: they bring their own elements. */
export function remarkUnwrapComponents() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const inside = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      const alone = inside.every(({ type }) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression');
      if (!alone || inside.length === 0 || !parent || index === undefined) return undefined;
      for (const child of inside)
        (child as { type: string }).type =
          child.type === 'mdxJsxTextElement' ? 'mdxJsxFlowElement' : 'mdxFlowExpression';
      parent.children.splice(index, 1, ...(inside as RootContent[]));
      return [SKIP, index];
    });
  };
}

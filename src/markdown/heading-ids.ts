import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

// An id written by hand at the end of a heading as an MDX comment: ## Who decides? {/* #who-decides */}
const comment = /^\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/;

/** The id written in a heading, and the heading without it; undefined where none is written. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? comment.exec(last.value.trim())?.[1] : undefined;
}

/** Turns the comment at the end of a heading into its id, so that addresses stay when words change. */
export function remarkHeadingIds() {
  return (tree: Root) => {
    visit(tree, 'heading', (heading) => {
      const id = headingId(heading);
      if (!id) return;
      heading.children.pop();
      const text = heading.children.at(-1);
      if (text?.type === 'text') text.value = text.value.trimEnd();
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}

import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { comment } from './article-facts.ts';

/** A text ready for its page: plain data, no program, for an explainer holds no code. */
export interface Markup {
  headings: { depth: number; slug: string; text: string }[];
  parts: Part[];
}

/** A piece of a text: HTML as it stands, or a component with its attributes and what it holds. */
export type Part = string | { name: string; props: Record<string, string | true>; parts: Part[] };

/** A sign that no text holds: Markdown reads it as U+FFFD. */
const gap = '\0';

/** @throws with the place of it if the text holds code, which has no place there */
export function markupOf(tree: Root): Markup {
  const headings: Markup['headings'] = [];
  visit(tree, 'element', (element: Element) => {
    const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (depth)
      headings.push({
        depth: Number(depth),
        slug: String(element.properties['id'] ?? ''),
        text: toString(element),
      });
  });
  return { headings, parts: partsOf(tree.children) };
}

/** Writes nodes as HTML, cut where components stand; a part of HTML may begin or end within an element. */
function partsOf(nodes: RootContent[]): Part[] {
  const root: Root = { type: 'root', children: nodes };
  const components: Part[] = [];
  visit(root, (node: Nodes, index, parent) => {
    if (!node.type.startsWith('mdx')) return undefined;
    if (!parent || index === undefined) return undefined;
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!comment.test(node.value)) refuse(node);
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return refuse(node);
    components.push(component(node));
    parent.children[index] = { type: 'raw', value: gap };
    return SKIP;
  });
  const html = toHtml(root, { allowDangerousHtml: true }).split(gap);
  return html.flatMap((text, index) => [...(text ? [text] : []), ...components.slice(index, index + 1)]);
}

function component(node: MdxJsxFlowElementHast | MdxJsxTextElementHast): Part {
  const props: Record<string, string | true> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') return refuse(node);
    props[attribute.name] = attribute.value ?? true;
  }
  if (!node.name) return refuse(node);
  return { name: node.name, props, parts: partsOf(node.children) };
}

function refuse(node: Pick<Nodes, 'position'>): never {
  const line = node.position?.start.line;
  throw Object.assign(new Error('code in the text, where only Markdown and components may stand'), { line });
}

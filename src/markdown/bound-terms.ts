import type { ElementContent, Nodes, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What stands at a term without a space: marks, the rest of a word, but no writing that breaks between any two letters. */
const apart = String.raw`\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const leading = new RegExp(String.raw`[^${apart}\p{Pd}\p{Pe}\p{Pf}/、。，．]+$`, 'u');
const trailing = new RegExp(String.raw`^[^${apart}\p{Pd}\p{Ps}\p{Pi}/]+`, 'u');

/**
 * Keeps each term together with the marks beside it and the number of its note. A term is a button, and browsers break
 * lines on both sides of one, whatever stands there. The marks after it go into it, so that they follow its last word
 * where it takes several lines, and its words into an element of their own, which alone is underlined.
 */
export function rehypeBoundTerms() {
  return (tree: Root) => {
    // All places first: what binding makes holds the terms again.
    const parents: Parents[] = [];
    visit(tree, (node) => {
      if (isTerm(node)) return SKIP;
      if ('children' in node && node.children.some(isTerm)) parents.push(node);
      return undefined;
    });
    for (const parent of parents)
      for (let index = 0; index < parent.children.length; index++)
        if (isTerm(parent.children[index])) bind(parent, index);
  };
}

/** A term, alone or in nothing but emphasis. */
function isTerm(node: Nodes | undefined): boolean {
  if (node?.type === 'mdxJsxTextElement') return node.name === 'Term';
  if (node?.type !== 'element' || !/^(?:strong|em)$/.test(node.tagName)) return false;
  return node.children.length === 1 && isTerm(node.children[0]);
}

/** The term that `isTerm` found. */
function innermost(node: Parents): Parents {
  return node.type === 'element' ? innermost(node.children[0] as Parents) : node;
}

/** Puts the marks after a term into it, and it with what else adjoins it into an element that does not break. */
function bind(parent: Parents, index: number) {
  const children = parent.children as ElementContent[];
  const inside = [children[index] as ElementContent];
  const before = children[index - 1];
  const lead = before?.type === 'text' ? leading.exec(before.value)?.[0] : undefined;
  if (before?.type === 'text' && lead) {
    before.value = before.value.slice(0, -lead.length);
    inside.unshift({ type: 'text', value: lead });
  }
  const after = children[index + 1];
  const marks = after?.type === 'text' ? trailing.exec(after.value)?.[0] : undefined;
  if (after?.type === 'text' && marks) {
    after.value = after.value.slice(marks.length);
    if (!after.value) children.splice(index + 1, 1);
    const term = innermost(children[index] as Parents);
    const words = {
      type: 'element',
      tagName: 'u',
      properties: {},
      children: term.children as ElementContent[],
    } as const;
    term.children = [words, { type: 'text', value: marks }];
  }
  // The number of a note, then marks again: the second term).¹
  for (let next = children[index + 1]; next; next = children[index + 1]) {
    if (next.type === 'text') {
      const trail = trailing.exec(next.value)?.[0];
      if (trail) inside.push({ type: 'text', value: trail });
      next.value = next.value.slice(trail?.length ?? 0);
      if (next.value) break;
    } else if (next.type === 'element' && next.tagName === 'sup') inside.push(next);
    else break;
    children.splice(index + 1, 1);
  }
  if (inside.length > 1)
    children[index] = { type: 'element', tagName: 'span', properties: { className: ['bound'] }, children: inside };
}

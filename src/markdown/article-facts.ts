import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { headingId } from './heading-ids.ts';
import { parseText, type SyntaxFault } from './parse-text.ts';

/** A thing found in an article, and the line on which it stands. */
export type At<T> = T & { line: number };

/** What the checks need to know of an article's text. */
export interface ArticleFacts {
  headings: At<{ depth: number; id: string | undefined; text: string }>[];
  links: At<{ url: string }>[];
  citations: At<{ id: string }>[];
  /** Definitions of notes written by hand, which are not wanted: the record writes them. */
  definitions: At<{ id: string }>[];
  components: At<{ name: string; attributes: Record<string, string | null | undefined> }>[];
  /** Imports, exports and expressions, which have no place in an article. */
  code: At<{ text: string }>[];
  /** Pictures, which have no place in an article either: figures are components. */
  pictures: At<{ text: string }>[];
  /** Paragraphs, list items and table cells as text, with `‡` where a note stands and `†` where its lack is explained. */
  passages: At<{ text: string; kind: 'paragraph' | 'cell' }>[];
  /** The paragraphs of the key points, without marks. */
  keyPoints: string[];
  /** Why a sentence carries no note: the reasons that editors gave. */
  exceptions: At<{ reason: string }>[];
  words: number;
}

/** What an expression holds that is only a comment. */
export const comment = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

/** The mark that stands in `passages` for a note, and the one for a comment “no note: …” that says why there is none. */
export const noteMark = '‡';
export const exceptionMark = '†';
const exception = /^\s*\/\*\s*no note:\s*(.*\S)\s*\*\/\s*$/;

/** Reads an article's text (front matter blanked out). @returns its facts, or the fault on which the parser stopped */
export function articleFacts(text: string): ArticleFacts | SyntaxFault {
  const tree = parseText(text);
  return 'message' in tree ? tree : factsIn(tree, text);
}

/** Reads the facts of an article from its tree, which stays as it is. @param text what the tree was parsed from */
export function factsIn(tree: Root, text: string): ArticleFacts {
  const lastLine = text.split('\n').length;
  const facts: ArticleFacts = {
    headings: [],
    links: [],
    citations: [],
    definitions: [],
    components: [],
    code: [],
    pictures: [],
    passages: [],
    keyPoints: [],
    exceptions: [],
    words: 0,
  };
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    // Definitions written by hand are reported whole; those below the last line are our own.
    if (node.type === 'footnoteDefinition') {
      if (line <= lastLine) facts.definitions.push({ line, id: node.label ?? node.identifier });
      return SKIP;
    }
    if (node.type === 'heading') facts.headings.push({ line, ...headingFacts(node) });
    else if (node.type === 'link' || node.type === 'definition') facts.links.push({ line, url: node.url });
    else if (node.type === 'image' || node.type === 'imageReference')
      facts.pictures.push({ line, text: node.alt ?? '' });
    else if (node.type === 'footnoteReference') facts.citations.push({ line, id: node.label ?? node.identifier });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      facts.components.push({ line, ...componentFacts(node) });
      if (node.name === 'KeyPoints')
        visit(node, 'paragraph', (point) => void facts.keyPoints.push(withoutMarks(passage(point))));
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxExpressionAttribute') facts.code.push({ line, text: `{${attribute.value}}` });
    } else if (node.type === 'mdxjsEsm') facts.code.push({ line, text: node.value });
    else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      if (!comment.test(node.value)) facts.code.push({ line, text: `{${node.value}}` });
      const reason = exception.exec(node.value)?.[1];
      if (reason) facts.exceptions.push({ line, reason });
    } else if (node.type === 'paragraph') facts.passages.push({ line, kind: 'paragraph', text: passage(node) });
    else if (node.type === 'tableCell') facts.passages.push({ line, kind: 'cell', text: passage(node) });
    return undefined;
  });
  for (const { text: words } of facts.passages) facts.words += countWords(words);
  return facts;
}

/** How many words a text has; parts joined by a hyphen count each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** A passage as readers read it, without the marks of notes. */
export const withoutMarks = (text: string) => text.replaceAll(noteMark, '').replaceAll(exceptionMark, '');

function headingFacts(heading: Heading) {
  const words = heading.children.filter((child) => child.type !== 'mdxTextExpression');
  return { depth: heading.depth, id: headingId(heading), text: toString(words).trim() };
}

function componentFacts(node: MdxJsxFlowElement | MdxJsxTextElement) {
  const attributes = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [
            [
              attribute.name,
              typeof attribute.value === 'object' ? `{${attribute.value?.value ?? ''}}` : attribute.value,
            ],
          ]
        : [],
    ),
  ) as Record<string, string | null | undefined>;
  return { name: node.name ?? '(fragment)', attributes };
}

function passage(node: Paragraph | RootContent): string {
  if (node.type === 'footnoteReference') return noteMark;
  if (node.type === 'mdxTextExpression' && exception.test(node.value)) return exceptionMark;
  if ('children' in node) return node.children.map((child) => passage(child as RootContent)).join('');
  return 'value' in node && node.type !== 'mdxTextExpression' ? node.value : '';
}

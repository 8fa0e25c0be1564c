import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { withDefinitions } from './citations.ts';
import { headingId } from './heading-ids.ts';

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

/** A text that could not be parsed: the message of the parser and its line. */
export interface SyntaxFault {
  line: number;
  message: string;
}

const comment = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** The mark that stands in `passages` for a note, and the one for a comment “no note: …” that says why there is none. */
export const noteMark = '‡';
export const exceptionMark = '†';
const exception = /^\s*\/\*\s*no note:\s*(.*\S)\s*\*\/\s*$/;

/** How deep a part of a text may lie in others: four times what an explainer needs; far below what exhausts the stack. */
const deepest = 32;
const tooDeepMessage = `parts nested more than ${deepest} deep`;

/** The most components and braces of a text: ten times what an explainer had in 2026. */
const mostParts = 400;

/**
 * Reads an article's text (front matter already blanked out, so that lines keep their numbers).
 * @returns its facts, or the fault on which the parser stopped
 */
export function articleFacts(text: string): ArticleFacts | SyntaxFault {
  // The parser takes minutes for thousands of lists in lists or of components that are never closed.
  const nested = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])(?=[ \t>])){32}/m.exec(text);
  if (nested) return { line: text.slice(0, nested.index).split('\n').length, message: tooDeepMessage };
  if ((text.match(/<[A-Za-z>]|\{/g)?.length ?? 0) > mostParts)
    return { line: 1, message: `parts nested or repeated: more than ${mostParts} components or braces` };
  let tree: Root;
  try {
    tree = parser.parse(withDefinitions(text)) as Root;
  } catch (error) {
    const { line, place, reason, message } = error as {
      line?: number;
      place?: { line?: number; start?: { line: number } };
      reason?: string;
      message: string;
    };
    return { line: line ?? place?.line ?? place?.start?.line ?? 1, message: reason ?? message };
  }
  const deep = tooDeep(tree);
  if (deep) return { line: deep.position?.start.line ?? 1, message: tooDeepMessage };
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

/** The first part of a text that lies too deep in others, if one does. */
function tooDeep(tree: Root): RootContent | undefined {
  let level: RootContent[] = tree.children;
  for (let depth = 0; depth < deepest; depth++)
    level = level.flatMap((node) => ('children' in node ? (node.children as RootContent[]) : []));
  return level[0];
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

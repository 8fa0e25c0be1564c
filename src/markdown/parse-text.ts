import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withDefinitions } from './citations.ts';

/** A text that could not be parsed: the message of the parser and its line. */
export interface SyntaxFault {
  line: number;
  message: string;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** How deep a part of a text may lie in others: four times what an explainer needs; far below what exhausts the stack. */
const deepest = 32;
const tooDeepMessage = `parts nested more than ${deepest} deep`;

/** The most components and braces of a text: ten times what an explainer had in 2026. */
const mostParts = 400;

/**
 * Parses an article's text (front matter already blanked out, so that lines keep their numbers), with a definition of each
 * note behind it.
 * @returns its tree, or the fault on which the parser stopped
 */
export function parseText(text: string): Root | SyntaxFault {
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
  return deep ? { line: deep.position?.start.line ?? 1, message: tooDeepMessage } : tree;
}

/** The first part of a text that lies too deep in others, if one does. */
function tooDeep(tree: Root): RootContent | undefined {
  let level: RootContent[] = tree.children;
  for (let depth = 0; depth < deepest; depth++)
    level = level.flatMap((node) => ('children' in node ? (node.children as RootContent[]) : []));
  return level[0];
}

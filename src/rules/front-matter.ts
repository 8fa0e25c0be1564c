import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { beyondPlain } from '../record/plain-yaml.ts';
import { plainWords, zodProblems } from '../record/parse.ts';
import type { Problem } from './problems.ts';

const fence = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A text without its front matter. */
export function belowFrontMatter(text: string): string {
  return text.replace(fence, '');
}

/** Front matter checked by its schema, and the text below it with the front matter blanked, so that lines keep their numbers. */
export function readFrontMatter<T>(file: string, text: string, schema: z.ZodType<T>) {
  const match = fence.exec(text);
  if (!match) {
    const found = text.trim() === '' ? 'an empty file' : 'no front matter at the top';
    const problem = {
      file,
      line: 1,
      found,
      write: 'the fields between two lines of ---, then the text; content/README.md has a model',
    };
    return { data: undefined, body: text, problems: [problem] as Problem[] };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines, prettyErrors: false });
  // The fence itself is line 1, so YAML line n stands on line n + 1.
  const body = match[0].replace(/[^\r\n]/g, '') + text.slice(match[0].length);
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line + 1,
    found: `YAML that cannot be read: ${error.message}`,
    write: 'valid YAML; a text with a colon in it stands in quotation marks',
  }));
  if (problems.length > 0) return { data: undefined, body, problems };
  const beyond = beyondPlain(document, lines);
  if (beyond) return { data: undefined, body, problems: [{ file, ...beyond, line: beyond.line + 1 }] as Problem[] };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const result = schema.safeParse(data, { error: plainWords });
  if (!result.success)
    problems.push(
      ...zodProblems(result.error, data, 'the front matter').map(({ path, ...problem }) => {
        const node = document.getIn(path.slice(0, 1), true);
        return { ...problem, file, line: isNode(node) && node.range ? lines.linePos(node.range[0]).line + 1 : 1 };
      }),
    );
  return { data, body, problems };
}

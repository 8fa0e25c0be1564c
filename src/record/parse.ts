import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../rules/problems.ts';

/** Where in an item of a list something stands, such as `['title', 'fil']`. */
export type Path = readonly PropertyKey[];

/** The checked items of one YAML file, and the line on which each part of each item stands. */
export interface ParsedList<T> {
  file: string;
  items: T[];
  /** The line of a part of item number `index`; the nearest enclosing line if the part is missing. */
  lineOf: (index: number, path?: Path) => number;
  problems: Problem[];
}

/** Reads one YAML file that holds a list, and checks each item by its schema. Never throws: faults come back as problems. */
export function parseList<T>(file: string, source: string, schema: z.ZodType<T>): ParsedList<T> {
  const lines = new LineCounter();
  // Anchors and merges would let one line change facts elsewhere, so they are not resolved (maxAliasCount 0).
  const document = parseDocument(source.replace(/^\uFEFF/, ''), { lineCounter: lines, merge: false });
  const lineOf = (index: number, path: Path = []) => lineAt(document, lines, [index, ...path]);
  const list: ParsedList<T> = { file, items: [], lineOf, problems: [] };
  if (document.errors.length > 0) {
    list.problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      found: `YAML that cannot be read: ${error.message.split('\n')[0]}`,
      write: 'valid YAML; most often a colon, a quotation mark or the indentation is off',
    }));
    return list;
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    list.problems.push({ file, line: 1, found: 'a YAML anchor or alias (& or *)', write: 'the value itself in each place' });
    return list;
  }
  if (!Array.isArray(value)) {
    list.problems.push({ file, line: 1, found: describe(value), write: 'a list: each entry starts with "- id:"' });
    return list;
  }
  value.forEach((item: unknown, index) => {
    const result = schema.safeParse(item);
    if (result.success) list.items[index] = result.data;
    else
      list.problems.push(
        ...zodProblems(result.error, item, name(item, index)).map(({ path, ...problem }) => ({
          ...problem,
          file,
          line: lineOf(index, path),
        })),
      );
  });
  return list;
}

/** Faults found by a schema, in an editor's words, with the path of each. */
export function zodProblems(error: z.ZodError, input: unknown, owner: string) {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...issue.path, key] as Path,
        found: `${owner}: a field named "${[...issue.path, key].join('.')}", which does not exist here`,
        write: 'a field that content/README.md lists, or nothing',
      }));
    const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
    return [
      {
        path: issue.path as Path,
        found: `${owner}: ${issue.path.join('.') || 'the entry'} is ${describe(found)}`,
        write: issue.message.replace(/^write /, ''),
      },
    ];
  });
}

/** A value as an editor would recognise it, cut to 80 characters. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null || value === '') return 'empty';
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}

function name(item: unknown, index: number): string {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { beyondPlain } from './plain-yaml.ts';
import { noUtf8, tooLong, type Problem } from '../rules/problems.ts';
import { strayCharacter } from '../rules/stray-characters.ts';

/** Where in an item of a list something stands, such as `['title', 'fil']`. */
export type Path = readonly PropertyKey[];

/** The checked items of one YAML file, and the line on which each part of each item stands. */
export interface ParsedList<T> {
  file: string;
  /** The entries that pass the schema. */
  items: T[];
  /** Ids of all entries, so that a fault in one does not make every mention of it one; undefined if there is no list. */
  ids: ReadonlySet<string> | undefined;
  /** The line of a part of item number `index`; the nearest enclosing line if the part is missing. */
  lineOf: (index: number, path?: Path) => number;
  problems: Problem[];
}

/** The most characters of a record file: fifty times what the longest had in 2026. */
const longest = 8_000_000;

/**
 * Reads one YAML file that holds a list, and checks each item by its schema. Never throws: faults come back as problems.
 * @param source the file's text, or undefined if its bytes are no UTF-8
 */
export function parseList<T>(file: string, source: string | undefined, schema: z.ZodType<T>): ParsedList<T> {
  const lines = new LineCounter();
  const unread = source === undefined ? noUtf8 : source.length > longest ? tooLong(source.length, longest) : undefined;
  if (source === undefined || unread)
    return { file, items: [], ids: undefined, lineOf: () => 1, problems: [{ file, line: 1, ...(unread ?? noUtf8) }] };
  const document = parseDocument(source.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    merge: false,
    prettyErrors: false,
  });
  const places: number[] = [];
  const lineOf = (index: number, path: Path = []) => lineAt(document, lines, [places[index] ?? 0, ...path]);
  const list: ParsedList<T> = { file, items: [], ids: undefined, lineOf, problems: strayCharacter(file, source) };
  if (document.errors.length > 0) {
    list.problems.push(
      ...document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        found: `YAML that cannot be read: ${error.message}`,
        write: 'valid YAML; most often a colon, a quotation mark or the indentation is off',
      })),
    );
    return list;
  }
  const beyond = beyondPlain(document, lines);
  if (beyond) {
    list.problems.push({ file, ...beyond });
    return list;
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (!Array.isArray(value)) {
    list.problems.push({ file, line: 1, found: describe(value), write: 'a list: each entry starts with "- id:"' });
    return list;
  }
  const ids = new Set<string>();
  list.ids = ids;
  value.forEach((item: unknown, index) => {
    const id = (item as { id?: unknown } | null)?.id;
    if (typeof id === 'string') ids.add(id);
    const result = schema.safeParse(item, { error: plainWords });
    if (result.success) places[list.items.push(result.data) - 1] = index;
    else
      list.problems.push(
        ...zodProblems(result.error, item, typeof id === 'string' ? id : `entry ${index + 1}`).map(
          ({ path, ...problem }) => ({
            ...problem,
            file,
            line: lineAt(document, lines, [index, ...path]),
          }),
        ),
      );
  });
  return list;
}

const shapes: Record<string, string> = {
  object: 'its fields, one to a line',
  record: 'its fields, one to a line',
  array: 'a list, each entry after "- "',
  boolean: 'true or false',
};

/** What to write where a schema itself does not tell; the schema library's own words are no editor's. */
export function plainWords(issue: { code?: string; expected?: unknown; origin?: unknown }): string | undefined {
  if (issue.code === 'invalid_type') return shapes[String(issue.expected)];
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'at least one entry' : 'a number above zero';
  return undefined;
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
    const found = issue.path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
      input,
    );
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

function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

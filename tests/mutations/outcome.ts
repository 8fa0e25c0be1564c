import { load } from 'cheerio';
import { dirname } from 'node:path';
import { decodeText, readContent } from '../../src/build/content-files.ts';
import { recordFiles, type RecordKind } from '../../src/record/load.ts';
import { checkContent, type ContentFiles } from '../../src/rules/check-content.ts';
import { formatProblems, type Problem } from '../../src/rules/problems.ts';
import { mutators, type Changed, type Mutator } from './mutators.ts';
import { codeIn } from './output.ts';
import { seeded } from './random.ts';
import { render } from './render.ts';

/** One spoilt file. */
export interface Mutation {
  seed: number;
  mutator: string;
  /** Below `content/`. */
  path: string;
  changed: Changed;
}

const original = readContent('content');
const kinds = new Map(Object.entries(recordFiles).map(([kind, [file]]) => [file, kind as RecordKind]));
const articles = Object.keys(original.mdx);
const records = [...kinds.keys()] as string[];

/** The text of a file of the content as it stands. */
export function textOf(path: string): string {
  const kind = kinds.get(path as never);
  return (kind ? original.record[kind] : original.mdx[path]) ?? '';
}

/** The mutation that a seed makes; the mutators take turns. A file that the mutator leaves as it is counts for nothing. */
export function mutation(seed: number): Mutation {
  const random = seeded(seed);
  const mutator = mutators[seed % mutators.length] as Mutator;
  for (;;) {
    const path = random.pick(random.pick(mutator.fits) === 'yaml' ? records : articles);
    const changed = mutator.change(textOf(path), random);
    if (changed !== textOf(path)) return { seed, mutator: mutator.name, path, changed };
  }
}

/** All content with some files spoilt, read as the build reads it. */
export function spoilt(mutations: readonly Mutation[]): ContentFiles {
  const files = { record: { ...original.record }, mdx: { ...original.mdx } };
  for (const { path, changed } of mutations) {
    const text = typeof changed === 'string' ? decodeText(Buffer.from(changed)) : changed && decodeText(changed);
    const kind = kinds.get(path as never);
    if (kind) files.record[kind] = changed === undefined ? '' : text;
    else if (changed === undefined && path.startsWith('articles/')) delete files.mdx[path];
    else files.mdx[path] = changed === undefined ? '' : text;
  }
  return files;
}

/**
 * Checks the content with one file spoilt.
 * @returns the problems found: none if the build would go on
 * @throws if the check itself crashes, or if a problem does not tell an editor where to look
 */
export function check(mutation: Mutation): Problem[] {
  const files = spoilt([mutation]);
  // Explainers that the change cannot touch are not read again: a tenth of the time, and none of their problems is ours.
  const aside = new Set<string>();
  if (mutation.path.endsWith('.mdx'))
    for (const path of Object.keys(files.mdx))
      if (dirname(path) !== dirname(mutation.path)) {
        files.mdx[path] = undefined;
        aside.add(`content/${path}`);
      }
  const problems = checkContent(files).filter(({ file }) => !aside.has(file));
  for (const { file, line, found, write } of problems) {
    if (!/^content\/\S+\.(?:mdx|yaml)$/.test(file)) throw new Error(`a problem without a file: ${file}`);
    if (!Number.isInteger(line) || line < 1) throw new Error(`${file}: a problem on line ${line}`);
    if (!found || !write) throw new Error(`${file}:${line}: a problem without words`);
  }
  const printed = formatProblems(problems);
  if (/[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.test(printed))
    throw new Error('the message would steer the terminal');
  if (printed.length > 1_000 * (problems.length + 1)) throw new Error(`a message of ${printed.length} characters`);
  return problems;
}

/**
 * Tries one mutation: checks it and, where it passes and is a text, renders it.
 * @returns how many problems it has, and what went wrong if it is neither refused properly nor rendered without code
 */
export async function attempt(mutation: Mutation): Promise<{ problems: number; fault?: string }> {
  try {
    const problems = check(mutation).length;
    if (problems > 0 || mutation.changed === undefined || !mutation.path.endsWith('.mdx')) return { problems };
    const code = codeIn(load(render(spoilt([mutation]), mutation.path)));
    return code.length > 0 ? { problems, fault: `code on the page: ${code.join(', ')}` } : { problems };
  } catch (error) {
    return { problems: 0, fault: (error instanceof Error ? error.stack : undefined) ?? String(error) };
  }
}

import type { ParsedList, Path } from '../../record/parse.ts';
import type { Problem } from '../problems.ts';

/** Notes a problem with a part of item number `index`: what was found there, and what to write. */
export type Report = (index: number, path: Path, found: string, write: string) => void;

/** A `Report` for each list that adds to the given problems. */
export function reporting(problems: Problem[]) {
  return (list: ParsedList<unknown>): Report =>
    (index, path, found, write) =>
      problems.push({ file: list.file, line: list.lineOf(index, path), found, write });
}

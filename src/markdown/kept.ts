import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Results kept on disk between builds, each under a key that holds everything it depends on. */
export interface Kept<T> {
  /** What is kept under a key; undefined if nothing is, or no whole file. */
  get: (key: string) => Partial<T> | null | undefined;
  set: (key: string, result: T) => void;
  /** Where a result is kept. */
  file: (key: string) => string;
}

/** @param folder holds the results as JSON, one file each; made if it is not there */
export function keptIn<T>(folder: string): Kept<T> {
  mkdirSync(folder, { recursive: true });
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    file: fileOf,
    get: (key) => {
      try {
        return JSON.parse(readFileSync(fileOf(key), 'utf8')) as Partial<T> | null;
      } catch {
        return undefined;
      }
    },
    set: (key, result) => {
      // Written beside and renamed, so that a build that is killed leaves no half result.
      const file = fileOf(key);
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(result));
      renameSync(draft, file);
    },
  };
}

import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parts } from '../scratch.ts';

/**
 * A fresh copy of the project to build in, with the packages of this one.
 * @param name of its folder below `.cache/bench`
 * @returns the folder's path
 */
export function scratchCopy(name: string): string {
  const folder = resolve('.cache/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...parts, 'tests/addresses.txt']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

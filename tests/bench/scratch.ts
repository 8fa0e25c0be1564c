import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Everything that a build of the site reads, besides the packages. */
const parts = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tests/addresses.txt',
];

/**
 * A fresh copy of the project to build in, with the packages of this one.
 * @param name of its folder below `.cache/bench`
 * @returns the folder's path
 */
export function scratchCopy(name: string): string {
  const folder = resolve('.cache/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

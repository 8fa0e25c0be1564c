import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * A folder of its own with packages from npm, for programs that this project measures or measures with and does not depend
 * on. What was installed stays for the next run; everything else in the folder goes, so that a build there is a cold one.
 * @param name of the folder below `.cache/bench`
 * @param packages as npm takes them: `vitepress@1`
 * @returns the folder's path
 * @throws with npm's own words if they cannot be installed
 */
export function installed(name: string, packages: readonly string[]): string {
  const folder = resolve('.cache/bench', name);
  mkdirSync(folder, { recursive: true });
  const list = join(folder, 'packages.txt');
  const wanted = packages.join('\n');
  const there = existsSync(list) && readFileSync(list, 'utf8') === wanted;
  const kept = there ? ['node_modules', 'package.json', 'package-lock.json', 'packages.txt'] : [];
  for (const each of readdirSync(folder)) if (!kept.includes(each)) rmSync(join(folder, each), { recursive: true });
  for (const cache of ['.astro', '.vite', '.cache'])
    rmSync(join(folder, 'node_modules', cache), { recursive: true, force: true });
  if (there) return folder;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  try {
    const options = ['--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...options, ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    throw new Error(`npm install ${packages.join(' ')}: ${String(stderr ?? error).trim()}`);
  }
  writeFileSync(list, wanted);
  return folder;
}

/** The version of a package in a folder's `node_modules`. */
export function versionIn(folder: string, name: string): string {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** Writes a file below a folder, and the folders above it. */
export function writeBelow(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs of the project. */
export const parts = [
  'src',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project in a folder of its own, in which a test may break what it likes. */
export interface Scratch {
  folder: string;
  /** Runs the build to its end. Settings are further environment variables and arguments of Node. */
  build: (settings?: Settings) => { status: number | null; stderr: string; stdout: string };
  /** Starts the build in a process group of its own and leaves it running. */
  start: (settings?: Settings) => ReturnType<typeof spawn>;
  remove: () => void;
}
interface Settings {
  env?: Record<string, string>;
  node?: readonly string[];
}

/** Copies the project, without its remembered results, into a new folder below `parent`, and links its packages. */
export function scratch(name: string, parent = tmpdir()): Scratch {
  const folder = mkdtempSync(join(parent, `${name}-`));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  const command = ({ node = [] }: Settings) => [...node, 'src/build/build.ts'];
  const options = ({ env }: Settings) => ({ cwd: folder, env: { ...process.env, ...env } });
  return {
    folder,
    build: (settings = {}) =>
      spawnSync(process.execPath, command(settings), { ...options(settings), encoding: 'utf8', maxBuffer: 2 ** 26 }),
    start: (settings = {}) =>
      spawn(process.execPath, command(settings), { ...options(settings), stdio: 'ignore', detached: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

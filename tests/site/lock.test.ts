import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  link?: boolean;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';

test('each package of the lock file has a version and a digest', () => {
  assert.ok(packages.length > 300);
  // Binaries for other machines that the registry at hand did not hold: npm fetches them by version, on those machines only.
  const elsewhere = ({ optional, os, cpu }: Entry) => optional && (os ?? cpu);
  const without = packages.filter(([, entry]) => !entry.link && !entry.integrity && !elsewhere(entry));
  assert.deepEqual(
    without.map(([path]) => path),
    [],
  );
  for (const [path, { integrity, version }] of packages) {
    assert.match(version ?? '', /^\d+\.\d+\.\d+/, path);
    if (integrity) assert.match(integrity, /^sha512-/, path);
  }
});

test('packages come from the registry and nowhere else', () =>
  assert.deepEqual(
    packages
      .filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
      .map(([path, { resolved }]) => `${path}: ${resolved}`),
    [],
  ));

test('only packages named in allowScripts run a script when they are installed', () => {
  const wanted = Object.entries(allowScripts).flatMap(([name, may]) => (may ? [name] : []));
  const running = new Set(packages.flatMap(([path, entry]) => (entry.hasInstallScript ? [nameOf(path)] : [])));
  // Optional: it watches files while developing on macOS only.
  running.delete('fsevents');
  assert.deepEqual(
    [...running].filter((name) => !wanted.includes(name)),
    [],
  );
});

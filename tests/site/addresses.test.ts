import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pages } from './pages.ts';

test('every address ever published still exists', () => {
  const published = readFileSync(new URL('../addresses.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const known = new Set(pages.map(({ path }) => path));
  assert.ok(published.length > 1000);
  assert.deepEqual(
    published.filter((path) => !known.has(path)),
    [],
  );
});

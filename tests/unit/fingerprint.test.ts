import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fingerprint } from '../../src/markdown/fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'deep'));
const file = join(folder, 'deep', 'a.ts');
writeFileSync(file, 'one');

test('stays while nothing changes, and is a digest', () => {
  assert.equal(fingerprint([folder], ['v1']), fingerprint([folder], ['v1']));
  assert.match(fingerprint([folder]), /^[0-9a-f]{64}$/);
});

test('changes with the bytes of a file, its name, a further file and a value', () => {
  const seen = [fingerprint([folder], ['v1']), fingerprint([folder], ['v2']), fingerprint([folder, file], ['v1'])];
  const look = () => seen.push(fingerprint([folder], ['v1']));
  writeFileSync(file, 'two');
  look();
  renameSync(file, join(folder, 'deep', 'b.ts'));
  look();
  writeFileSync(join(folder, 'c.ts'), '');
  look();
  assert.equal(new Set(seen).size, seen.length);
});

test('a file that is not there is an error, not an empty file', () =>
  assert.throws(() => fingerprint([join(folder, 'none')])));

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { putInPlace, recover } from '../../src/build/put-in-place.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const site = (name: string, text: string) => {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'index.html'), text);
};
const told = (name: string) => readFileSync(join(at(name), 'index.html'), 'utf8');
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'place-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a draft takes the place of the site, or of nothing', () => {
  site('draft', 'first');
  putInPlace(at('draft'), at('site'), at('old'));
  assert.equal(told('site'), 'first');
  site('draft', 'second');
  putInPlace(at('draft'), at('site'), at('old'));
  assert.equal(told('site'), 'second');
  assert.ok(!existsSync(at('old')) && !existsSync(at('draft')));
});

test('where the draft cannot be put in place, the last good site goes back', () => {
  site('site', 'good');
  assert.throws(() => putInPlace(at('draft'), at('site'), at('old')), /ENOENT/);
  assert.equal(told('site'), 'good');
});

test('a site left under its old name is put back, and never over another', () => {
  site('old', 'good');
  recover(at('site'), at('old'));
  assert.equal(told('site'), 'good');
  site('old', 'older');
  recover(at('site'), at('old'));
  assert.equal(told('site'), 'good');
});

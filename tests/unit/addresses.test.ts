import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLocale, paths, splitLocale, trimBase } from '../../src/rules/addresses.ts';

test('addresses of pages, which must never change', () => {
  assert.equal(paths.explainer('what-is-an-acsa'), '/explainers/what-is-an-acsa/');
  assert.equal(paths.pact('acsa'), '/pacts/acsa/');
  assert.equal(paths.event('acsa-signed'), '/timeline/acsa-signed/');
  assert.equal(paths.on('2026-01-15'), '/on/2026-01-15/');
  assert.equal(paths.term('raa'), '/glossary/raa/');
  assert.equal(paths.person('ana-cruz'), '/people/ana-cruz/');
  const source = { id: 'news-signing', published: '2026-01-16' };
  assert.equal(paths.source({ ...source, kind: 'primary' }), '/sources/#news-signing');
  assert.equal(paths.source({ ...source, kind: 'news' }), '/sources/news-2026/#news-signing');
  assert.equal(paths.openQuestion('approval-day'), '/open-questions/#approval-day');
});

test('every address that is no file ends in a slash', () => {
  for (const path of Object.values(paths))
    if (typeof path === 'string' && !path.includes('.')) assert.match(path, /^\/(?:.*\/)?$/);
});

test('a language is a prefix, but none for English', () => {
  assert.equal(inLocale('/pacts/acsa/', 'en'), '/pacts/acsa/');
  assert.equal(inLocale('/pacts/acsa/', 'fil'), '/fil/pacts/acsa/');
  assert.equal(inLocale('/', 'ja'), '/ja/');
});

test('the prefix tells the language', () => {
  assert.deepEqual(splitLocale('/ja/pacts/acsa/'), { locale: 'ja', path: '/pacts/acsa/' });
  assert.deepEqual(splitLocale('/fil/'), { locale: 'fil', path: '/' });
  assert.deepEqual(splitLocale('/pacts/acsa/'), { locale: 'en', path: '/pacts/acsa/' });
  assert.deepEqual(splitLocale('/jargon/'), { locale: 'en', path: '/jargon/' });
});

test('a base path without its last slash', () => {
  assert.deepEqual(['/', '/kasunduan/', '/kasunduan', '//'].map(trimBase), ['', '/kasunduan', '/kasunduan', '']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caching, everywhere, headerFile } from '../../src/build/headers.ts';

const names = [
  '404.html',
  '_astro/',
  'about/',
  'favicon.svg',
  'index.html',
  'ja/',
  'pagefind/',
  'pagefind/fragment/',
  'pagefind/index/',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.en_d9f257bf16.pf_meta',
  'pagefind/pagefind.js',
];
const fits = (pattern: string, address: string) =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address;
const kept = (address: string) =>
  caching(names)
    .filter(([pattern]) => fits(pattern, address))
    .map(([, header]) => header);

test('files named by their content are kept for ever, pages for minutes, the entry of the index not at all', () => {
  for (const address of [
    '/_astro/print.BXq0NmsX.css',
    '/pagefind/fragment/en_1.pf_fragment',
    '/pagefind/index/en_1.pf_index',
    '/pagefind/pagefind.en_d9f257bf16.pf_meta',
  ])
    assert.deepEqual(kept(address), ['Cache-Control: public, max-age=31536000, immutable'], address);
  for (const address of ['/', '/about/', '/ja/about/', '/404.html', '/favicon.svg'])
    assert.deepEqual(kept(address), ['Cache-Control: public, max-age=300, must-revalidate'], address);
  for (const address of ['/pagefind/pagefind-entry.json', '/pagefind/pagefind.js'])
    assert.deepEqual(kept(address), ['Cache-Control: no-cache'], address);
});

test('no two rules that fit an address name the same header', () => {
  const header = (line: string) => line.split(':')[0];
  const rules = headerFile(names, ['/', '/about/', '/ja/embed/raa/'], '/base')
    .split(/^(?=\S)/m)
    .map((rule) => rule.trimEnd().split('\n  '));
  assert.ok(rules.every(([pattern]) => pattern?.startsWith('/base/')));
  const general = rules[0]?.slice(1).map(header) ?? [];
  assert.equal(new Set(general).size, general.length);
  for (const [, ...lines] of rules.slice(1)) for (const line of lines) assert.ok(!general.includes(header(line)), line);
  assert.ok(everywhere.every((line) => /^[A-Z][A-Za-z-]+: \S/.test(line)));
});

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { headlineLetters } from '../../src/build/headline-letters.ts';
import { faults, folder, pages } from './pages.ts';

const kB = 1000;
/** Size of a text as a server with brotli sends it, at a level that servers use on the fly. */
const sent = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** The most that HTML with its styles may weigh, compressed, by template. */
const budgets: [RegExp, number][] = [
  [/\/explainers\//, 22],
  [/\/sources\/$/, 75],
  [/\/open-questions\/$/, 34],
  // Three figures with their tables.
  [/\/pacts\//, 24],
  // One figure over all events.
  [/\/timeline\/$/, 18],
  [/./, 16],
];

test('each page keeps to its template’s budget', () => {
  const found = faults(({ path, html }) => {
    const [, most] = budgets.find(([template]) => template.test(path)) ?? [/./, 0];
    const size = sent(html);
    return size <= most * kB ? [] : [`${size} bytes compressed, more than ${most} kB`];
  });
  assert.equal(found, '');
});

// Compressed beforehand at brotli's best level, as static hosts do; the aim is 30 kB for every one of them.
test('an explainer with its styles, face and script: half of them at most 30 kB, none above 34 kB', () => {
  const assets = readdirSync(join(folder, '_astro')).filter(
    (name) => name.endsWith('.woff2') || name.startsWith('ThemeChoice'),
  );
  const weights = assets.map((name) => readFileSync(join(folder, '_astro', name)));
  const shared = weights.reduce((sum, bytes) => sum + bytes.length, 0);
  assert.ok(shared > 0 && shared <= 20 * kB, `the face and the script weigh ${shared} bytes`);
  const sizes = pages
    .filter(({ path }) => path.includes('/explainers/'))
    .map(({ html }) => brotliCompressSync(html).length + shared);
  sizes.sort((a, b) => a - b);
  assert.ok((sizes[Math.floor(sizes.length / 2)] ?? Infinity) <= 30 * kB, `median of ${sizes}`);
  assert.ok((sizes.at(-1) ?? Infinity) <= 34 * kB, `largest of ${sizes}`);
});

test('the display face holds every letter of the headlines that are set in it', () => {
  const found = faults(({ path, $ }) => {
    if (path.startsWith('/ja/')) return [];
    const text = $('h1, h2, h3, .headline')
      .filter((_, element) => $(element).closest('[lang=ja]').length === 0)
      .text();
    return [...new Set(text)]
      .filter((letter) => letter.trim() && !headlineLetters.includes(letter))
      .map((letter) => `no “${letter}”`);
  });
  assert.equal(found, '');
});

test('reading a page needs one request before the first paint', () => {
  const found = faults(({ $ }) => [
    ...$('link[rel=stylesheet]')
      .toArray()
      .map(() => 'a stylesheet of its own'),
    ...$('head script[src]:not([type=module]):not([defer]):not([async])')
      .toArray()
      .map(() => 'a script that blocks'),
  ]);
  assert.equal(found, '');
});

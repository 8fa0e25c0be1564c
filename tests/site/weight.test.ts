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
  [/\/sources\//, 35],
  [/\/open-questions\/$/, 36],
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

/** Size of a text or a file as static hosts send it that compress beforehand, at brotli's best level. */
const packed = (content: string | Buffer) => brotliCompressSync(content).length;

/** The files that a browser fetches of itself to show a page: styles, scripts, faces, icon. */
function fetched($: (typeof pages)[number]['$']): Buffer[] {
  const faces = [
    ...$('style')
      .text()
      .matchAll(/url\(([^)]+\.woff2)\)/g),
  ].map((match) => match[1] ?? '');
  const linked = $('link[rel=stylesheet], link[rel=icon], link[rel=manifest]').toArray();
  const addresses = [
    ...linked.map((link) => $(link).attr('href') ?? ''),
    ...$('script[src]')
      .toArray()
      .map((script) => $(script).attr('src') ?? ''),
    ...faces,
  ];
  return [...new Set(addresses)]
    .filter((address) => !address.startsWith('data:'))
    .map((address) => readFileSync(join(folder, address)));
}

test('an explainer: half at most 14 kB of HTML, none above 20 kB; everything together at most 30 kB, 100 kB unpacked', () => {
  const weights = pages
    .filter(({ path }) => path.includes('/explainers/'))
    .map(({ path, html, $ }) => {
      const files = fetched($);
      assert.ok(files.length >= 3, `${path} fetches ${files.length} files`);
      return {
        path,
        html: packed(html),
        all: packed(html) + files.reduce((sum, file) => sum + Math.min(packed(file), file.length), 0),
        unpacked: Buffer.byteLength(html) + files.reduce((sum, file) => sum + file.length, 0),
      };
    })
    .sort((one, other) => one.html - other.html);
  const told = weights.map(({ path, html, all, unpacked }) => `${path} ${html} ${all} ${unpacked}`).join('\n');
  assert.ok((weights[Math.floor(weights.length / 2)]?.html ?? Infinity) <= 14 * kB, told);
  for (const { html, all, unpacked } of weights)
    assert.ok(html <= 20 * kB && all <= 30 * kB && unpacked <= 100 * kB, told);
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
    ...$('head link[rel=stylesheet]:not([media=print])')
      .toArray()
      .map(() => 'a stylesheet of its own'),
    ...$('head script[src]:not([type=module]):not([defer]):not([async])')
      .toArray()
      .map(() => 'a script that blocks'),
    ...$('head link[rel=preload]:not([media])')
      .toArray()
      .map(() => 'a file that phones ask for early'),
    // Browsers fetch an icon before the first paint, and Lighthouse counts it (README, "Measured").
    ...$('head > link[rel=icon]:not([href^="data:"])')
      .toArray()
      .map(() => 'an icon that does not wait'),
  ]);
  assert.equal(found, '');
});

/** Our own script of the search: the one of every page, which opens it (and does all else), what it opens with its styles, and the worker. */
test('the search’s interface weighs at most 5 kB, its worker with Pagefind’s module 17 kB', () => {
  const scripts = join(folder, '_astro');
  const named = (pattern: RegExp) => {
    const found = readdirSync(scripts).filter((name) => pattern.test(name));
    assert.equal(found.length, 1, `${pattern}: ${found}`);
    return readFileSync(join(scripts, found[0] ?? ''), 'utf8');
  };
  const [open, made, worker] = [/^Page\..*\.js$/, /^interface\..*\.js$/, /^worker-.*\.js$/].map(named);
  const face = packed(open!) + packed(made!);
  assert.ok(face <= 5 * kB, `${face} bytes`);
  // Pagefind's own module is a part of the worker; the rest is what ranks, cuts passages and knows the languages.
  assert.ok(packed(worker!) <= 17 * kB, `${packed(worker!)} bytes`);
});

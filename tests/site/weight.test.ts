import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { faults, folder, pages } from './pages.ts';

const kB = 1000;
/** Compressed size of a file as a server would send it (gzip; fonts are compressed already). */
const sent = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;

/** The most that HTML with its styles may weigh, compressed, by template. */
const budgets: [RegExp, number][] = [
  [/\/explainers\//, 24],
  [/\/sources\/$/, 110],
  [/\/open-questions\/$/, 60],
  [/\/timeline\/$/, 24],
  [/\/pacts\//, 26],
  [/\/(glossary|people)\/$/, 26],
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

test('there is one font, and it weighs at most 20 kB', () => {
  const assets = readdirSync(join(folder, '_astro'));
  const font = assets.filter((name) => name.endsWith('.woff2')).map((name) => readFileSync(join(folder, '_astro', name)).length);
  assert.ok(font.length === 1 && font.every((size) => size <= 20 * kB), `fonts: ${font}`);
});

test('reading a page needs one request before the first paint', () => {
  const found = faults(({ $ }) => [
    ...$('link[rel=stylesheet]').toArray().map(() => 'a stylesheet of its own'),
    ...$('head script[src]:not([type=module]):not([defer]):not([async])').toArray().map(() => 'a script that blocks'),
  ]);
  assert.equal(found, '');
});

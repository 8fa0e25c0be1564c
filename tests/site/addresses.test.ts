import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepAddresses, publishedAddresses } from '../../src/build/addresses.ts';
import { folder, pages, redirects } from './pages.ts';

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');

test('every address ever published still exists', () => {
  assert.ok(publishedAddresses().length > 1000);
  keepAddresses(folder);
});

test('an old address leads on, for browsers, for hosts that read _redirects and for previews', () => {
  assert.ok(redirects.length >= 12);
  const rules = readFileSync(join(folder, '_redirects'), 'utf8');
  for (const { path, $ } of redirects) {
    const to = /url=(.*)$/.exec($('meta[http-equiv=refresh]').attr('content') ?? '')?.[1] ?? '';
    const target = pages.find((page) => base + page.path === to);
    assert.ok(target, `${path} leads to ${to}`);
    assert.ok(rules.includes(`${base}${path} ${to} 301\n`), path);
    assert.equal($('body a').attr('href'), to);
    for (const what of ['meta[property="og:title"]', 'meta[property="og:image"]', 'meta[name=description]'])
      assert.equal($(what).attr('content'), target.$(what).attr('content'), path);
  }
});

test('only embeddable lines may be framed, and no two rules that fit an address name one header', () => {
  const rules = readFileSync(join(folder, '_headers'), 'utf8')
    .split(/\n(?=\S)/)
    .map((rule) => rule.split('\n') as [string, ...string[]]);
  const fits = (pattern: string, address: string) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
  for (const { path } of [...pages, ...redirects]) {
    const own = rules.filter(([pattern]) => fits(pattern, base + path)).flatMap(([, ...lines]) => lines);
    const names = own.map((line) => line.trim().split(':')[0]);
    assert.equal(new Set(names).size, names.length, `${path}: ${names}`);
    const framed = own.some((line) => line.includes('frame-ancestors *'));
    assert.equal(framed, /\/embed\//.test(path), path);
    assert.ok(
      own.some((line) => line.includes('frame-ancestors')),
      path,
    );
  }
  assert.ok(existsSync(join(folder, '_redirects')));
});

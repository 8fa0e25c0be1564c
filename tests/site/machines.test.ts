import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { folder, pages } from './pages.ts';

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');
const origin = (process.env['SITE_URL'] ?? 'http://localhost:4321') + base;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const explainers = pages.filter(({ path }) => path.includes('/explainers/'));

test('every explainer is there as plain Markdown, without markup of the page, and the page leads to it', () => {
  for (const { path, $ } of explainers) {
    const file = $('link[rel=alternate][type="text/markdown"]').attr('href')?.slice(base.length) ?? '';
    assert.equal(file, path.replace(/\/$/, '.md'));
    const text = read(file);
    // Pages bind dates and sums of headlines.
    assert.ok(text.startsWith(`# ${$('h1').text().replaceAll('\u00a0', ' ')}\n\n<${origin}${path}>`), path);
    assert.doesNotMatch(text.replace(/<https?:[^>]*>/g, ''), /<[a-z]/, path);
    for (const heading of $('.body h2').toArray()) assert.ok(text.includes(`## ${$(heading).text()}`), path);
    assert.ok(!$('table').length || /^\|.*\|$/m.test(text), path);
  }
});

test('llms.txt names every explainer in English and the data, by addresses that exist', () => {
  const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url.slice(origin.length));
  for (const { path } of explainers)
    if (path.startsWith('/explainers/')) assert.ok(links.includes(path.replace(/\/$/, '.md')), path);
  for (const link of links) assert.ok(existsSync(join(folder, link)), link);
});

test('the sitemap tells when explainers and plain pages changed, and guesses nothing', () => {
  const entries = [...read('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)];
  const dated = new Map(entries.map(([, url = '', day]) => [url.slice(origin.length), day?.slice(0, 10)]));
  for (const { path, $ } of explainers)
    assert.equal(dated.get(path), $('meta[property="article:modified_time"]').attr('content')?.slice(0, 10), path);
  assert.match(dated.get('/how-we-work/') ?? '', /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(dated.get('/timeline/'), undefined);
});

test('each pact has a small line to embed, found by oEmbed, that asks for nothing else', () => {
  for (const { path, $ } of pages.filter((page) => /^(\/\w+)?\/pacts\/\w+\/$/.test(page.path))) {
    const discovered = $('link[type="application/json+oembed"]').attr('href') ?? '';
    const answer = JSON.parse(read(discovered.slice(origin.length))) as Record<string, string | number>;
    assert.deepEqual([answer['version'], answer['type'], answer['provider_name']], ['1.0', 'rich', 'Kasunduan'], path);
    assert.ok(existsSync(join(folder, String(answer['thumbnail_url']).slice(origin.length))));
    const url = /src="([^"]+)"/.exec(String(answer['html']))?.[1] ?? '';
    const page = pages.find((each) => origin + each.path === url);
    assert.ok(page, `${path}: ${url}`);
    assert.equal(page.$('html').attr('lang'), $('html').attr('lang'));
    assert.equal(page.$('h1 a').attr('href'), base + path);
    assert.equal(page.$('script, link[rel=stylesheet], img').length, 0, page.path);
    assert.ok(brotliCompressSync(page.html).length < 3000, page.path);
  }
});

test('an event of a pact leads to the explainer that tells more', () => {
  const { $ } = pages.find(({ path }) => path === '/timeline/acsa-signed/')!;
  assert.match($('.page-head a[href*="/explainers/"]').attr('href') ?? '', /\/explainers\/[a-z-]+\/$/);
});

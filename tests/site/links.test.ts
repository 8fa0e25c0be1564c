import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { faults, folder, pages } from './pages.ts';

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');
const ids = new Map(
  pages.map(({ path, $ }) => [
    path,
    new Set(
      $('[id]')
        .toArray()
        .map((element) => $(element).attr('id')),
    ),
  ]),
);

/** What is wrong with a link from one page: undefined if it leads somewhere. */
function broken(from: string, href: string): string | undefined {
  const url = new URL(href, `http://site${base}${from}`);
  if (url.host !== 'site') return undefined;
  if (!url.pathname.startsWith(`${base}/`)) return `${href} leaves the base path`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const known = ids.get(path);
  if (!known) return existsSync(join(folder, path)) && !path.endsWith('/') ? undefined : `${href} leads nowhere`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || known.has(fragment) ? undefined : `${href} names no place on that page`;
}

test('every link and every fragment of the site resolves', () => {
  const found = faults(({ path, $ }) =>
    [
      ...new Set(
        $('a[href], link[href], script[src], img[src]')
          .toArray()
          .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? ''),
      ),
    ].flatMap((href) => broken(path, href) ?? []),
  );
  assert.equal(found, '');
});

test('links stay in the language of the page, unless they say otherwise', () => {
  const found = faults(({ path, $ }) => {
    const prefix = /^\/(fil|ja)\//.exec(path)?.[0];
    if (!prefix) return [];
    return $('main a[href^="/"]')
      .toArray()
      .filter(
        (link) =>
          !$(link)
            .attr('href')
            ?.startsWith(base + prefix) &&
          !$(link).attr('hreflang') &&
          !/\/(data|explainers)\//.test($(link).attr('href') ?? ''),
      )
      .map((link) => `${$(link).attr('href')} leaves the language`);
  });
  assert.equal(found, '');
});

test('notes lead to sources and back; a source cited twice is one note with two ways back', () => {
  const articles = pages.filter(({ path }) => path.includes('/explainers/'));
  assert.ok(articles.length >= 3);
  for (const { path, $ } of articles) {
    const refs = $('sup a')
      .toArray()
      .map((link) => $(link).attr('href'));
    assert.ok(refs.length > 10, `${path} has ${refs.length} notes`);
    const notes = $('section[data-footnotes] li').toArray();
    assert.equal(notes.length, new Set(refs).size, path);
    for (const note of notes) {
      const back = $(note).find('a.back').toArray();
      assert.equal(back.length, refs.filter((href) => href === `#${$(note).attr('id')}`).length, path);
      for (const link of back) assert.ok($(link).attr('aria-label'), path);
      assert.ok($(note).find('a[rel=external]').length >= 2, `${path}: ${$(note).text()}`);
    }
  }
});

test('the front page, the archive and the pages of its pacts lead to every explainer', () => {
  const leads = (path: string, to: string) =>
    pages.find((page) => page.path === path)?.$(`main a[href="${base}${to}"]`).length ?? 0;
  const explainers = pages.filter(({ path }) => path.startsWith('/explainers/'));
  assert.ok(explainers.length >= 24);
  for (const { path, $ } of explainers) {
    for (const from of ['/', '/archive/']) assert.ok(leads(from, path) > 0, `${from} does not lead to ${path}`);
    const about = $('meta[property="article:tag"]').toArray();
    const pacts = about.map((tag) => ($(tag).attr('content') ?? '').toLowerCase());
    for (const pact of pacts) assert.ok(leads(`/pacts/${pact}/`, path) > 0, `/pacts/${pact}/ does not lead to ${path}`);
  }
});

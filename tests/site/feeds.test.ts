import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { faults, folder, pages } from './pages.ts';

const origin =
  (process.env['SITE_URL'] ?? 'http://localhost:4321') + (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');
const known = new Set(pages.map(({ path }) => origin + path));
const files = globSync(['**/feed.xml', '**/feed/*.xml'], { cwd: folder }).sort();
const feeds = files.map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, feed: parseAtomFeed(text) };
});
const follow = (links: readonly { rel?: string; href?: string }[] | undefined, rel: string) =>
  links?.find((link) => link.rel === rel)?.href;

test('there are feeds of explainers, events, each pact and changes in three languages', () => {
  const names = [
    'feed',
    'timeline/feed',
    'changes/feed',
    ...['raa', 'acsa', 'isa', 'osa'].map((id) => `pacts/${id}/feed`),
  ];
  for (const prefix of ['', 'fil/', 'ja/'])
    for (const name of names)
      for (const kind of ['xml', 'json'])
        assert.ok(existsSync(join(folder, `${prefix}${name}.${kind}`)), prefix + name);
});

test('every feed is Atom with its own address, and every entry has an id, dates, a page and its whole text', () => {
  for (const { file, feed } of feeds) {
    assert.equal(follow(feed.links, 'self'), `${origin}/${file}`);
    assert.ok(feed.id?.startsWith('urn:uuid:') && feed.title && feed.updated, file);
    assert.ok((feed.entries?.length ?? 0) <= 20, file);
    for (const entry of feed.entries ?? []) {
      const page = follow(entry.links, 'alternate')?.replace(/#.*/, '') ?? '';
      assert.ok(known.has(page), `${file}: ${page}`);
      assert.match(entry.id ?? '', /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.ok(entry.updated && entry.published && entry.summary && entry.content?.value, `${file}: ${page}`);
    }
  }
});

test('an id is one thing for ever: no two entries share it, and the same entry has it in every feed', () => {
  const owners = new Map<string, string>();
  for (const { feed } of feeds)
    for (const { id = '', links, title } of feed.entries ?? []) {
      const what = `${follow(links, 'alternate')} ${title?.value}`;
      assert.equal(owners.get(id) ?? what, what);
      owners.set(id, what);
    }
  assert.ok(owners.size > 400);
});

test('a feed holds the whole text with full addresses, and nothing that works only on the page', () => {
  const { feed } = feeds.find(({ file }) => file === 'feed.xml')!;
  for (const entry of feed.entries ?? []) {
    const $ = load(entry.content?.value ?? '');
    const page = pages.find(({ path }) => origin + path === follow(entry.links, 'alternate'))!;
    const words = page.$('.body > p').last().text().replace(/\s+/g, ' ').trim().slice(0, 40);
    assert.ok(words && $.text().replace(/\s+/g, ' ').includes(words), `${page.path}: “${words}”`);
    const hrefs = $('[href]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    assert.deepEqual(
      hrefs.filter((href) => !/^https?:\/\//.test(href)),
      [],
      page.path,
    );
    assert.equal($('button, script, style, [class], [popover], [style]').length, 0, page.path);
  }
});

test('archives hold what the feed does not, each leads to the one before, and none says more than once', () => {
  for (const { file, feed, text } of feeds.filter(({ file: name }) => name.endsWith('feed.xml'))) {
    assert.ok(!text.includes('fh:archive'), file);
    const seen = new Set(feed.entries?.map(({ id }) => id));
    let previous = follow(feed.links, 'prev-archive');
    for (let steps = 0; previous; steps++) {
      assert.ok(steps < 50, file);
      const archive = feeds.find((each) => `${origin}/${each.file}` === previous);
      assert.ok(archive, `${file} leads to ${previous}`);
      assert.ok(archive.text.includes('<fh:archive/>'), archive.file);
      assert.equal(follow(archive.feed.links, 'current'), `${origin}/${file}`);
      archive.feed.entries?.forEach(({ id }) => seen.add(id));
      previous = follow(archive.feed.links, 'prev-archive');
    }
    if (/(^|\/)timeline\/feed\.xml$/.test(file))
      assert.equal(seen.size, pages.filter(({ path }) => /^\/timeline\/[^/]+\/$/.test(path)).length, file);
  }
});

test('the JSON feeds say the same', () => {
  for (const { file, feed } of feeds) {
    const json = parseJsonFeed(readFileSync(join(folder, file.replace(/xml$/, 'json')), 'utf8'));
    assert.deepEqual(json.items?.map(({ id }) => id) ?? [], feed.entries?.map(({ id }) => id) ?? [], file);
  }
});

test('every page leads to a feed in its language that exists', () => {
  const found = faults(({ path, $ }) => {
    if (/\/embed\//.test(path) || $('meta[http-equiv=refresh]').length > 0) return [];
    const links = $('link[rel=alternate][type="application/atom+xml"]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    const base = (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');
    return links.length === 0
      ? ['no feed']
      : links.filter((link) => !existsSync(join(folder, link.slice(base.length)))).map((link) => `no file for ${link}`);
  });
  assert.equal(found, '');
});

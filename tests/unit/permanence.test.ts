import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { addressesOf, keepAddresses } from '../../src/build/addresses.ts';
import { framing } from '../../src/build/headers.ts';
import { checkRedirects, readRedirects, redirectPage, writeRedirects } from '../../src/build/redirects.ts';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
after(() => rmSync(folder, { recursive: true }));
const write = (name: string, text = '') => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const page =
  '<html lang="en"><head><meta charset="utf-8"><title>A &lt; B</title><meta property="og:title" content="A"></head></html>';
for (const name of ['index.html', 'pacts/raa/index.html', 'ja/index.html']) write(`site/${name}`, page);
for (const name of ['feed.xml', '404.html', '_astro/x.js', 'share/y.jpg']) write(`site/${name}`);
const site = join(folder, 'site');
const redirects = (text: string) => {
  write('redirects.yaml', text);
  return readRedirects(join(folder, 'redirects.yaml'));
};

test('pages, feeds and files are addresses; what pages fetch of themselves is not', () => {
  assert.deepEqual(addressesOf(site), ['/', '/404.html', '/feed.xml', '/ja/', '/pacts/raa/']);
});

test('a build that loses an address stops, and says what to do', () => {
  keepAddresses(site, ['/pacts/raa/']);
  assert.throws(
    () => keepAddresses(site, ['/pacts/raa/', '/gone/']),
    /1 published address .*\n {2}\/gone\/\n.*redirects/,
  );
});

test('a redirect must leave an address without a page and lead to a page', () => {
  const list = redirects('- from: /pacts/raa/\n  to: /\n- from: /old/\n  to: /nowhere/\n- from: /old/\n  to: /\n');
  const found = checkRedirects(list, site).map(({ line, found: what }) => `${line}: ${what}`);
  assert.deepEqual(found, [
    '1: /pacts/raa/, a page of the site',
    '4: /nowhere/, no page of the site',
    '5: /old/ once more',
  ]);
  assert.match(redirects('- from: old\n  to: /\n').problems[0]?.write ?? '', /from its first to its last slash/);
});

test('a redirect leads on in each language, or in English where there is no page', () => {
  writeRedirects(redirects('- from: /old/\n  to: /pacts/raa/\n').items, site, '/base');
  assert.equal(
    readFileSync(join(site, '_redirects'), 'utf8'),
    '/base/old/ /base/pacts/raa/ 301\n/base/fil/old/ /base/pacts/raa/ 301\n/base/ja/old/ /base/pacts/raa/ 301\n',
  );
  keepAddresses(site, ['/old/', '/fil/old/']);
});

test('the page at an old address keeps what previews read', () => {
  const html = redirectPage(page, '/base/"x/');
  assert.match(html, /content="0; url=\/base\/&quot;x\/"/);
  assert.match(html, /<meta property="og:title" content="A">/);
  assert.match(html, /<a href="\/base\/&quot;x\/">A &lt; B<\/a>/);
});

test('each part of the site has one rule of framing, and only embeddable pages may be framed', () => {
  const closed = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'];
  assert.deepEqual(framing(['/', '/ja/', '/pacts/raa/', '/ja/embed/raa/', '/feed.xml']), [
    ['/', closed],
    ['/feed.xml', closed],
    ['/ja/', closed],
    ['/ja/embed/*', ['Content-Security-Policy: frame-ancestors *']],
    ['/pacts/*', closed],
  ]);
});

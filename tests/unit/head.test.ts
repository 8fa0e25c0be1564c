import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  atNoonInManila,
  documentTitle,
  headTags,
  shorten,
  shownTitle,
  widthOf,
  type PageMeta,
} from '../../src/rules/head.ts';

const site = { name: 'Kasunduan', tagline: 'The pacts explained' };
const meta: PageMeta = { locale: 'fil', title: 'Ang kasunduan', description: 'Ano ito.', path: '/pacts/raa/' };
const absolute = (path: string) => `https://site.example/base${path}`;

/** The tags of a page as short texts: `og:url=https://…`, `alternate ja=https://…`. */
function tags(page: PageMeta): string[] {
  return headTags(page, site.name, absolute).map(
    ({ name, attributes: { rel, hreflang, href, name: key, property, content } }) =>
      name === 'link' ? `${[rel, hreflang].filter(Boolean).join(' ')}=${href}` : `${key ?? property}=${content}`,
  );
}

test('a text is cut at a word, and only if it is too long', () => {
  assert.equal(shorten('Two ministers signed', 20), 'Two ministers signed');
  assert.equal(shorten('Two ministers, who signed', 20), 'Two ministers, who…');
  assert.equal(shorten('Two ministers, signed it', 17), 'Two ministers…');
  assert.equal(shorten('二人の大臣が、署名した', 8), '二人の大臣が…');
  assert.equal(shorten('x'.repeat(30), 20).length, 20);
});

test('the front page carries the tagline, other pages the name of the site if there is room', () => {
  assert.equal(documentTitle({ ...meta, path: '/' }, site), 'Kasunduan · The pacts explained');
  assert.equal(documentTitle(meta, site), 'Ang kasunduan · Kasunduan');
  assert.equal(documentTitle({ ...meta, section: 'Talaan' }, site), 'Ang kasunduan · Talaan · Kasunduan');
  assert.equal(documentTitle({ ...meta, title: 'x'.repeat(58) }, site), `${'x'.repeat(58)} · Kasunduan`);
  assert.equal(documentTitle({ ...meta, title: 'x'.repeat(59) }, site), 'x'.repeat(59));
});

test('a title is cut to 70 letters, or 35 of full width', () => {
  assert.equal(widthOf('ACSAとは'), 8);
  assert.equal(shownTitle('x'.repeat(70)).length, 70);
  assert.equal(shownTitle('x'.repeat(71)).length, 70);
  assert.equal(shownTitle('協'.repeat(35)).length, 35);
  assert.ok(widthOf(shownTitle('協'.repeat(36))) <= 70);
  assert.equal(documentTitle({ ...meta, title: '協'.repeat(30) }, site), '協'.repeat(30));
});

test('a page names its address, its languages and what it says when shared', () => {
  assert.deepEqual(tags(meta), [
    'description=Ano ito.',
    'canonical=https://site.example/base/fil/pacts/raa/',
    'alternate en=https://site.example/base/pacts/raa/',
    'alternate fil=https://site.example/base/fil/pacts/raa/',
    'alternate ja=https://site.example/base/ja/pacts/raa/',
    'alternate x-default=https://site.example/base/pacts/raa/',
    'og:type=website',
    'og:site_name=Kasunduan',
    'og:title=Ang kasunduan',
    'og:description=Ano ito.',
    'og:url=https://site.example/base/fil/pacts/raa/',
    'og:locale=fil_PH',
    'og:locale:alternate=en_GB',
    'og:locale:alternate=ja_JP',
  ]);
});

test('a page in one language names no other', () => {
  const own = tags({ ...meta, locale: 'en', languages: ['en'] });
  assert.ok(own.includes('canonical=https://site.example/base/pacts/raa/'));
  assert.deepEqual(
    own.filter((tag) => tag.includes('alternate')),
    [],
  );
});

test('an article carries its dates, a picture its size and words', () => {
  const image = { path: '/share/raa.png', width: 1200, height: 630, alt: 'The line of the pact' };
  const article = { published: '2026-04-01', changed: '2026-04-03', tags: ['RAA'] };
  assert.deepEqual(tags({ ...meta, article, image }).slice(-9), [
    'article:published_time=2026-04-01T12:00:00+08:00',
    'article:modified_time=2026-04-03T12:00:00+08:00',
    'article:tag=RAA',
    'og:image=https://site.example/base/share/raa.png',
    'og:image:width=1200',
    'og:image:height=630',
    'og:image:alt=The line of the pact',
    'twitter:card=summary_large_image',
    'twitter:image:alt=The line of the pact',
  ]);
  assert.ok(tags({ ...meta, article: { published: '2026-04-01', changed: '2026-04-01' } }).includes('og:type=article'));
});

test('a page that search engines leave out names no address, but still looks right where it is pasted', () => {
  const left = tags({ ...meta, indexed: false });
  assert.deepEqual(left.slice(0, 5), [
    'description=Ano ito.',
    'robots=noindex',
    'og:type=website',
    'og:site_name=Kasunduan',
    'og:title=Ang kasunduan',
  ]);
  assert.equal(
    left.some((tag) => tag.includes('https://')),
    false,
  );
});

test('a long description is cut', () =>
  assert.equal(tags({ ...meta, description: 'x'.repeat(200) })[0]?.length, 'description='.length + 155));

test('a day as a point in time is the same day in Manila, Tokyo and London', () => {
  for (const timeZone of ['Asia/Manila', 'Asia/Tokyo', 'Europe/London'])
    assert.equal(new Date(atNoonInManila('2026-01-15')).toLocaleDateString('sv', { timeZone }), '2026-01-15');
});

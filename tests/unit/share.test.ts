import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apa, bibtex, chicago, ris } from '../../src/rules/cite.ts';
import { shareLinks } from '../../src/rules/share-links.ts';

const page = {
  slug: 'x',
  title: 'What is the RAA & why?',
  url: 'https://site.example/explainers/x/',
  locale: 'en' as const,
  date: '2026-11-23',
  asOf: '2026-05-31',
};

test('citations name the day of the page and the date of the record', () => {
  assert.equal(
    apa(page),
    'Kasunduan. (2026, November 23). What is the RAA & why? [As of May 31, 2026]. https://site.example/explainers/x/',
  );
  assert.equal(
    chicago({ ...page, title: 'The RAA' }),
    'Kasunduan. “The RAA.” November 23, 2026. As of May 31, 2026. https://site.example/explainers/x/.',
  );
});

test('BibTeX escapes what TeX would read as a command', () => {
  assert.equal(
    bibtex(page),
    '@online{kasunduan-x-en,\n  author = {{Kasunduan}},\n  title = {{What is the RAA \\& why?}},\n  date = {2026-11-23},\n' +
      '  url = {https://site.example/explainers/x/},\n  langid = {british},\n  note = {As of 2026-05-31},\n}\n',
  );
});

test('RIS has a tag, two spaces and a dash on each line, and ends its record', () => {
  const lines = ris(page).split('\r\n');
  assert.equal(lines.pop(), '');
  for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
  assert.equal(lines[0], 'TY  - ELEC');
  assert.equal(lines.at(-1), 'ER  - ');
});

test('links for sharing carry title and address whole, and lead to eight places', () => {
  const links = shareLinks('A & B?', 'https://site.example/ja/?a=b', 'E-mail');
  assert.equal(links.length, 8);
  for (const { name, href } of links) {
    const plain = decodeURIComponent(href);
    assert.ok(plain.includes('https://site.example/ja/?a=b'), name);
    assert.ok(!href.includes('&a=b') && !/[ <>"]/.test(href), href);
  }
});

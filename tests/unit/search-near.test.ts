import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, nearWords, shortNames } from '../../src/build/search-near.ts';
import type { SearchRecord } from '../../src/build/search-record.ts';
import { wordsOf } from '../../src/browser/search/words.ts';
import type { Locale } from '../../src/i18n/locales.ts';

const record = (kind: string, title: string, names: string[]): SearchRecord => ({
  url: '/x/',
  locale: 'en',
  kind,
  title,
  names,
  aliases: [],
  pacts: [],
  date: undefined,
  minor: false,
  lead: [],
  sections: [],
  links: [],
});

const near = (text: string, locale: Locale) =>
  nearWords(text, new Set(wordsOf(text, locale).flatMap(({ terms }) => terms)), locale);

test('a word in any form brings the words that readers type for it', () => {
  assert.ok(near('The Senate concurs.', 'en').includes('approved'));
  assert.ok(near('Nilagdaan ito.', 'fil').includes('pirma'));
  assert.ok(near('駐留は認めません。', 'ja').includes('基地'));
});

test('a single kanji is found by others and brings none, as it is part of many words', () => {
  assert.ok(near('南シナ海の中ほど', 'ja').every((word) => word !== '中国'));
  assert.ok(near('中国の主張', 'ja').includes('中'));
});

test('people are found by their nicknames where they are named, terms by their abbreviations', () => {
  const names = namesIn(
    [
      record('person', 'Ferdinand Marcos Jr.', ['PBBM', 'Bongbong Marcos']),
      record('term', 'Visiting forces agreement', ['VFA', '訪問軍地位協定']),
      record('event', 'RAA signed', []),
    ],
    'en',
  );
  assert.deepEqual(shortNames('Ferdinand Marcos Jr. signed it.', names), ['pbbm', 'bongbong']);
  assert.deepEqual(shortNames('A visiting forces agreement', names), ['VFA']);
  assert.deepEqual(shortNames('Marcos signed it.', names), []);
  assert.deepEqual(namesIn([record('person', 'Ferdinand Marcos Jr.', ['PBBM'])], 'ja'), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageOf, type Page } from '../../src/browser/search/passage.ts';
import { openingOf } from '../../src/build/search-record.ts';
import { wordsOf } from '../../src/browser/search/words.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** What is marked in the passage that answers a question. */
function marked(query: string, content: string, locale: Locale): string[] {
  const page: Page = { url: '/x/', content, meta: { title: '', kind: 'term' }, anchors: [] };
  return passageOf(page, wordsOf(query, locale, true), locale)
    .excerpt.filter((stretch) => stretch.marked)
    .map(({ text }) => text);
}

test('in Japanese the words asked for are marked, not the sentence around them, whatever digits it holds', () => {
  const text = '外国の部隊の地位を定める条約です。1998年に署名されたフィリピンと米国の協定がその例です。';
  assert.deepEqual(marked('地位', text, 'ja'), ['地位']);
});

test('sums and names with digits are marked whole', () => {
  assert.deepEqual(marked('900 million yen', 'A grant of ¥900 million for boathouses.', 'en'), ['¥900 million']);
  assert.deepEqual(marked('TC-90', 'Two TC-90 aircraft were handed over.', 'en'), ['TC-90']);
  assert.deepEqual(marked('9億円', '3件目は9億円です。', 'ja'), ['9億円']);
});

test('days are marked whole', () => {
  assert.deepEqual(marked('May 28', 'The leaders met on 28 May 2026 in Tokyo.', 'en'), ['28 May']);
  assert.deepEqual(marked('５月２８日', '2026年5月28日に会談しました。', 'ja'), ['5月28日']);
});

test('a page begins with its first paragraph, and with a sentence after a mere label', () => {
  assert.deepEqual(openingOf(['15 January 2026', 'They signed it.', 'Place']).opening, [
    '15 January 2026',
    'They signed it.',
  ]);
  assert.deepEqual(openingOf(['They signed it.', 'Then they left.']).opening, ['They signed it.']);
  assert.deepEqual(openingOf(['フィリピン大統領', '職']), { opening: ['フィリピン大統領'], rest: ['職'] });
  assert.deepEqual(openingOf([]), { opening: [], rest: [] });
});

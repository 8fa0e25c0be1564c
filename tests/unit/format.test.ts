import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatDate,
  formatMonth,
  formatList,
  formatNumber,
  formatShortDate,
  formatYen,
  languageName,
} from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';

// Where the day begins latest: a date read by the machine's own clock would be the day before.
process.env['TZ'] = 'Pacific/Honolulu';

const everywhere = (format: (locale: (typeof locales)[number]) => string) => locales.map(format);

test('dates are told as exactly as they are known', () => {
  assert.deepEqual(
    everywhere((locale) => formatDate('2026-01-05', locale)),
    ['5 January 2026', 'Enero 5, 2026', '2026年1月5日'],
  );
  assert.deepEqual(
    everywhere((locale) => formatDate('2026-01', locale)),
    ['January 2026', 'Enero 2026', '2026年1月'],
  );
  assert.deepEqual(
    everywhere((locale) => formatDate('2026', locale)),
    ['2026', '2026', '2026年'],
  );
  assert.deepEqual(
    everywhere((locale) => formatMonth('2026-01-05', locale)),
    ['January', 'Enero', '1月'],
  );
  assert.deepEqual(
    everywhere((locale) => formatMonth('2026', locale)),
    ['2026', '2026', '2026年'],
  );
});

test('short dates for labels', () => {
  assert.deepEqual(
    everywhere((locale) => formatShortDate('2026-01-05', locale)),
    ['5 Jan 2026', 'Ene 5, 2026', '2026.1.5'],
  );
  assert.deepEqual(
    everywhere((locale) => formatShortDate('2026-01', locale)),
    ['Jan 2026', 'Ene 2026', '2026.1'],
  );
  assert.deepEqual(
    everywhere((locale) => formatShortDate('2026', locale)),
    ['2026', '2026', '2026'],
  );
});

test('numbers and sums of yen', () => {
  assert.deepEqual(
    everywhere((locale) => formatNumber(1234.5, locale)),
    ['1,234.5', '1,234.5', '1,234.5'],
  );
  assert.deepEqual(
    everywhere((locale) => formatYen(900_000_000, locale)),
    ['¥900 million', '¥900 milyon', '9億円'],
  );
  assert.deepEqual(
    everywhere((locale) => formatYen(1_600_000_000, locale)),
    ['¥1.6 billion', '¥1.6 bilyon', '16億円'],
  );
});

test('lists and names of languages', () => {
  assert.deepEqual(
    everywhere((locale) => formatList(['A', 'B', 'C'], locale)),
    ['A, B and C', 'A, B, at C', 'A、B、C'],
  );
  assert.deepEqual(
    everywhere((locale) => formatList(['A'], locale)),
    ['A', 'A', 'A'],
  );
  assert.deepEqual(
    everywhere((locale) => languageName('ja', locale)),
    ['Japanese', 'Hapones', '日本語'],
  );
});

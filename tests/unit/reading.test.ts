import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from '../../src/rules/reading.ts';

test('minutes are words, or characters in Japanese, by the pace of silent reading', () => {
  assert.equal(readingMinutes('word '.repeat(660), 'en'), 3);
  assert.equal(readingMinutes('salita '.repeat(600), 'fil'), 3);
  assert.equal(readingMinutes('条約 '.repeat(750), 'ja'), 3);
});

test('nothing takes less than a minute', () => assert.equal(readingMinutes('', 'en'), 1));

test('what is not read does not count', () => {
  const unread = '[^moa-signing] {/* #who-was-there */} | --- | <Timeline events="a b c" /> ';
  assert.equal(readingMinutes(unread.repeat(500), 'en'), 1);
  assert.equal(readingMinutes('[word](/a/very/long/address/)'.repeat(300), 'ja'), Math.round((300 * 6) / 500));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringsFor } from '../../src/i18n/strings.ts';
import { sourceTitle } from '../../src/rules/source-title.ts';
import type { Source } from '../../src/schemas/source.ts';

const source: Source = {
  id: 'herald-talks',
  publisher: 'Herald',
  title: "Japan's ministers sign",
  url: 'https://herald.example/talks',
  language: 'en',
  kind: 'news',
  grade: 'newsroom',
};

test('a headline stands between the marks of the page, in its own language', () => {
  assert.deepEqual(sourceTitle(source, 'ja'), { open: '「', close: '」', text: 'Japan’s ministers sign', lang: 'en' });
  assert.deepEqual(sourceTitle(source, 'en'), {
    open: ', ',
    close: '',
    text: 'Japan’s ministers sign',
    lang: undefined,
  });
});

test('our description is shown in English only, and never as if it were a headline', () => {
  const described = { ...source, title: 'headline not shown; item on the talks', described: true };
  assert.equal(sourceTitle(described, 'en').text, described.title);
  for (const locale of ['fil', 'ja'] as const) {
    const { text, lang, close } = sourceTitle(described, locale);
    assert.deepEqual([text, lang, close], [stringsFor(locale).source.described, undefined, '']);
  }
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { localeOf, markdownProcessor } from '../../src/markdown/processor.ts';
import { loadRecord } from '../../src/record/load.ts';
import { texts } from '../fixtures/record.ts';

const sources = new Map(loadRecord(texts).record.sources.items.map((source) => [source.id, source]));

async function render(content: string, locale: Locale = 'en', cache?: string) {
  const resolve = (path: string, language: Locale) => `/base/${language}${path}`;
  const processor = markdownProcessor({ sources: () => sources, resolve, cache, fingerprint: 'test' });
  const renderer = await processor.createMdxRenderer?.({}, { optimize: false });
  assert.ok(renderer);
  return renderer.process(content, `content/articles/x/${locale}.mdx`, {});
}

/** The compiled code on one line, so that it can be searched. */
const compiled = async (content: string, locale?: Locale) => (await render(content, locale)).code.replace(/\s+/g, ' ');
const count = (text: string, part: string) => text.split(part).length - 1;

test('a source cited twice is one note', async () => {
  const code = await compiled('One.[^moa-signing] Two.[^news-talks] Three.[^moa-signing]');
  assert.equal(count(code, 'id: "fn-moa-signing"'), 1);
  assert.equal(count(code, 'id: "fn-news-talks"'), 1);
  assert.equal(count(code, 'href: "#fn-moa-signing"'), 2);
  assert.ok(code.indexOf('id: "fn-moa-signing"') < code.indexOf('id: "fn-news-talks"'));
});

for (const locale of locales)
  test(`a source cited twice has two links back, labelled in the page’s language: ${locale}`, async () => {
    const { backToText } = stringsFor(locale).article;
    const code = await compiled('One.[^moa-signing] Two.[^moa-signing]', locale);
    const found = [...code.matchAll(/href: "(#r[^"]+)", class: "back", "aria-label": "([^"]+)"/g)];
    assert.deepEqual(
      found.map(([, href, label]) => [href, label]),
      [
        ['#r1', backToText(1, 1)],
        ['#r1-2', backToText(1, 2)],
      ],
    );
    for (const [, href] of found) assert.equal(count(code, `id: "${href?.slice(1)}"`), 1);
  });

test('each link back has a label of its own', () => {
  const labels = locales.flatMap((locale) => [1, 2].map((again) => stringsFor(locale).article.backToText(1, again)));
  assert.equal(new Set(labels).size, 6);
});

test('a note tells publisher, title, date, language and copy, in the page’s language', async () => {
  const text = 'One.[^news-signing]';
  const english = await compiled(text);
  for (const part of [
    '"Herald"',
    'href: "https://herald.example/signing"',
    '"Ministers sign"',
    '", 16 January 2026. "',
    `"${stringsFor('en').source.archived}"`,
  ])
    assert.ok(english.includes(part), part);
  assert.ok(!english.includes('lang:'));
  const japanese = await compiled(text, 'ja');
  for (const part of [
    'lang: "en"',
    '"」（2026年1月16日、英語）。 "',
    stringsFor('ja').source.archived,
    stringsFor('ja').article.notes,
  ])
    assert.ok(japanese.includes(part), part);
  const machine = await compiled('One.[^machine-summary]');
  for (const part of [
    `Japanese, ${stringsFor('en').source.grades['machine-made']}. `,
    'href: "https://web.archive.org/web/2026/https://summaries.example/pacts"',
  ])
    assert.ok(machine.includes(part), part);
});

test('a source that is not in the record stops the build', () =>
  assert.rejects(render('One.[^nobody]'), /\[\^nobody\] names no source of sources\.yaml/));

test('a heading takes its id from the remark behind it, and has a link beside it', async () => {
  const code = await compiled('## Who was there? {/* #there */}\n\n### 署名 {/* #signing-2 */}', 'ja');
  assert.ok(code.includes('_components.h2, { id: "there", children: "Who was there?" }'));
  assert.ok(code.includes('_components.h3, { id: "signing-2", children: "署名" }'));
  assert.ok(
    code.includes(`href: "#there", "aria-label": "${stringsFor('ja').article.linkToSection('Who was there?')}"`),
  );
  assert.ok(code.includes('"slug": "there", "text": "Who was there?"'));
});

test('a table stands in a box that the keyboard reaches', async () => {
  const table = '| Year | Given |\n| ---- | ----- |\n| 2026 | 5     |\n';
  const code = await compiled(table, 'ja');
  assert.ok(
    code.includes(
      `role: "region", tabindex: "0", "aria-label": "${stringsFor('ja').article.table('Year, Given')}", children: _jsxs(_components.table,`,
    ),
  );
  assert.equal(count(code, 'scope: "col"'), 2);
});

test('links to pages get the prefix of place and language, other links stay', async () => {
  const text = 'See [a](/pacts/raa/#next), [b](#there), [c](https://herald.example/) and [d](//herald.example/).';
  const targets = [...(await compiled(text, 'fil')).matchAll(/href: "([^"]+)"/g)].map(([, href]) => href);
  assert.deepEqual(targets, ['/base/fil/pacts/raa/#next', '#there', 'https://herald.example/', '//herald.example/']);
});

test('a remembered result is the same as the first', async (t) => {
  const cache = mkdtempSync(join(tmpdir(), 'processor-'));
  t.after(() => rmSync(cache, { recursive: true }));
  const text = '## Who? {/* #who */}\n\nOne.[^moa-signing] <Term id="acquisition">Two</Term>.';
  const first = await render(text, 'en', cache);
  const again = await render(text, 'en', cache);
  assert.equal(again.code, first.code);
  assert.deepEqual(again.astroMetadata, first.astroMetadata);
});

test('the language of an article stands in the name of its file', () => {
  assert.equal(localeOf('/work/content/articles/x/fil.mdx'), 'fil');
  assert.throws(() => localeOf('content/articles/x/index.mdx'), /named en\.mdx, fil\.mdx or ja\.mdx/);
});

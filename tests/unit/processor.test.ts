import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import type { Markup, Part } from '../../src/markdown/markup.ts';
import { markdownProcessor } from '../../src/markdown/processor.ts';
import { textReader } from '../../src/markdown/texts.ts';
import { loadRecord } from '../../src/record/load.ts';
import { texts } from '../fixtures/record.ts';

const sources = new Map(loadRecord(texts).record.sources.items.map((source) => [source.id, source]));

const options = {
  sources: () => sources,
  resolve: (path: string, language: Locale) => `/base/${language}${path}`,
  cache: undefined,
  fingerprint: 'test',
};
const markup = (content: string, locale: Locale = 'en'): Markup =>
  textReader(options).markup(content, `content/articles/x/${locale}.mdx`);

/** The markup as HTML, components as elements of their name. */
const html = (content: string, locale?: Locale) => markup(content, locale).parts.map(shown).join('');
const shown = (part: Part): string =>
  typeof part === 'string'
    ? part
    : `<${part.name}${Object.entries(part.props)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('')}>${part.parts.map(shown).join('')}</${part.name}>`;
const count = (text: string, part: string) => text.split(part).length - 1;

test('a source cited twice is one note', () => {
  const code = html('One.[^moa-signing] Two.[^news-talks] Three.[^moa-signing]');
  assert.equal(count(code, 'id="fn-moa-signing"'), 1);
  assert.equal(count(code, 'id="fn-news-talks"'), 1);
  assert.equal(count(code, 'href="#fn-moa-signing"'), 2);
  assert.ok(code.indexOf('id="fn-moa-signing"') < code.indexOf('id="fn-news-talks"'));
});

for (const locale of locales)
  test(`a source cited twice has two links back, labelled in the page’s language: ${locale}`, () => {
    const { backToText } = stringsFor(locale).article;
    const code = html('One.[^moa-signing] Two.[^moa-signing]', locale);
    const found = [...code.matchAll(/href="(#r[^"]+)" class="back" aria-label="([^"]+)"/g)];
    assert.deepEqual(
      found.map(([, href, label]) => [href, label]),
      [
        ['#r1', backToText(1, 1)],
        ['#r1-2', backToText(1, 2)],
      ],
    );
    assert.ok(/\u00a0<a href="#r1" class="back"[^>]*>↩<\/a> <a href="#r1-2"/.test(code), code);
    for (const [, href] of found) assert.equal(count(code, `id="${href?.slice(1)}"`), 1);
  });

test('each link back has a label of its own', () => {
  const labels = locales.flatMap((locale) => [1, 2].map((again) => stringsFor(locale).article.backToText(1, again)));
  assert.equal(new Set(labels).size, 6);
});

test('a note tells publisher, title, date, language and copy, in the page’s language', () => {
  const text = 'One.[^news-signing]';
  const english = html(text);
  for (const part of [
    '<strong>Herald</strong>',
    '<a href="https://herald.example/signing" rel="external">Ministers sign</a>',
    ', 16 January 2026. ',
    `>${stringsFor('en').source.archived}<`,
  ])
    assert.ok(english.includes(part), part);
  assert.ok(!english.includes('lang='));
  const japanese = html(text, 'ja');
  for (const part of [
    'lang="en"',
    '</a>」（2026年1月16日、英語）。<',
    stringsFor('ja').source.archived,
    stringsFor('ja').article.notes,
  ])
    assert.ok(japanese.includes(part), part);
  const machine = html('One.[^machine-summary]');
  for (const part of [
    `Japanese, ${stringsFor('en').source.grades['machine-made']}. `,
    'href="https://web.archive.org/web/2026/https://summaries.example/pacts"',
  ])
    assert.ok(machine.includes(part), part);
});

test('a source that is not in the record stops the build', () =>
  assert.throws(() => html('One.[^nobody]'), /\[\^nobody\] names no source of sources\.yaml/));

test('a heading takes its id from the remark behind it, and has a link beside it', () => {
  const text = '## Who was there? {/* #there */}\n\n### 署名 {/* #signing-2 */}';
  const code = html(text, 'ja');
  assert.ok(code.includes('<h2 id="there">Who was there?</h2>'));
  assert.ok(code.includes('<h3 id="signing-2">署名</h3>'));
  assert.ok(code.includes(`href="#there" aria-label="${stringsFor('ja').article.linkToSection('Who was there?')}"`));
  assert.deepEqual(markup(text, 'ja').headings, [
    { depth: 2, slug: 'there', text: 'Who was there?' },
    { depth: 3, slug: 'signing-2', text: '署名' },
  ]);
});

test('a table stands in a box that the keyboard reaches, without line ends between its cells', () => {
  const table = '| Year | Given |\n| ---- | ----- |\n| 2026 | 5     |\n| 3 May 2026 | ¥5 million |\n';
  const code = html(table, 'ja');
  const label = stringsFor('ja').article.table(['Year', 'Given']);
  assert.ok(
    code.includes(
      `role="region" tabindex="0" aria-label="${label}"><table><thead><tr><th scope="col">Year</th><th scope="col">Given</th></tr></thead><tbody><tr><td>2026</td>`,
    ),
    code,
  );
  // Cells are narrow: dates and sums stay on one line.
  const cells = '<tr><td>3\u00a0May\u00a02026</td><td>¥5\u00a0million</td></tr>';
  assert.ok(html(table).includes(cells), html(table));
});

test('a term stays with the marks beside it and the number of its note, in each language', () => {
  const term = '<Term id="t">b c</Term>';
  const marked = (marks: string) => `<Term id="t"><u>b c</u>${marks}</Term>`;
  const bound = (inside: string) => `<span class="bound">${inside}</span>`;
  const sup = '<sup><a href="#fn-moa-signing" id="r1">1</a></sup>';
  for (const [text, expected, locale] of [
    [`A (${term}), d`, `A ${bound(`(${marked('),')}`)} d`, 'en'],
    [`A ${term}’s d, (e ${term}/f) ${term}-g`, `A ${marked('’s')} d, (e ${term}/f) ${term}-g`, 'en'],
    [`Ang **${term}**, d`, `Ang <strong>${marked(',')}</strong> d`, 'fil'],
    [`甲「${term}」、乙`, `甲${bound(`「${marked('」、')}`)}乙`, 'ja'],
    [`甲、${term}は`, `甲、${term}は`, 'ja'],
  ] as const)
    assert.ok(html(`${text}.`, locale).startsWith(`<p>${expected}`), html(text, locale));
  assert.ok(html(`A ${term}.[^moa-signing] B`).includes(`<p>A ${bound(`${marked('.')}${sup}`)} B`));
});

test('links to pages get the prefix of place and language, other links stay', () => {
  const text = 'See [a](/pacts/raa/#next), [b](#there), [c](https://herald.example/) and [d](//herald.example/).';
  const targets = [...html(text, 'fil').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  assert.deepEqual(targets, ['/base/fil/pacts/raa/#next', '#there', 'https://herald.example/', '//herald.example/']);
});

test('components keep their attributes and what they hold, and cut the HTML around them', () =>
  assert.deepEqual(markup('A <Term id="t">b *c*</Term> "d" & e.\n\n<Unknown id="q" />\n\nF.').parts, [
    '<p>A ',
    { name: 'Term', props: { id: 't' }, parts: ['b <em>c</em>'] },
    ' "d" &#x26; e.</p>\n',
    { name: 'Unknown', props: { id: 'q' }, parts: [] },
    '\n<p>F.</p>',
  ]));

test('a component alone on its line stands in no paragraph, within another neither', () => {
  assert.equal(html('<Term id="t">b</Term>\n<Term id="u">c</Term>'), '<Term id="t">b</Term>\n<Term id="u">c</Term>');
  assert.equal(
    html('<CompareTable caption="x">\n\n<Term id="t">b</Term>\n\n</CompareTable>'),
    '<CompareTable caption="x" id="top-table"><Term id="t">b</Term></CompareTable>',
  );
});

test('comments leave nothing; code, attributes of code and unnamed elements have no page', () => {
  assert.equal(html('A.{/* no note: known */} B.\n\n{/* more */}\n\nC.'), '<p>A. B.</p>\n\n<p>C.</p>');
  for (const text of [
    'A {1 + 1}.',
    '{[].map()}',
    'import x from "y"',
    '<Term {...x}>a</Term>',
    '<Term id={1}>a</Term>',
    '<>a</>',
  ])
    assert.throws(() => markup(`One.\n\n${text}`), { message: /^code in the text/, line: 3 }, text);
});

test('an MDX file becomes a module of data with headings, front matter and the component that Astro looks for', async () => {
  const renderer = await markdownProcessor(options).createMdxRenderer?.({}, { optimize: false });
  const text = '## Who? {/* #who */}\n\nOne.[^moa-signing] <Term id="acquisition">Two</Term>.';
  const result = await renderer?.process(text, 'content/articles/x/en.mdx', { title: 'T' });
  assert.ok(result);
  assert.ok(result.code.includes(`const parts = () => ${JSON.stringify(markup(text).parts)};`));
  assert.ok(result.code.includes('export const frontmatter = {"title":"T"};'));
  assert.match(result.code, /^export default function MDXContent\(/m);
  assert.equal(result.astroMetadata.propagation, 'none');
});

test('with a folder for results, the module reads its parts from there', async (t) => {
  const cache = mkdtempSync(join(tmpdir(), 'processor-'));
  t.after(() => rmSync(cache, { recursive: true }));
  const renderer = await markdownProcessor({ ...options, cache }).createMdxRenderer?.({}, { optimize: false });
  const result = await renderer?.process('One "two".', 'content/articles/x/en.mdx', {});
  const file = /readFileSync\((".*"), 'utf8'\)/.exec(result?.code ?? '')?.[1];
  assert.ok(file, result?.code);
  assert.deepEqual((JSON.parse(readFileSync(JSON.parse(file) as string, 'utf8')) as Markup).parts, [
    '<p>One "two".</p>',
  ]);
});

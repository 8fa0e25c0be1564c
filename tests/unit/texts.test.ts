import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keyOf, localeOf, textReader } from '../../src/markdown/texts.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { Source } from '../../src/schemas/source.ts';
import { texts } from '../fixtures/record.ts';

const all = new Map(loadRecord(texts).record.sources.items.map((source) => [source.id, source]));

/** Everything that goes into a result. */
const input = {
  sources: all as ReadonlyMap<string, Source>,
  fingerprint: 'v1',
  content: 'Signed.[^moa-signing] See [the talks](/explainers/talks/).',
  resolve: (path: string) => path,
  path: 'content/articles/x/en.mdx',
};
type Input = typeof input;

/** The sources with another title for one of them. */
function retitled(id: string): ReadonlyMap<string, Source> {
  const source = all.get(id);
  assert.ok(source);
  return new Map([...all, [id, { ...source, title: 'Another title' }]]);
}

const changes: Record<string, Partial<Input>> = {
  'the text': { content: 'Signed![^moa-signing] See [the talks](/explainers/talks/).' },
  'the title of a source it cites': { sources: retitled('moa-signing') },
  'the fingerprint of code and versions': { fingerprint: 'v2' },
  'where a link leads, once that page is translated': { resolve: (path) => `/ja${path}` },
  'the language': { path: 'content/articles/x/ja.mdx' },
};
const without = new Map([...all].filter(([id]) => id !== 'moa-signing'));

const key = ({ sources, fingerprint, resolve, content, path }: Input) =>
  keyOf({ sources: () => sources, fingerprint, resolve }, content, path);

for (const [name, change] of Object.entries({ ...changes, 'the absence of a source it cites': { sources: without } }))
  test(`the key changes with ${name}`, () => assert.notEqual(key({ ...input, ...change }), key(input)));

test('the key stays when a source that is not cited changes', () =>
  assert.equal(key({ ...input, sources: retitled('news-signing') }), key(input)));

/** A reader with a folder of its own. */
function memory(t: { after: (clean: () => void) => void }) {
  const cache = mkdtempSync(join(tmpdir(), 'texts-'));
  t.after(() => rmSync(cache, { recursive: true }));
  const reader = ({ sources, fingerprint, resolve }: Input) =>
    textReader({ sources: () => sources, cache, fingerprint, resolve });
  return {
    folder: (kind: 'facts' | 'markup') => join(cache, kind),
    markup: (each: Input) => reader(each).markup(each.content, each.path),
    facts: (each: Input) => reader(each).facts(each.content, each.path),
  };
}

const only = (folder: string) => {
  const [file, ...others] = readdirSync(folder);
  assert.deepEqual(others, []);
  return join(folder, file ?? '');
};

test('the second time the stored result is given', (t) => {
  const { folder, markup, facts } = memory(t);
  const first = [facts(input), markup(input)];
  assert.deepEqual([facts(input), markup(input)], first);
  writeFileSync(only(folder('markup')), '{"headings":[],"parts":["kept"]}');
  writeFileSync(only(folder('facts')), '{"passages":[],"words":7}');
  assert.deepEqual(markup(input).parts, ['kept']);
  assert.deepEqual(facts(input), { passages: [], words: 7 });
});

test('what the check read is the page’s, front matter blanked out in either way', (t) => {
  const { folder, markup, facts } = memory(t);
  facts({ ...input, content: `\n\n\n${input.content}` });
  writeFileSync(only(folder('markup')), '{"headings":[],"parts":["kept"]}');
  assert.deepEqual(markup({ ...input, content: `   \n            \n   \n${input.content}` }).parts, ['kept']);
});

for (const [name, change] of Object.entries(changes))
  test(`it is read anew after a change of ${name}`, (t) => {
    const { folder, markup, facts } = memory(t);
    facts(input);
    const written = { markup: '{"headings":[],"parts":["kept"]}', facts: '{"passages":[],"words":7}' };
    for (const kind of ['markup', 'facts'] as const) writeFileSync(only(folder(kind)), written[kind]);
    assert.notDeepEqual(markup({ ...input, ...change }).parts, ['kept']);
    assert.notDeepEqual(facts({ ...input, ...change }), { passages: [], words: 7 });
  });

for (const rest of ['', '{"parts":["<p', 'null', '{}', '\u0000'])
  test(`a stored result of which ${JSON.stringify(rest)} is left is made anew, and stored again`, (t) => {
    const { folder, markup, facts } = memory(t);
    const first = [facts(input), markup(input)];
    const stored = (['facts', 'markup'] as const).map((kind) => readFileSync(only(folder(kind)), 'utf8'));
    for (const kind of ['facts', 'markup'] as const) writeFileSync(only(folder(kind)), rest);
    assert.deepEqual([facts(input), markup(input)], first);
    assert.deepEqual(
      (['facts', 'markup'] as const).map((kind) => readFileSync(only(folder(kind)), 'utf8')),
      stored,
    );
  });

test('without a folder nothing is kept, and the result is the same', (t) => {
  const { markup } = memory(t);
  const reader = textReader({ ...input, sources: () => all, cache: undefined });
  const { keptAs, ...kept } = markup(input);
  assert.ok(keptAs);
  assert.deepEqual(reader.markup(input.content, input.path), kept);
});

test('a text that cites what the record does not hold has facts for the check, and no page', (t) => {
  const { folder, markup, facts } = memory(t);
  const wrong = { ...input, sources: without };
  assert.ok('passages' in facts(wrong));
  assert.deepEqual(readdirSync(folder('markup')), []);
  assert.throws(() => markup(wrong), /\[\^moa-signing\] names no source of sources\.yaml/);
});

test('the language of an article stands in the name of its file', () => {
  assert.equal(localeOf('/work/content/articles/x/fil.mdx'), 'fil');
  assert.throws(() => localeOf('content/articles/x/index.mdx'), /named en\.mdx, fil\.mdx or ja\.mdx/);
});

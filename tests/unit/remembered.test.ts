import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keyOf, remembered } from '../../src/markdown/remembered.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { Source } from '../../src/schemas/source.ts';
import { texts } from '../fixtures/record.ts';

const all = new Map(loadRecord(texts).record.sources.items.map((source) => [source.id, source]));

/** Everything that goes into a result. */
const input = {
  sources: all as ReadonlyMap<string, Source>,
  fingerprint: 'v1',
  content: 'Signed.[^moa-signing] See [the talks](/explainers/talks/).',
  linkTo: (path: string) => path,
  path: 'content/articles/x/en.mdx',
  matter: { title: 'Who signed?' } as Record<string, unknown>,
};
type Input = typeof input;

/** The sources with another title for one of them. */
function retitled(id: string): ReadonlyMap<string, Source> {
  const source = all.get(id);
  assert.ok(source);
  return new Map([...all, [id, { ...source, title: 'Another title' }]]);
}

const without = new Map([...all].filter(([id]) => id !== 'moa-signing'));
const changes: Record<string, Partial<Input>> = {
  'the text': { content: 'Signed![^moa-signing] See [the talks](/explainers/talks/).' },
  'the front matter': { matter: { title: 'Who signed it?' } },
  'the title of a source it cites': { sources: retitled('moa-signing') },
  'the absence of a source it cites': { sources: without },
  'the fingerprint of code and versions': { fingerprint: 'v2' },
  'where a link leads, once that page is translated': { linkTo: (path) => `/ja${path}` },
  'the place of the file': { path: 'content/articles/x/ja.mdx' },
};

const key = ({ sources, fingerprint, linkTo, content, path, matter }: Input) =>
  keyOf({ sources: () => sources, fingerprint, linkTo }, content, path, matter);

for (const [name, change] of Object.entries(changes))
  test(`the key changes with ${name}`, () => assert.notEqual(key({ ...input, ...change }), key(input)));

test('the key stays when a source that is not cited changes', () =>
  assert.equal(key({ ...input, sources: retitled('news-signing') }), key(input)));

/** A renderer that counts, behind the memory in a folder of its own. */
function memory(t: { after: (clean: () => void) => void }) {
  const cache = mkdtempSync(join(tmpdir(), 'remembered-'));
  t.after(() => rmSync(cache, { recursive: true }));
  let count = 0;
  const render = async ({ sources, fingerprint, linkTo, content, path, matter }: Input) => {
    const renderer = remembered(
      { sources: () => sources, cache, fingerprint, linkTo },
      {
        process: async (text) => {
          count++;
          return { code: `rendered ${text}`, astroMetadata: { hydratedComponents: [] } as never };
        },
      },
    );
    return renderer.process(content, path, matter);
  };
  return { cache, render, count: () => count };
}

test('the second time the stored result is given', async (t) => {
  const { render, count } = memory(t);
  const first = await render(input);
  assert.deepEqual(await render(input), first);
  assert.equal(first.code, 'rendered Signed.[^moa-signing] See [the talks](/explainers/talks/).');
  assert.equal(count(), 1);
});

test('it is rendered anew after each change, and not after a change of a source that is not cited', async (t) => {
  const { render, count } = memory(t);
  await render(input);
  for (const [index, change] of Object.values(changes).entries()) {
    await render({ ...input, ...change });
    assert.equal(count(), index + 2);
  }
  await render({ ...input, sources: retitled('news-signing') });
  assert.equal(count(), Object.keys(changes).length + 1);
});

for (const rest of ['', '{"code":"rende', 'null', '{}', '\u0000'])
  test(`a stored result of which ${JSON.stringify(rest)} is left is rendered anew, and stored again`, async (t) => {
    const { cache, render, count } = memory(t);
    const first = await render(input);
    const [file, ...others] = readdirSync(cache);
    assert.deepEqual(others, []);
    writeFileSync(join(cache, file ?? ''), rest);
    assert.deepEqual(await render(input), first);
    assert.deepEqual(await render(input), first);
    assert.equal(count(), 2);
  });

test('without a folder nothing is kept', async () => {
  const renderer = { process: async () => ({ code: '', astroMetadata: {} as never }) };
  assert.equal(
    remembered({ sources: () => all, cache: undefined, fingerprint: '', linkTo: (path) => path }, renderer),
    renderer,
  );
});

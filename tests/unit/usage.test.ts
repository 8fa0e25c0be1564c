import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexRecord } from '../../src/record/indexed.ts';
import { loadRecord } from '../../src/record/load.ts';
import { mentionsIn } from '../../src/rules/mentions.ts';
import { usesOfSources } from '../../src/rules/usage.ts';
import { texts } from '../fixtures/record.ts';

const record = indexRecord(loadRecord(texts).record);
const title = { en: 'Who signed?', fil: 'Sino?', ja: '誰？' };
const body = 'One.[^machine-summary] Two.[^machine-summary]';
const uses = usesOfSources(record, [{ slug: 'who-signed', mentions: mentionsIn(body), title }]);
const pagesOf = (id: string) => uses.get(id)?.map(({ path }) => path);

test('each page that rests on a source stands once, wherever it names it', () => {
  assert.deepEqual(pagesOf('machine-summary'), ['/explainers/who-signed/', '/pacts/raa/']);
  assert.deepEqual(pagesOf('news-signing'), ['/pacts/raa/', '/timeline/raa-signed/', '/open-questions/#radar-count']);
  assert.deepEqual(
    pagesOf('moa-signing')?.filter((path) => path.startsWith('/people/')),
    ['/people/ana-cruz/'],
  );
});

test('a page is named as readers know it', () => assert.deepEqual(uses.get('machine-summary')?.[0]?.name, title));

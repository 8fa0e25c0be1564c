import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsIn } from '../../src/rules/mentions.ts';
import { articlesTelling } from '../../src/rules/related.ts';

const event = { id: 'raa-signed', sources: ['moa-signing', 'news-signing'], pacts: ['raa' as const] };
const article = (name: string, body: string, ...pacts: string[]) => ({
  name,
  mentions: mentionsIn(body),
  data: { pacts },
});
const named = (...articles: ReturnType<typeof article>[]) => articlesTelling(event, articles).map(({ name }) => name);

test('first the explainers that name an event, then those with its sources, then those on its pacts', () => {
  const pact = article('pact', '', 'raa');
  const one = article('one source', 'x[^moa-signing]');
  const two = article('two sources', 'x[^news-signing][^moa-signing]');
  const line = article('line', '<Timeline events="osa-grant raa-signed" />');
  assert.deepEqual(named(pact, one, two, line), ['line', 'two sources', 'one source']);
  assert.deepEqual(named(pact, article('link', '[x](/timeline/raa-signed/)')), ['link', 'pact']);
});

test('an explainer that shares nothing is not named', () => {
  assert.deepEqual(named(article('other', 'raa-signed', 'osa')), []);
  for (const id of ['raa-signed-again', 'not-raa-signed'])
    assert.deepEqual(named(article(id, `<Timeline events="${id}" />`)), []);
});

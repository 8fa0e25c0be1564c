import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsIn } from '../../src/rules/mentions.ts';

test('an explainer mentions the sources it cites, the events it links or lists, and the terms it marks', () => {
  const { sources, events, terms } = mentionsIn(
    'The <Term id="raa">RAA</Term>,[^moa-signing] [signed](/timeline/raa-signed/).[^news-signing][^moa-signing]\n\n' +
      '<Timeline events="osa-grant  raa-in-force" />\n\nA <Term id="raa-text">text</Term> of the acsa.',
  );
  assert.deepEqual([...sources], ['moa-signing', 'news-signing']);
  assert.deepEqual([...events], ['raa-signed', 'osa-grant', 'raa-in-force']);
  assert.deepEqual([...terms], ['raa', 'raa-text']);
});

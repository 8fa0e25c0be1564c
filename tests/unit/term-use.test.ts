import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecord } from '../../src/record/load.ts';
import { eventsNaming } from '../../src/rules/term-use.ts';
import { texts } from '../fixtures/record.ts';

const { events } = loadRecord(texts).record;
const found = (en: string, abbr?: string) =>
  eventsNaming({ name: { en, fil: '', ja: '' }, abbr }, events.items).map(({ id }) => id);

test('an event names a term or its abbreviation as whole words, in either case', () => {
  assert.deepEqual(found('Agreement'), ['raa-signed']);
  assert.deepEqual(found('nowhere', 'TWO MINISTERS'), ['raa-signed']);
  assert.deepEqual(found('agree'), []);
  assert.deepEqual(found('greement'), []);
  assert.deepEqual(found('.*'), []);
});

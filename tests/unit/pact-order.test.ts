import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pacts } from '../../src/schemas/fields.ts';

test('pacts come in one order, however they were written; another word is refused', () => {
  assert.deepEqual(pacts.parse(['context', 'osa', 'acsa', 'raa', 'isa']), ['raa', 'acsa', 'isa', 'osa', 'context']);
  assert.ok(!pacts.safeParse(['raa', 'vfa']).success);
});

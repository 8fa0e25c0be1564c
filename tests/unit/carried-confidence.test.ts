import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedConfidence } from '../../src/rules/checks/confidence.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { Source } from '../../src/schemas/source.ts';
import { texts } from '../fixtures/record.ts';

const [primary, news, sameNews, machine] = loadRecord(texts).record.sources.items as [Source, Source, Source, Source];
const otherNews: Source = { ...news, id: 'other', publisher: 'Courier' };

test('one primary source or two publishers confirm', () => {
  assert.equal(carriedConfidence([primary]), 'confirmed');
  assert.equal(carriedConfidence([news, otherNews]), 'confirmed');
  assert.equal(carriedConfidence([machine, primary]), 'confirmed');
});

test('one publisher is a single source, however many of its stories are named', () => {
  assert.equal(carriedConfidence([news]), 'single');
  assert.equal(carriedConfidence([news, sameNews]), 'single');
});

test('what a machine made carries nothing and adds nothing', () => {
  assert.equal(carriedConfidence([machine]), 'weak');
  assert.equal(carriedConfidence([machine, { ...machine, publisher: 'Others' }]), 'weak');
  assert.equal(carriedConfidence([machine, news]), 'single');
  assert.equal(carriedConfidence([]), 'weak');
});

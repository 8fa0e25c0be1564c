import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIds, withDefinitions } from '../../src/markdown/citations.ts';

test('sources cited, each once, in the order in which they come', () => {
  assert.deepEqual(citedIds('One.[^b-2] Two.[^a][^b-2]'), ['b-2', 'a']);
  assert.deepEqual(citedIds('A [link](/x/), a [^ no note ] and ^a.'), []);
});

test('a note before a colon is a citation, a definition at the start of a line is none', () => {
  assert.deepEqual(citedIds('As told[^a]: twice.'), ['a']);
  assert.deepEqual(citedIds('[^a] stands first.\n\n[^b]: Ministry, 2026.\r\n  [^c]: Herald[^d]'), ['a', 'd']);
});

test('a text gets one definition for each source that it cites', () => {
  assert.equal(withDefinitions('One.[^b] Two.[^a][^b]'), 'One.[^b] Two.[^a][^b]\n\n[^b]: b\n\n[^a]: a\n');
  assert.equal(withDefinitions('No note.'), 'No note.');
});

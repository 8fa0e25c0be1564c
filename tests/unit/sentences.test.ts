import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../src/rules/checks/notes.ts';

/** Sentences without the space behind each; ‡ is a note. */
const sentences = (text: string) => sentencesOf(text).map((each) => each.trim());

test('a note behind a full stop belongs to the sentence before it', () => {
  assert.deepEqual(sentences('One.‡ Two!‡‡ Three?'), ['One‡.', 'Two‡‡!', 'Three?']);
  assert.deepEqual(sentences('He said, “We sign.”‡ Then they signed.'), ['He said, “We sign‡.”', 'Then they signed.']);
});

test('a note within a sentence ends nothing', () => {
  assert.deepEqual(sentences('They met in Manila,‡ signed‡ and left.'), ['They met in Manila,‡ signed‡ and left.']);
});

test('the full stop of an abbreviation, an initial or a number ends no sentence', () => {
  for (const sentence of [
    'Gen. Romeo Brawner Jr. Met them in 2025.',
    'Ferdinand R. Marcos met the U.S. Navy.',
    'It paid 1.6 billion under Art. 5 and No. 7.',
  ])
    assert.deepEqual(sentences(sentence), [sentence]);
});

test('an abbreviation with a note behind it does end one', () => {
  assert.deepEqual(sentences('It was signed by Marcos Jr.‡ It took 2 years.'), [
    'It was signed by Marcos Jr‡.',
    'It took 2 years.',
  ]);
});

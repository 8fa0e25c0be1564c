import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOfName } from '../../src/rules/names.ts';

const texts = (person: Parameters<typeof formsOfName>[0]) => formsOfName(person).map(({ text }) => text);

test('a Japanese name comes in both orders and in Japanese with its reading', () => {
  const name = { en: 'Ishiba Shigeru', fil: 'Ishiba Shigeru', ja: '石破茂' };
  assert.deepEqual(texts({ name, country: 'JP', reading: 'いしば しげる' }), [
    'Ishiba Shigeru',
    'Shigeru Ishiba',
    '石破茂（いしば しげる）',
  ]);
});

test('another name keeps its order; a reading that is the name itself is not repeated', () => {
  const name = { en: 'Enrique Manalo', fil: 'Enrique Manalo', ja: 'エンリケ・マナロ' };
  assert.deepEqual(texts({ name, country: 'PH', reading: 'エンリケ・マナロ' }), ['Enrique Manalo', 'エンリケ・マナロ']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curly, quotation } from '../../src/rules/typography.ts';

test('straight marks become those of print, by where they stand', () => {
  assert.equal(curly(`People's Balita`), 'People’s Balita');
  assert.equal(
    curly(`The "new" pact ("RAA"), 'The World and Japan' and the Parties' forces`),
    'The “new” pact (“RAA”), ‘The World and Japan’ and the Parties’ forces',
  );
  assert.equal(curly('Already “so” – it’s ‘done’'), 'Already “so” – it’s ‘done’');
});

test('a quotation within a quotation has marks of its own', () => {
  const text = `close to the level of an "alliance."`;
  assert.equal(quotation(text, 'en', 'en'), '“close to the level of an ‘alliance.’”');
  assert.equal(quotation('antas ng “alyansa”', 'fil', 'fil'), '“antas ng ‘alyansa’”');
  assert.equal(quotation('「同盟」に近い', 'ja', 'ja'), '「『同盟』に近い」');
  assert.equal(quotation(text, 'en', 'ja'), '「close to the level of an “alliance.”」');
  assert.equal(quotation('「同盟」に近い', 'ja', 'en'), '“「同盟」に近い”');
});

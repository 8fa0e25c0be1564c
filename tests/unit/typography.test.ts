import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curly, quotation, withWholeDates } from '../../src/rules/typography.ts';

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

test('dates and sums in cells stay on one line, what stands beside them does not', () => {
  const shown = (text: string, locale: 'en' | 'fil' | 'ja') => withWholeDates(text, locale).replaceAll('\u00a0', '_');
  assert.equal(shown('signed 29 January 2024 in Manila', 'en'), 'signed 29_January_2024 in Manila');
  assert.equal(
    shown('May 2026; 3 April to 5 May; ¥1.6 billion of it', 'en'),
    'May_2026; 3_April to 5_May; ¥1.6_billion of it',
  );
  assert.equal(shown('noong Enero 29, 2024 at ¥600 milyon', 'fil'), 'noong Enero_29,_2024 at ¥600_milyon');
  assert.equal(shown('2024年1月29日 6億円', 'ja'), '2024年1月29日 6億円');
});

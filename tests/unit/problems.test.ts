import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems, nearest, suggestId } from '../../src/rules/problems.ts';

test('problems are told by file and line, with what to write', () => {
  const problems = [
    { file: 'content/b.yaml', line: 2, found: 'x', write: 'y' },
    { file: 'content/a.yaml', line: 10, found: 'ten', write: 'TEN' },
    { file: 'content/a.yaml', line: 9, found: 'nine', write: 'NINE' },
  ];
  assert.equal(
    formatProblems(problems),
    `content/a.yaml:9
  found: nine
  write: NINE

content/a.yaml:10
  found: ten
  write: TEN

content/b.yaml:2
  found: x
  write: y

3 problems. Nothing was built; the last good site stays.`,
  );
  assert.match(formatProblems(problems.slice(0, 1)), /\n\n1 problem\. /);
});

test('the nearest word is the one with the fewest letters to change', () => {
  const known = ['acsa-signed', 'acsa-in-force', 'raa-signed'];
  assert.equal(nearest('acsa-singed', known), 'acsa-signed');
  assert.equal(nearest('rraa-signed', known), 'raa-signed');
  assert.equal(nearest('aca-signed', known), 'acsa-signed');
  assert.equal(nearest('Timelin', ['Timeline', 'Term']), 'Timeline');
});

test('nothing is suggested where more than a third differs', () => {
  assert.equal(nearest('moa-signing', ['raa-signed', 'acsa-signed']), undefined);
  assert.equal(nearest('anything', []), undefined);
});

test('an id is suggested with the file in which ids stand', () => {
  assert.equal(suggestId('acsa-singed', ['acsa-signed'], 'events.yaml'), 'acsa-signed, or another id of events.yaml');
  assert.equal(suggestId('zzz', ['acsa-signed'], 'events.yaml'), 'an id that stands in events.yaml');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecord } from '../../src/record/load.ts';
import { checkQuestions } from '../../src/rules/checks/questions.ts';
import { texts } from '../fixtures/record.ts';

test('a figure in an open question needs a source', () => {
  const found = (detail: string, sources: string[]) => {
    const { record } = loadRecord(texts);
    const [question] = record.questions.items;
    assert.ok(question);
    record.questions.items = [{ ...question, detail: { en: detail, fil: detail, ja: detail }, sources }];
    const problems: string[] = [];
    checkQuestions(record, (_index, _path, what) => problems.push(what));
    return problems;
  };
  assert.deepEqual(found('Nothing was found.', []), []);
  assert.deepEqual(found('Two pages of 2026.', ['a-source']), []);
  assert.equal(found('Two pages of 2026.', []).length, 1);
});

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articleFacts, withoutMarks } from '../../src/markdown/article-facts.ts';
import { readFrontMatter } from '../../src/rules/front-matter.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { wordRuns } from './word-runs.ts';

/**
 * Runs of words of the Philippine News Agency's story of 29 April 2025 on the talks, as fingerprints: its text is not
 * ours to keep. Made by `node tests/unit/fingerprint-story.ts <file>`.
 */
const story = new Set(readFileSync('tests/fixtures/story-2025-04-29.txt', 'utf8').trim().split('\n'));

test('no explainer shares eight words in a row with the story of 29 April 2025', () => {
  const files = globSync('content/articles/*/en.mdx');
  assert.ok(files.length > 0 && story.size > 100);
  const shared = files.flatMap((file) => {
    const { data, body } = readFrontMatter(file, readFileSync(file, 'utf8'), articleSchema);
    const facts = articleFacts(body);
    assert.ok(!('message' in facts), file);
    const { title, standfirst, description, why, read } = articleSchema.parse(data);
    const passages = facts.passages.map(({ text }) => withoutMarks(text));
    return [title, standfirst, description, why, read, ...passages].flatMap((text) =>
      [...wordRuns(text)].filter(([print]) => story.has(print)).map(([, run]) => `${file}: ${run}`),
    );
  });
  assert.deepEqual(shared, []);
});

test('a run is found whatever its case and marks', () => {
  const runs = wordRuns('The two leaders, on Tuesday, “agreed” to open the talks.');
  for (const print of wordRuns('the two LEADERS on Tuesday agreed to open').keys()) assert.ok(runs.has(print));
  assert.equal(wordRuns('seven words are not enough for one').size, 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { checkContent } from '../../src/rules/check-content.ts';
import { attempt, mutation, spoilt } from '../mutations/outcome.ts';
import { mark, mutators } from '../mutations/mutators.ts';
import { codeIn } from '../mutations/output.ts';
import { seeded } from '../mutations/random.ts';

test('the content as it stands is in order, so that a problem comes from its mutation', () =>
  assert.deepEqual(checkContent(spoilt([])), []));

test('a seed always makes the same mutation', () => {
  for (const seed of [1, 26, 107]) assert.deepEqual(mutation(seed), mutation(seed));
  const random = seeded(7);
  const drawn = new Set(Array.from({ length: 1_000 }, () => random.below(10)));
  assert.equal(drawn.size, 10);
});

// A sample, the cheap ones among the first rounds; `npm run test:mutations` tries all and builds what passes.
const rounds = 3;
const sample = Array.from({ length: rounds * mutators.length }, (_, seed) => seed)
  .map((seed) => mutation(seed))
  .filter(({ path, seed }) => path.endsWith('.mdx') || seed < mutators.length / 2);

test(`a spoilt file is refused with file and line, or renders without code in it: ${sample.length} ways`, async () => {
  const faults: string[] = [];
  for (const each of sample) {
    const { fault } = await attempt(each);
    if (fault) faults.push(`seed ${each.seed}, ${each.mutator}, ${each.path}: ${fault}`);
  }
  assert.deepEqual(faults, []);
});

test('code on a page is seen in each place where it could stand', () => {
  for (const html of [
    '<p onclick="x()">a</p>',
    '<a href=" javascript:x()">a</a>',
    `<script>${mark}()</script>`,
    '<iframe src="/a/"></iframe>',
    '<img src="data:text/html,x">',
    '<template><iframe src="/a/"></iframe></template>',
    '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">',
    '<meta http-equiv="refresh" content="0; url=//elsewhere.example/">',
    '<meta http-equiv="refresh" content="0; url=/\\elsewhere.example/">',
  ])
    assert.equal(codeIn(load(html)).length, 1, html);
  assert.deepEqual(codeIn(load('<meta http-equiv="refresh" content="0; url=/ja/timeline/">')), []);
  assert.deepEqual(codeIn(load('<p>&lt;script&gt; javascript:</p><script>theme()</script><img src="/a.jpg">')), []);
});

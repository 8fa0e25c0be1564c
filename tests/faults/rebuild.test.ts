/** `npm run test:rebuild`: after each kind of change, a rebuild is the same bytes as a build that remembers nothing. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { scratch, type Scratch } from '../scratch.ts';
import { differing, digests } from './digests.ts';

let place: Scratch;
const at = (name: string) => join(place.folder, name);
const edit = (file: string, change: (text: string) => string) => {
  const text = readFileSync(at(file), 'utf8');
  assert.notEqual(change(text), text, `${file} was not changed`);
  writeFileSync(at(file), change(text));
};
const build = () => {
  const { status, stderr } = place.build();
  assert.equal(status, 0, stderr);
  return digests(at('dist'));
};

before(() => {
  place = scratch('rebuild');
  build();
});
after(() => place.remove());

const article = 'content/articles/what-is-an-acsa/en.mdx';
const title = (text: string) => text.replace(/^title: .*$/m, 'title: "What is an ACSA, then?"');

/** Changes, one after the other. */
const changes: [string, () => void][] = [
  ['the text of an explainer', () => edit(article, (text) => `${text}\nThe two sides met again.\n`)],
  ['the title of an explainer to which others lead on', () => edit(article, title)],
  ['a translation that comes', () => cpSync(at(article), at('content/articles/what-is-an-acsa/fil.mdx'))],
  [
    'the publisher of a source',
    () =>
      edit('content/sources.yaml', (text) =>
        text.replaceAll(/^( +publisher: )Philippine News Agency.*$/gm, '$1The agency'),
      ),
  ],
  ['a word of the site', () => edit('src/i18n/en.ts', (text) => text.replace("related: '", "related: 'More: "))],
];

for (const [name, change] of changes)
  test(`after a change of ${name}`, () => {
    const earlier = digests(at('dist'));
    change();
    const rebuilt = build();
    assert.notDeepEqual(differing(earlier, rebuilt), []);
    for (const memory of ['astro', 'pages', 'texts']) rmSync(at(`.cache/${memory}`), { recursive: true, force: true });
    assert.deepEqual(differing(rebuilt, build()), []);
  });

test('what nothing changed is taken from the last build', () => {
  const kept = ['cite/what-is-the-raa/index.html', 'people/ferdinand-marcos-jr/index.html'];
  const feed = 'timeline/feed.json';
  for (const page of kept) edit(`.cache/astro/dist/${page}`, (html) => html.replace('</main>', 'kept</main>'));
  edit(`.cache/astro/dist/${feed}`, (json) => json.replace('"items":[{', '"items":[{"_kept":true,'));
  const finished = `.cache/pages/${createHash('sha256').update('/about/').digest('hex')}.json`;
  edit(finished, (json) => json.replace('</main>', 'kept</main>'));
  build();
  for (const name of [...kept, 'about/index.html'])
    assert.match(readFileSync(at(`dist/${name}`), 'utf8'), /kept<\/main>/);
  assert.match(readFileSync(at(`dist/${feed}`), 'utf8'), /"_kept":true/);
});

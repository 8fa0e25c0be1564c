import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { scratch, type Scratch } from '../scratch.ts';

let copy: Scratch;
let folder: string;

/** A copy of the project whose `dist` holds one file, as the last good site. */
before(() => {
  copy = scratch('site');
  folder = copy.folder;
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), 'the last good site');
});
after(() => copy.remove());

const build = () => copy.build();
const lastGood = () => assert.equal(readFileSync(join(folder, 'dist', 'index.html'), 'utf8'), 'the last good site');

test('content with faults: every one is named with file and line, and the last good site stays', () => {
  const article = join(folder, 'content/articles/what-is-an-acsa/en.mdx');
  const events = join(folder, 'content/events.yaml');
  const [good, goodEvents] = [readFileSync(article, 'utf8'), readFileSync(events, 'utf8')];
  appendFileSync(article, '\nA claim.[^no-such-source]\n');
  writeFileSync(events, goodEvents.replace(/date: .*/, 'date: 2026-02-30'));
  const { status, stderr } = build();
  assert.equal(status, 1);
  assert.match(stderr, /content\/articles\/what-is-an-acsa\/en\.mdx:\d+\n {2}found: \[\^no-such-source\]/);
  assert.match(stderr, /content\/events\.yaml:\d+\n {2}found: .*2026-02-30/);
  lastGood();
  writeFileSync(article, good);
  writeFileSync(events, goodEvents);
});

test('a template that fails: the last good site stays', () => {
  const page = join(folder, 'src/pages/broken.astro');
  writeFileSync(page, "---\nthrow new Error('broken on purpose');\n---\n");
  const { status, stderr } = build();
  assert.equal(status, 1);
  assert.match(stderr, /broken on purpose/);
  lastGood();
  rmSync(page);
});

test('a site left under its old name by a killed build is put back', () => {
  cpSync(join(folder, 'dist'), join(folder, '.dist-old'), { recursive: true });
  rmSync(join(folder, 'dist'), { recursive: true });
  const article = join(folder, 'content/articles/what-is-an-acsa/fil.mdx');
  writeFileSync(article, '');
  assert.equal(build().status, 1);
  rmSync(article);
  assert.ok(existsSync(join(folder, 'dist', 'index.html')));
  lastGood();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from '../../src/rules/front-matter.ts';
import { pageSchema } from '../../src/schemas/article.ts';

const text = '---\ntitle: About\ndescription: What this is.\nupdated: "2026-04-01"\n---\nText --- here.\n---\nMore.\n';
const read = (source: string) => readFrontMatter('content/pages/about/en.mdx', source, pageSchema);

test('gives the fields, and the text with its lines at their numbers', () => {
  const { data, body, problems } = read(text);
  assert.deepEqual(data, { title: 'About', description: 'What this is.', updated: '2026-04-01' });
  assert.equal(body, '\n\n\n\n\nText --- here.\n---\nMore.\n');
  assert.deepEqual(problems, []);
});

test('takes a byte-order mark and lines that end as on Windows', () => {
  const { data, body, problems } = read(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  assert.deepEqual(data, read(text).data);
  assert.equal(body, read(text).body.replaceAll('\n', '\r\n'));
  assert.deepEqual(problems, []);
});

test('reports each fault on the line of its field, counted from the top of the file', () => {
  const { problems } = read(text.replace('title: About', 'title: ""').replace('"2026-04-01"', 'soon'));
  assert.deepEqual(
    problems.map(({ line, found }) => [line, found]),
    [
      [2, 'the front matter: title is empty'],
      [4, 'the front matter: updated is "soon"'],
    ],
  );
});

test('reports YAML that cannot be read, and keeps the text', () => {
  const { data, body, problems } = read(text.replace('title: About', 'title: "About'));
  assert.equal(data, undefined);
  assert.equal(body, read(text).body);
  assert.match(problems[0]?.found ?? '', /^YAML that cannot be read: /);
});

test('reports front matter that is missing, empty or not closed', () => {
  assert.equal(read('').problems[0]?.found, 'an empty file');
  assert.equal(read('Text.').problems[0]?.found, 'no front matter at the top');
  assert.equal(read(`\n${text}`).problems[0]?.found, 'no front matter at the top');
  assert.equal(read('---\ntitle: About\n').problems[0]?.found, 'no front matter at the top');
  assert.equal(read('---\n\n---\nText.').problems[0]?.found, 'the front matter: the entry is empty');
});

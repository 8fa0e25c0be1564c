import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf, partOf, partsOf } from '../../src/rules/source-parts.ts';
import type { Source } from '../../src/schemas/source.ts';

const source = (kind: Source['kind'], published?: string, publisher = 'Herald') => ({
  kind,
  publisher,
  ...(published && { published }),
});

test('a source’s part: what it is, and for news the year', () => {
  assert.equal(partOf(source('primary', '2026-03-31')), 'official');
  assert.equal(partOf(source('analysis')), 'analysis');
  assert.equal(partOf(source('news', '2026-01-16')), 'news-2026');
  assert.equal(partOf(source('news', '2025')), 'news-2025');
  assert.equal(partOf(source('news', '2024-12-31')), 'news-earlier');
  assert.equal(partOf(source('news')), 'news-undated');
});

test('parts are there if they hold a source, news from the newest year back; the first is always there', () => {
  const sources = [source('news'), source('news', '2025-02'), source('news', '2027'), source('analysis')];
  assert.deepEqual([...partsOf(sources).keys()], ['official', 'analysis', 'news-2027', 'news-2025', 'news-undated']);
});

test('a year’s news stands by month, newest first; a date known by its year alone comes last', () => {
  const sources = ['2025', '2025-03-02', '2025-11', '2025-03-09'].map((date) => source('news', date));
  const groups = groupsOf('news-2025', sources).map(({ id, sources: each }) => [
    id,
    ...each.map((one) => one.published),
  ]);
  assert.deepEqual(groups, [
    ['from-2025-11', '2025-11'],
    ['from-2025-03', '2025-03-09', '2025-03-02'],
    ['from-2025', '2025'],
  ]);
  const older = groupsOf('news-earlier', [source('news', '2019-05'), source('news', '2024-01')]);
  assert.deepEqual(
    older.map(({ key }) => key),
    ['2024', '2019'],
  );
});

test('all else stands by the first letter of its publisher, one’s own by date; other signs come first', () => {
  const sources = [source('news', '', 'herald'), source('news', '', '外務省'), source('news', '', 'Asia')];
  assert.deepEqual(
    groupsOf('news-undated', sources).map(({ key, id }) => [key, id]),
    [
      ['#', 'letter-other'],
      ['A', 'letter-A'],
      ['H', 'letter-H'],
    ],
  );
  const dated = groupsOf('official', [source('primary', '2026'), source('primary', '2024')]);
  assert.deepEqual(
    dated[0]?.sources.map(({ published }) => published),
    ['2024', '2026'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../../src/rules/changes.ts';
import { feedHtml } from '../../src/rules/feed-html.ts';
import { atomDocument, feedDocuments, stableId, type Feed, type FeedEntry } from '../../src/rules/feeds.ts';

const entry = (number: number, more: Partial<FeedEntry> = {}): FeedEntry => ({
  key: `/explainers/${number}/`,
  title: `Number ${number}`,
  url: `https://site.example/explainers/${number}/`,
  language: 'en',
  published: `2026-01-${String(number).padStart(2, '0')}`,
  updated: `2026-01-${String(number).padStart(2, '0')}`,
  summary: 'It is.',
  html: '<p>It is.</p>',
  tags: ['RAA'],
  ...more,
});
const feed = (entries: FeedEntry[]): Feed => ({
  path: '/feed',
  title: 'Explainers',
  description: 'All.',
  language: 'en',
  page: 'https://site.example/archive/',
  dated: '2026-01-01',
  entries,
});
const numbers = (entries: readonly FeedEntry[]) => entries.map(({ key }) => Number(key.replace(/\D/g, '')));

test('a feed holds the newest, full archives the older ones from the oldest on', () => {
  const documents = feedDocuments(feed([3, 1, 5, 2, 4].map((number) => entry(number))), 2);
  assert.deepEqual(
    documents.map(({ path, entries }) => [path, numbers(entries)]),
    [
      ['/feed', [5, 4]],
      ['/feed/1', [2, 1]],
      ['/feed/2', [4, 3]],
    ],
  );
  assert.deepEqual(
    documents.map(({ previous, next }) => [previous, next]),
    [
      ['/feed/2', undefined],
      [undefined, '/feed/2'],
      ['/feed/1', undefined],
    ],
  );
  // One more entry leaves the archives as they were.
  const later = feedDocuments(feed([1, 2, 3, 4, 5, 6].map((number) => entry(number))), 2);
  assert.deepEqual(
    later.slice(1, 3).map(({ entries }) => numbers(entries)),
    [
      [2, 1],
      [4, 3],
    ],
  );
});

test('an id depends on nothing but what it names', () => {
  assert.equal(stableId('/explainers/x/'), stableId('/explainers/x/'));
  assert.notEqual(stableId('/explainers/x/'), stableId('/fil/explainers/x/'));
});

test('a correction moves the date of the feed; an empty feed is dated by the record', () => {
  const absolute = (path: string) => `https://site.example${path}`;
  const atom = (each: Feed) => atomDocument(each, feedDocuments(each)[0]!, absolute);
  assert.match(atom(feed([entry(1, { updated: '2026-03-05' }), entry(2)])), /<updated>2026-03-05T04:00/);
  assert.match(atom(feed([])), /<updated>2026-01-01T04:00/);
});

test('HTML for a feed has full addresses and no parts that work only on the page', () => {
  const html =
    '<div class="heading"><h2 id="a">Why?</h2><a class="anchor" href="#a"></a></div>' +
    '<p style="x">The <button class="term">pact</button><span popover>A treaty</span>, <a href="/pacts/raa/">RAA</a> <a href="#a">1</a></p>';
  assert.equal(
    feedHtml(html, 'https://site.example/base/explainers/x/'),
    '<h2>Why?</h2><p>The pact, <a href="https://site.example/pacts/raa/">RAA</a> <a href="https://site.example/base/explainers/x/#a">1</a></p>',
  );
});

test('changes are told newest first, corrections as such', () => {
  const data = {
    published: '2026-01-01',
    standfirst: 'It is.',
    changes: [{ date: '2026-02-01', what: 'Wrong year.', correction: true }],
  };
  const changes = changesOf([{ slug: 'x', data: data as never }]);
  assert.deepEqual(
    changes.map(({ kind, what }) => [kind, what]),
    [
      ['correction', 'Wrong year.'],
      ['published', 'It is.'],
    ],
  );
});

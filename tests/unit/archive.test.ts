import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveAddress } from '../../src/rules/archive.ts';

const url = 'https://herald.example/talks?id=1#top';

test('a known copy is named', () => {
  const archived = 'https://web.archive.org/web/20260116000000/https://herald.example/talks';
  assert.equal(archiveAddress({ url, archived, published: '2026-01-16' }), archived);
});

test('else the copy nearest to the day of publication, as exactly as it is known', () => {
  const address = (published?: string) => archiveAddress({ url, published });
  assert.equal(address('2026-01-16'), `https://web.archive.org/web/20260116/${url}`);
  assert.equal(address('2026-01'), `https://web.archive.org/web/202601/${url}`);
  assert.equal(address('2025'), `https://web.archive.org/web/2025/${url}`);
  assert.equal(address(), `https://web.archive.org/web/2026/${url}`);
});

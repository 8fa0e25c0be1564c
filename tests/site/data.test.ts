import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, pages } from './pages.ts';

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('the data files hold the whole record, with version and date', () => {
  const { version, recordEnds, events } = JSON.parse(read('data/events.json')) as {
    version: string;
    recordEnds: string;
    events: { id: string; sources: { url: string }[] }[];
  };
  assert.match(version, /^\d+\.\d+$/);
  assert.match(recordEnds, /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(events.length, pages.filter(({ path }) => /^\/timeline\/[^/]+\/$/.test(path)).length);
  assert.ok(events.every((event) => event.sources.every((source) => source.url.startsWith('http'))));
  assert.equal((JSON.parse(read('data/pacts.json')) as { pacts: unknown[] }).pacts.length, 4);
  assert.ok((JSON.parse(read('data/glossary.json')) as { terms: unknown[] }).terms.length > 50);
});

for (const prefix of ['', 'fil/', 'ja/']) {
  test(`/${prefix}data/events.csv and events.ics`, () => {
    const lines = read(`${prefix}data/events.csv`).trimEnd().split('\r\n');
    assert.equal(lines[0], 'id,date,pacts,stages,title,what,place,people,confidence,sources,url');
    const { events } = JSON.parse(read('data/events.json')) as { events: unknown[] };
    assert.equal(lines.length, events.length + 1);
    const calendar = read(`${prefix}data/events.ics`);
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r?\n?$/);
    assert.ok(calendar.includes('UID:acsa-signed@kasunduan'));
    assert.ok(calendar.includes('DTSTART;VALUE=DATE:20260115'));
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexRecord } from '../../src/record/indexed.ts';
import { loadRecord } from '../../src/record/load.ts';
import {
  dataVersion,
  eventsCalendar,
  eventsCsv,
  eventsData,
  glossaryData,
  pactsData,
} from '../../src/rules/open-data.ts';
import { texts } from '../fixtures/record.ts';

const absolute = (path: string) => `https://site.example${path}`;
/** The record with another headline for one event. */
const recordWith = (title: string) =>
  indexRecord(
    loadRecord({
      ...texts,
      events: texts.events.replace('en: "The agreement is signed"', `en: ${JSON.stringify(title)}`),
    }).record,
  );
const record = recordWith('The agreement is signed');

test('each file tells its version, its dates and where its fields are explained', () => {
  for (const data of [eventsData(record, absolute), pactsData(record, absolute), glossaryData(record, absolute)]) {
    const { version, recordEnds, asOf, documentation } = data;
    assert.deepEqual(
      [version, recordEnds, asOf, documentation],
      [dataVersion, record.end, '2026-03-31', 'https://site.example/data/'],
    );
  }
});

test('events carry their address and those of their sources', () => {
  const { events } = eventsData(record, absolute);
  assert.deepEqual(
    events.map(({ id }) => id),
    ['osa-created', 'raa-signed', 'osa-grant', 'osa-delivered'],
  );
  assert.equal(events[1]?.url, 'https://site.example/timeline/raa-signed/');
  assert.deepEqual(events[1]?.sources[0], {
    id: 'moa-signing',
    publisher: 'Ministry',
    url: 'https://ministry.example/signing',
  });
});

test('the table has one line of names and one for each event, in the language asked for', () => {
  const lines = eventsCsv(record, 'fil', absolute).split('\r\n');
  assert.equal(lines.length, 6);
  assert.equal(lines[0], 'id,date,pacts,stages,title,what,place,people,confidence,sources,url');
  assert.equal(
    lines[2],
    'raa-signed,2026-01-15,raa,raa:signed,The agreement is signed (fil),Two ministers sign (fil),Manila (fil),Ana Cruz (fil),confirmed,https://ministry.example/signing https://herald.example/signing,https://site.example/fil/timeline/raa-signed/',
  );
});

test('a cell with a comma, a quotation mark or a formula stays one cell and runs nothing', () => {
  const cellOf = (title: string) =>
    eventsCsv(recordWith(title), 'en', absolute).split('raa:signed,')[1]?.split(',Two ministers')[0];
  assert.equal(cellOf('Signed, at last'), '"Signed, at last"');
  assert.equal(cellOf('The "pact" is signed'), '"The ""pact"" is signed"');
  assert.equal(cellOf('=1+1'), "'=1+1");
  assert.equal(cellOf('@A1, twice'), `"'@A1, twice"`);
});

test('the calendar holds the events whose day is known, and is the same each time', () => {
  const calendar = eventsCalendar(record, 'en', absolute, 'The pacts');
  assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 3);
  assert.match(calendar, /DTSTART;VALUE=DATE:20260115\r\n/);
  assert.match(calendar, /X-WR-CALNAME:The pacts\r\n/);
  assert.doesNotMatch(calendar, /osa-delivered/);
  assert.equal(eventsCalendar(record, 'en', absolute, 'The pacts'), calendar);
});

import { day } from '../../src/schemas/fields.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDay, isDay, isRecordDate, lastDay, precisionOf } from '../../src/rules/dates.ts';

test('a date of the record is a year, month or day that exists', () => {
  for (const date of ['2026', '2026-01', '2026-01-15', '2024-02-29', '1956-07-23'])
    assert.equal(isRecordDate(date), true, date);
  for (const date of [
    '',
    '26',
    '2026-1',
    '2026-13',
    '2026-00',
    '2026-02-29',
    '2026-04-31',
    '2026-01-15T00:00',
    ' 2026',
    '2026\n',
    '15 January 2026',
  ])
    assert.equal(isRecordDate(date), false, date);
});

test('a day is a date known to the day', () => {
  assert.equal(isDay('2026-01-15'), true);
  for (const date of ['2026', '2026-01', '2026-02-30', '2026-1-015']) assert.equal(isDay(date), false, date);
});

test('a date tells how exactly it is known', () => {
  assert.deepEqual(['2026', '2026-01', '2026-01-15'].map(precisionOf), ['year', 'month', 'day']);
});

test('the first and last day that a date can mean', () => {
  const dates = ['2026', '2026-04', '2026-02', '2024-02', '2026-12', '2026-01-15'];
  assert.deepEqual(dates.map(firstDay), [
    '2026-01-01',
    '2026-04-01',
    '2026-02-01',
    '2024-02-01',
    '2026-12-01',
    '2026-01-15',
  ]);
  assert.deepEqual(dates.map(lastDay), [
    '2026-12-31',
    '2026-04-30',
    '2026-02-28',
    '2024-02-29',
    '2026-12-31',
    '2026-01-15',
  ]);
});

test('a day that a YAML reader made a point in time is the day that was written', () => {
  assert.equal(day.parse(new Date('2026-03-31T00:00:00Z')), '2026-03-31');
});

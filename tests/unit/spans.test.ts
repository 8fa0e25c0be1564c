import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexRecord } from '../../src/record/indexed.ts';
import { loadRecord } from '../../src/record/load.ts';
import { daysBetween } from '../../src/rules/dates.ts';
import { checkRecord } from '../../src/rules/check-record.ts';
import { asAgreement, courseOf, daysToForce, takenSteps, yearScale } from '../../src/rules/spans.ts';
import type { Step } from '../../src/schemas/pact.ts';
import { texts } from '../fixtures/record.ts';

const record = indexRecord(loadRecord(texts).record);
const partner = { en: 'Atlantis', fil: 'Atlantis', ja: 'アトランティス' };
const step = (stage: Step['stage'], date?: string): Step => ({
  stage,
  country: 'both',
  state: date ? 'done' : 'ahead',
  ...(date && { date }),
  sources: ['moa-signing'],
  confidence: 'confirmed',
});
const pactWith = (...ladder: Step[]) => ({ ...record.pact('raa'), asOf: '2026-05-31', ladder });

test('days between two days, across months, leap days and backwards', () => {
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2025-04-29', '2026-01-15'), 261);
  assert.equal(daysBetween('2026-01-15', '2026-01-14'), -1);
});

test('a treaty in force: days to signature and from there to force', () => {
  const course = courseOf(
    pactWith(step('negotiating', '2023-11-03'), step('signed', '2024-07-08'), step('in-force', '2025-09-11')),
  );
  assert.deepEqual([course.toSignature, course.toForce, course.open], [248, 430, undefined]);
});

test('a treaty signed only: the days since are counted to its newest source', () => {
  const course = courseOf(pactWith(step('negotiating', '2025-04-29'), step('signed', '2026-01-15'), step('in-force')));
  assert.deepEqual([course.toSignature, course.toForce, course.open], [261, undefined, 136]);
});

test('a step known by its month only is not counted in days', () => {
  const course = courseOf(pactWith(step('negotiating', '2025-04'), step('signed', '2026-01-15')));
  assert.deepEqual([course.talks, course.toSignature, course.open], [undefined, undefined, 136]);
  const signed = { date: '2018-04-21', sources: [], confidence: 'confirmed' as const };
  assert.equal(daysToForce({ signed, inForce: { ...signed, date: '2019-07' } }), undefined);
  assert.equal(daysToForce({ signed, inForce: { ...signed, date: '2018-04-30' } }), 9);
});

test('the scale begins on the first day, ends on the last, and sets a month at its middle', () => {
  const { at, ticks } = yearScale(2016, 2026);
  assert.equal(at('2016-01-01'), 0);
  assert.equal(at('1990'), 0);
  assert.ok(at('2026-12-31') < 1 && at('2026-12-31') > 0.999);
  assert.ok(at('2020-01-01') < at('2020-01') && at('2020-01') < at('2020-01-31'));
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['2016', '2018', '2020', '2022', '2024', '2026'],
  );
});

test('a pact becomes an agreement in a list by its own ladder, or says that it cannot', () => {
  const agreement = asAgreement(pactWith(step('signed', '2026-01-15'), step('in-force')), partner);
  assert.deepEqual([agreement.id, agreement.signed.date, agreement.inForce], ['raa', '2026-01-15', undefined]);
  assert.throws(() => asAgreement(pactWith(step('negotiating', '2025-04-29')), partner), /raa is not signed/);
});

test('only steps taken on a known date are drawn', () =>
  assert.deepEqual(
    takenSteps(record.pact('raa')).map(({ stage }) => stage),
    ['proposed', 'signed'],
  ));

test('an agreement in force before it was signed, or without its source, is a fault', () => {
  const faults = (from: string, to: string) =>
    checkRecord(loadRecord({ ...texts, acsaPartners: texts.acsaPartners.replace(from, to) }).record).map(
      ({ file, line, found }) => `${file}:${line} ${found}`,
    );
  assert.deepEqual(faults('', ''), []);
  assert.deepEqual(faults('"2021-07"', '"2019"'), [
    'content/acsa-partners.yaml:5 acsa-atlantis: in force on 2019, before it was signed on 2020-01-15',
  ]);
  assert.deepEqual(faults('[news-talks]', '[news-talk]'), [
    'content/acsa-partners.yaml:5 news-talk, which is no id of sources.yaml',
  ]);
});

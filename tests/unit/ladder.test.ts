import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecord } from '../../src/record/load.ts';
import { currentStation, grantsBy, stationsOf } from '../../src/rules/ladder.ts';
import type { Pact } from '../../src/schemas/pact.ts';
import { texts } from '../fixtures/record.ts';

const { record } = loadRecord(texts);
const pactOf = (id: string) => record.pacts.items.find((pact) => pact.id === id) as Pact;
// Proposed in July 2025, signed on 15 January 2026, not yet in force.
const raa = pactOf('raa');
const states = (pact: Pact, day?: string) => stationsOf(pact, day).map(({ stage, state }) => `${stage}: ${state}`);

test('the last step done is where a pact stands now', () => {
  assert.deepEqual(states(raa), ['proposed: passed', 'signed: now', 'in-force: ahead']);
  assert.equal(currentStation(raa)?.stage, 'signed');
});

test('on a day, later steps are still ahead, and what came of them is not told', () => {
  assert.deepEqual(states(raa, '2026-01-15'), ['proposed: passed', 'signed: now', 'in-force: ahead']);
  assert.deepEqual(states(raa, '2026-01-14'), ['proposed: now', 'signed: ahead', 'in-force: ahead']);
  const signed = stationsOf(raa, '2026-01-14')[1]?.step;
  assert.deepEqual(signed, { stage: 'signed', country: 'both', state: 'ahead', sources: [], confidence: 'confirmed' });
});

test('a step dated to a month counts from the last day of that month', () => {
  assert.equal(currentStation(raa, '2025-07-30'), undefined);
  assert.equal(currentStation(raa, '2025-07-31')?.stage, 'proposed');
});

test('a step without a date counts in the newest record only', () => {
  assert.equal(currentStation(pactOf('acsa'))?.stage, 'exploring');
  assert.equal(currentStation(pactOf('acsa'), '2026-06-01'), undefined);
});

test('a step overtaken of which no source tells is undated, and one not required stays so', () => {
  const [proposed, signed, inForce] = raa.ladder;
  assert.ok(proposed && signed && inForce);
  const skipped: Pact = {
    ...raa,
    ladder: [
      { ...proposed, state: 'not-found' },
      { ...proposed, state: 'ahead' },
      { ...proposed, state: 'not-required' },
      signed,
      { ...inForce, state: 'not-required' },
    ],
  };
  assert.deepEqual(states(skipped), [
    'proposed: undated',
    'proposed: undated',
    'proposed: not-required',
    'signed: now',
    'in-force: not-required',
  ]);
  assert.deepEqual(states(skipped, '2026-01-15').slice(0, 2), ['proposed: undated', 'proposed: undated']);
  assert.deepEqual(states(skipped, '2026-01-14').slice(0, 2), ['proposed: ahead', 'proposed: ahead']);
});

test('a step done is passed, even if its source gives no day', () => {
  const [proposed, signed] = raa.ladder;
  assert.ok(proposed && signed);
  const { date: _, ...dateless } = proposed;
  assert.deepEqual(states({ ...raa, ladder: [dateless, signed] }), ['proposed: passed', 'signed: now']);
});

test('grants count from the day they are signed', () => {
  const osa = pactOf('osa');
  assert.equal(currentStation(osa), undefined);
  assert.deepEqual(
    ['2026-01-31', '2026-02-01', undefined].map((day) => grantsBy(osa, day).length),
    [0, 1, 1],
  );
});

test('that a step is not needed shows from the day on which it was reported', () => {
  const [proposed, signed, inForce] = raa.ladder;
  assert.ok(proposed && signed && inForce);
  const reported: Pact = { ...raa, ladder: [signed, { ...inForce, state: 'not-required', event: 'report' }] };
  const on = (day: string) => stationsOf(reported, day, () => '2026-02')[1]?.state;
  assert.deepEqual([on('2026-02-01'), on('2026-02-28')], ['ahead', 'not-required']);
});

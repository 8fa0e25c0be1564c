/**
 * `npm run test:repeatable`: the same commit built in two folders (on two kinds of disk), two time zones and languages of the machine, twenty
 * years apart, gives the same site byte for byte, and neither the clock nor the network is asked.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { scratch } from '../scratch.ts';
import { differing, digests } from './digests.ts';

const year = 365 * 24 * 3_600_000;
const preload = pathToFileURL(resolve('tests/faults/elsewhere.js')).href;
const machines = [
  { TZ: 'Pacific/Kiritimati', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8', CLOCK_SHIFT: String(-5 * year) },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', CLOCK_SHIFT: String(15 * year) },
];
// Another kind of disk, where there is one with room, lists its folders in another order.
const memory = '/dev/shm';
const roomy = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > 500_000_000;
const places = [scratch('one'), scratch('a-longer-name-for-the-other', roomy ? memory : undefined)];
after(() => places.forEach((place) => place.remove()));

test('two builds of one commit are the same bytes, and ask neither clock nor network', () => {
  const [one, other] = places.map((place, at) => {
    const log = join(place.folder, 'outside.log');
    const env = { ...machines[at], OUTSIDE_LOG: log };
    const { status, stderr } = place.build({ env, node: ['--import', preload] });
    assert.equal(status, 0, stderr);
    assert.equal(existsSync(log) ? readFileSync(log, 'utf8') : '', '');
    return digests(join(place.folder, 'dist'));
  });
  assert.ok(one && other && one.size > 1_000);
  assert.deepEqual(differing(one, other), []);
});

test('the test itself sees a reading of the clock and a connection', () => {
  const [place] = places;
  assert.ok(place);
  const log = join(place.folder, 'seen.log');
  const env = { ...machines[0], OUTSIDE_LOG: log };
  const spy = "new Date(); Date.now(); try { await fetch('http://127.0.0.1:9/'); } catch {}";
  const { status } = place.build({ env, node: ['--import', preload, '--input-type=module', '--eval', spy] });
  assert.equal(status, 0);
  const seen = readFileSync(log, 'utf8');
  assert.match(seen, /clock: /);
  assert.match(seen, /network: fetch/);
});

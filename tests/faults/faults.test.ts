/** `npm run test:faults`: builds that are killed, that run out of disk, that may not write. Takes some minutes. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '../mutations/random.ts';
import { parts, scratch, type Scratch } from '../scratch.ts';
import { differing, digests } from './digests.ts';

const kills = Number(process.env['KILLS'] ?? 20);
const seed = Number(process.env['SEED'] ?? 4711);

let place: Scratch;
let whole: Map<string, string>;
/** How long a build takes in milliseconds, without and with remembered results. */
let took: { cold: number; warm: number };
const at = (name: string) => join(place.folder, name);

/** Makes `dist` a site of one file, the last good one. */
function lastGood() {
  for (const name of ['dist', '.dist-old']) rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at('dist'));
  writeFileSync(join(at('dist'), 'index.html'), 'the last good site');
}
const stands = (folder = 'dist') =>
  existsSync(join(at(folder), 'index.html')) &&
  readFileSync(join(at(folder), 'index.html'), 'utf8') === 'the last good site';

function timed() {
  const start = Date.now();
  const { status, stderr } = place.build();
  assert.equal(status, 0, stderr);
  return Date.now() - start;
}

before(() => {
  place = scratch('faults');
  took = { cold: timed(), warm: timed() };
  whole = digests(at('dist'));
  assert.ok(whole.size > 1_000);
});
after(() => place.remove());

test(`killed at ${kills} random points (seed ${seed}), the last good site stands and the next build succeeds`, async () => {
  const random = seeded(seed);
  const ends = { before: 0, between: 0, after: 0 };
  for (let kill = 0; kill < kills; kill++) {
    lastGood();
    // Half of them start without remembered results; what a killed build remembers half, the next one finds.
    const cold = kill % 2 === 0;
    if (cold) rmSync(at('.cache'), { recursive: true, force: true });
    const child = place.start();
    const end = once(child, 'exit');
    await Promise.race([wait(random.below((cold ? took.cold : took.warm) * 1.1)), end]);
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await end;
    if (stands()) ends.before++;
    else if (!existsSync(at('dist')) && stands('.dist-old')) ends.between++;
    else {
      assert.deepEqual(differing(digests(at('dist')), whole), [], `kill ${kill}: half a site`);
      ends.after++;
    }
  }
  console.log(
    `killed before the new site stood: ${ends.before}, between the renames: ${ends.between}, after: ${ends.after}`,
  );
  const { status, stderr } = place.build();
  assert.equal(status, 0, stderr);
  assert.deepEqual(differing(digests(at('dist')), whole), []);
});

test('a dist that may not be replaced: the build says so, the last good site stands, the next build succeeds', (t) => {
  lastGood();
  const root = process.getuid?.() === 0;
  // Root may write anywhere, so there the folder becomes a read-only mount.
  if (root) {
    if (spawnSync('mount', ['--bind', at('dist'), at('dist')]).status !== 0)
      return t.skip('this machine allows no mounts');
    execFileSync('mount', ['-o', 'remount,ro,bind', at('dist')]);
  } else chmodSync(place.folder, 0o555);
  try {
    const { status, stderr } = place.build();
    assert.notEqual(status, 0);
    assert.match(stderr, /EBUSY|EACCES|EROFS|EPERM/);
    assert.match(stderr, /the last good site stays/);
    assert.ok(stands());
  } finally {
    if (root) execFileSync('umount', [at('dist')]);
    else chmodSync(place.folder, 0o755);
  }
  assert.equal(place.build().status, 0);
  assert.deepEqual(differing(digests(at('dist')), whole), []);
});

test('a full disk: the build says so, the last good site stands, the next build succeeds', (t) => {
  lastGood();
  if (process.getuid?.() !== 0) return t.skip('making a small disk needs root');
  const small = `${place.folder}-disk`;
  mkdirSync(small);
  // Several sizes, so that the disk fills in several steps of the build.
  for (const size of ['8m', '32m']) {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', small]).status !== 0)
      return t.skip('this machine allows no mounts');
    try {
      // The whole project lies on the small disk, but for its packages.
      for (const name of parts) cpSync(at(name), join(small, name), { recursive: true });
      symlinkSync(resolve('node_modules'), join(small, 'node_modules'), 'dir');
      cpSync(at('dist'), join(small, 'dist'), { recursive: true });
      const { status, stderr } = spawnSync(process.execPath, ['src/build/build.ts'], { cwd: small, encoding: 'utf8' });
      assert.notEqual(status, 0, size);
      assert.match(stderr, /ENOSPC|[Nn]o space/, size);
      assert.equal(readFileSync(join(small, 'dist', 'index.html'), 'utf8'), 'the last good site');
      // Room again: the next build succeeds in the same folder, on the remains of the failed one.
      execFileSync('mount', ['-o', 'remount,size=1g', small]);
      const next = spawnSync(process.execPath, ['src/build/build.ts'], { cwd: small, encoding: 'utf8' });
      assert.equal(next.status, 0, next.stderr);
      assert.deepEqual(differing(digests(join(small, 'dist')), whole), []);
    } finally {
      execFileSync('umount', [small]);
    }
  }
  rmSync(small, { recursive: true });
});

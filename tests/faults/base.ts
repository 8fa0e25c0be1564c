/** `npm run test:base`: builds the site for a project path and runs the tests of links and heads on it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { scratch } from '../scratch.ts';

const env = { SITE_URL: 'https://example.org', BASE_PATH: '/kasunduan' };
const place = scratch('base');
try {
  const { status, stderr } = place.build({ env });
  if (status !== 0) throw new Error(stderr);
  const tests = ['links', 'head'].map((name) => resolve(`tests/site/${name}.test.ts`));
  const run = spawnSync(process.execPath, ['--test', ...tests], {
    cwd: place.folder,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
} finally {
  place.remove();
}

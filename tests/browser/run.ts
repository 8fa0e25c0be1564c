/** Runs the browser tests: finds a browser, then hands over to Playwright, which serves the built site and stops it again. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser } from './find-browser.ts';

try {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { status } = spawnSync(
    process.execPath,
    [cli, 'test', '-c', 'tests/browser/playwright.config.ts', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, CHROME_PATH: findBrowser() },
    },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

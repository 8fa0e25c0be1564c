import { defineConfig } from '@playwright/test';

/** `TEST_PORT` chooses another, so that several copies of the project can be tested at once. */
const port = Number(process.env['TEST_PORT'] ?? 4399);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    // Tests that play faults on the network stand between page and server, where a service worker would answer too.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'] ?? '',
      // Chromium refuses its sandbox to root; the pages under test are our own.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/build/serve.ts`,
    cwd: '../..',
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});

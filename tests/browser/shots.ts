/**
 * `npm run shots`: pictures of every template at three widths, light and dark, in three languages, into
 * `test-results/shots/`, for people to look at. A part of an address narrows the set: `npm run shots -- /pacts/`.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { findBrowser } from './find-browser.ts';
import { layOut } from './ready.ts';
import { explainers, prefixes, single, templates } from './pages.ts';

const [only = ''] = process.argv.slice(2);
const folder = 'test-results/shots';
mkdirSync(folder, { recursive: true });
const server = await preview({ logLevel: 'error', server: { port: 4398 } });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const paths = [
  ...prefixes.flatMap((prefix) => templates.map((path) => prefix + path)),
  ...explainers,
  ...single,
].filter((path) => path.includes(only));
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 768, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const path of paths) {
      await page.goto(`http://localhost:${server.port}${path}`, { waitUntil: 'networkidle' });
      await layOut(page);
      const name = path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'front';
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.close();
  }
await browser.close();
await server.stop();
console.log(`${paths.length * 6} pictures in ${folder}/`);
process.exit(0);

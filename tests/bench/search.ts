/**
 * `npm run bench:search`: what a search weighs and how long it takes, ours beside Pagefind's stock interface on the same
 * index, at the site's real size and with 1,000 and 5,000 further explainers. `SIZES=0,1000` chooses sizes.
 *
 * Bytes are counted by the server, bodies only, text with gzip. The slow line is 1.6 Mbit/s with 150 ms a request. The
 * processor is slowed four times in two ways: by Chromium's throttle, which slows the page but not workers, where both
 * interfaces search; and by stopping the whole process of the page three quarters of the time, which slows both.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { ready } from '../browser/ready.ts';
import { makeArchive } from './archive.ts';
import { measure as run } from './measure.ts';
import { scratchCopy } from './scratch.ts';
import { slowProcess } from './slow-process.ts';
import { slowServer } from './slow-server.ts';

const sizes = (process.env['SIZES'] ?? '0,1000,5000').split(',').map(Number);
const first = ['ACSA', 'visiting forces', 'Ishiba', 'radar', 'who must agree to a treaty'];
const later = ['coastal radar', 'Takaichi', 'death penalty', 'ammunition', 'state visit'];
const most = { real: 125_000, thousand: 150_000, later: 60_000, slow: 1500, key: 100, slowKey: 250 };

const ways = {
  ours: {
    page: '/pacts/acsa/',
    open: '',
    box: 'dialog input[type=search]',
    results: 'dialog .results > li',
    said: 'dialog [role=status]',
  },
  stock: {
    page: '/stock.html',
    open: '#open',
    box: '.pagefind-ui__search-input',
    results: '.pagefind-ui__result-title',
    said: '.pagefind-ui__message',
  },
};
type Way = (typeof ways)[keyof typeof ways];

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let failed = false;
const project = scratchCopy('search');
await run([process.execPath, 'src/build/build.ts'], project, { ...process.env, KEEP_SEARCH_MARKS: '1' });
for (const size of sizes) {
  const folder = `.bench-${size}`;
  const pages = await makeArchive(join(project, 'dist'), folder, size);
  const server = await slowServer(folder);
  console.log(`\n${size === 0 ? 'The site as it is' : `With ${size} further explainers`}: ${pages} pages`);
  const measured = {} as Record<keyof typeof ways, Awaited<ReturnType<typeof measure>>>;
  for (const name of ['ours', 'stock'] as const) {
    measured[name] = await measure(browser, server, ways[name]);
    const { bytes, after, slow, slower, keys, slowKeys } = measured[name];
    console.log(
      `  ${name.padEnd(5)} first search ${kB(Math.max(...bytes))} (${bytes.map(kB).join(', ')}); later at most ${kB(Math.max(...after))} (${after.map(kB).join(', ')}); ` +
        `first results on the slow line ${median(slow)} ms (${slow.join(', ')}), with its worker slowed too ${median(slower)} ms (${slower.join(', ')}); a letter to results ${median(keys)} ms (slowest ${Math.max(...keys)}), slow processor ${median(slowKeys)} ms (slowest ${Math.max(...slowKeys)})`,
    );
  }
  const { ours, stock } = measured;
  const heaviest = Math.max(...ours.bytes);
  check(size > 1000 || heaviest <= (size === 0 ? most.real : most.thousand), 'the first search is too heavy');
  check(
    ours.bytes.every((bytes, at) => bytes < stock.bytes[at]!),
    'a first search is heavier than with the stock interface',
  );
  check(Math.max(...ours.after) <= most.later, 'a later search is too heavy');
  check(size > 1000 || Math.max(...ours.slow) <= most.slow, 'first results take too long on the slow line');
  check(median(ours.keys) <= most.key, 'results follow a letter too slowly');
  check(median(ours.slowKeys) <= most.slowKey, 'results follow a letter too slowly on a slow processor');
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
await browser.close();
process.exitCode = failed ? 1 : 0;

function check(holds: boolean, what: string) {
  if (holds) return;
  failed = true;
  console.log(`  TOO MUCH: ${what}`);
}

async function measure(browser: Browser, server: Awaited<ReturnType<typeof slowServer>>, way: Way) {
  const bytes: number[] = [];
  const after: number[] = [];
  const keys: number[] = [];
  const slowKeys: number[] = [];
  for (const query of first) {
    const page = await start(browser, server, way);
    await search(page, way, query);
    bytes.push(server.taken());
    if (query === first[0]) {
      for (const next of later) {
        await search(page, way, next);
        after.push(server.taken());
      }
      keys.push(...(await typed(page, way)));
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      slowKeys.push(...(await typed(page, way)));
    }
    await page.context().close();
  }
  const slow: number[] = [];
  const slower: number[] = [];
  for (const query of first) {
    slow.push(await onSlowLine(browser, server, way, query, false));
    slower.push(await onSlowLine(browser, server, way, query, true));
  }
  return { bytes, after, slow, slower, keys, slowKeys };
}

/**
 * Milliseconds from reaching for the search to the first results, for a reader who types at once.
 * @param whole whether the whole process of the page is slowed, and not only its main thread
 */
async function onSlowLine(
  browser: Browser,
  server: Awaited<ReturnType<typeof slowServer>>,
  way: Way,
  query: string,
  whole: boolean,
) {
  const page = await start(browser, server, way);
  const session = await page.context().newCDPSession(page);
  Object.assign(server.line, { bytesPerSecond: 200_000, delay: 150 });
  if (!whole) await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const free = whole ? await slowProcess(browser, 4) : () => {};
  const time = await page.evaluate(
    async ([open, box, said, results, query]) => {
      const begun = performance.now();
      if (open) document.querySelector<HTMLElement>(open)?.click();
      else document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
      for (let typed = false; ; await new Promise((resolve) => setTimeout(resolve, 5))) {
        const input = document.querySelector<HTMLInputElement>(box!);
        if (!typed && input && document.activeElement === input) {
          input.value = query!;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          typed = true;
        }
        const text = document.querySelector(said!)?.textContent ?? '';
        const shown = text.includes(query!) && !/^(Loading|Searching)/.test(text);
        if (typed && shown && (document.querySelector(results!) || /^(No |0 )/.test(text))) break;
        if (performance.now() - begun > 30_000) throw new Error(`No results for ${query}`);
      }
      return Math.round(performance.now() - begun);
    },
    [way.open, way.box, way.said, way.results, query] as const,
  );
  free();
  Object.assign(server.line, { bytesPerSecond: Infinity, delay: 0 });
  await page.context().close();
  return time;
}

/** A page that has loaded, before the reader reaches for the search. */
async function start(browser: Browser, server: Awaited<ReturnType<typeof slowServer>>, way: Way): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.address + way.page, { waitUntil: 'networkidle' });
  if (way === ways.ours) await ready(page);
  server.taken();
  return page;
}

/** Opens the search where it is closed, types, and waits until results stand and nothing more is loaded. */
async function search(page: Page, way: Way, query: string) {
  if ((await page.locator(way.box).count()) === 0)
    await (way.open ? page.click(way.open) : page.keyboard.press('Control+k'));
  await page.locator(way.box).waitFor();
  await page.fill(way.box, query);
  const deadline = Date.now() + 30_000;
  for (;;) {
    const [said, result] = await page.evaluate(
      (parts) => parts.map((part) => document.querySelector(part)?.textContent ?? ''),
      [way.said, way.results],
    );
    // The stock interface finds nothing for some words, since the index holds stems; it says so.
    if (said?.includes(query) && !/^(Loading|Searching)/.test(said) && (result || /^(No |0 )/.test(said))) break;
    if (Date.now() > deadline) throw new Error(`No results for ${query} on ${way.page}`);
    await page.waitForTimeout(10);
  }
  await page.waitForTimeout(600);
}

/** Milliseconds from a letter to changed results, for words of which the index is already here. */
async function typed(page: Page, way: Way): Promise<number[]> {
  const times: number[] = [];
  for (const word of ['radar', 'Ishiba']) {
    await page.fill(way.box, '');
    await page.waitForTimeout(500);
    for (let end = 2; end <= word.length; end++) {
      const time = await page.evaluate(
        async ([box, results, text]) => {
          const input = document.querySelector<HTMLInputElement>(box!)!;
          const begun = performance.now();
          const changed = new Promise<number>((resolve) => {
            const watch = new MutationObserver(() => {
              if (!document.querySelector(results!)) return;
              watch.disconnect();
              resolve(performance.now() - begun);
            });
            watch.observe(input.closest('dialog, #search')!, { childList: true, subtree: true });
            setTimeout(() => resolve(NaN), 3000);
          });
          input.value = text!;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          return changed;
        },
        [way.box, way.results, word.slice(0, end)] as const,
      );
      if (!Number.isNaN(time)) times.push(Math.round(time));
      await page.waitForTimeout(400);
    }
  }
  return times;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

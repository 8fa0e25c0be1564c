import type { Browser, Page } from '@playwright/test';
import type { Sent, Served } from './static-server.ts';

/** A slow phone: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back (Lighthouse's "slow 4G"), a processor slowed four times. */
const network = {
  offline: false,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
  latency: 150,
};
const slowed = 4;
const unthrottled = { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 0 };

/** What one visit to a page took. Bytes are those on the wire, heads of answers included. */
export interface Visit {
  bytes: number;
  requests: number;
  htmlBytes: number;
  scriptBytes: number;
  /** Requests without whose answer the browser paints nothing: the page itself, and what it says blocks rendering. */
  beforePaint: number;
  /** Seconds. */
  firstPaint: number;
  largestPaint: number;
  /** Sum of all layout shifts. */
  shift: number;
  /** Bytes fetched from the moment the reader reaches for the search until its first result is shown. */
  searchBytes: number;
  searchRequests: number;
}

/** What is measured of each site's page. */
export interface Subject {
  served: Served;
  /** The page's address on the server. */
  path: string;
  ask: (page: Page, query: string) => Promise<void>;
  /** What a result matches. */
  results: string;
  query: string;
}

/**
 * Opens a page as a first visitor with a slow phone, waits until nothing moves, then searches without the throttle.
 * @throws if the page answers with an error or the search shows no result within a minute
 */
export async function visit(browser: Browser, subject: Subject): Promise<Visit> {
  const { served } = subject;
  const start = served.sent.length;
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number; largest: number };
      [seen.shift, seen.largest] = [0, 0];
      const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
      observe('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
      observe('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
    });
    const answer = await page.goto(served.origin + subject.path, { waitUntil: 'networkidle', timeout: 120_000 });
    if (!answer?.ok()) throw new Error(`${subject.path} answered ${answer?.status()}`);
    await page.waitForTimeout(1000); // Work put off until the page is at rest.
    const paint = await page.evaluate(() => {
      const seen = window as unknown as { shift: number; largest: number };
      const files = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
        renderBlockingStatus?: string; // Missing in TypeScript's own types.
      })[];
      const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
      return {
        firstPaint: firstPaint / 1000,
        largestPaint: seen.largest / 1000,
        shift: seen.shift,
        beforePaint: 1 + files.filter((file) => file.renderBlockingStatus === 'blocking').length,
      };
    });
    const sum = (of: readonly Sent[]) => of.reduce((bytes, file) => bytes + file.bytes, 0);
    const shown = served.sent.slice(start);
    await session.send('Network.emulateNetworkConditions', unthrottled);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await subject.ask(page, subject.query);
    await page.locator(subject.results).first().waitFor({ timeout: 60_000 });
    const later = served.sent.slice(start + shown.length);
    return {
      ...paint,
      bytes: sum(shown),
      requests: shown.length,
      htmlBytes: sum(shown.filter(({ type }) => type.includes('html'))),
      scriptBytes: sum(shown.filter(({ type }) => type.includes('javascript'))),
      searchBytes: sum(later),
      searchRequests: later.length,
    };
  } finally {
    await context.close();
  }
}

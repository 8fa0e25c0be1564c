import type { Browser } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a slowed process runs at a stretch, in milliseconds. */
const stretch = 4;

/**
 * Slows the processes of a browser's pages, workers and all, by stopping them most of the time.
 * @param times how many times slower: 4 stops them three quarters of the time
 * @returns how to let them run freely again
 */
export async function slowProcess(browser: Browser, times: number): Promise<() => void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const tell = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const id of pages)
      try {
        process.kill(id, signal);
      } catch {
        // It has ended.
      }
  };
  let slowed = true;
  void (async () => {
    while (slowed) {
      const begun = performance.now();
      tell('SIGCONT');
      await wait(stretch);
      tell('SIGSTOP');
      // A stretch that was longer than meant is made up for.
      await wait((performance.now() - begun) * (times - 1));
    }
    tell('SIGCONT');
  })();
  return () => {
    slowed = false;
    tell('SIGCONT');
  };
}

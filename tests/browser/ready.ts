import type { Page } from '@playwright/test';

/** Waits for the scripts of a page, which come after its first paint: the choice of colours is there once they are. */
export const ready = (page: Page) => page.locator('[data-theme-choice][data-ready]').waitFor({ state: 'attached' });

/** Waits for the styles of a page that come after its first paint: what opens, paper. */
export const styled = (page: Page) => page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href));

/** Lays out all of a page, for tests that measure what has not come near yet (`src/styles/early.css`). */
export const layOut = (page: Page) => page.evaluate(() => delete document.documentElement.dataset['early']);

/** Run on a page: how many of its parts are laid out only when they come near. */
export const partsWaiting = () =>
  [...document.querySelectorAll('main *')].filter((part) => getComputedStyle(part).contentVisibility === 'auto').length;

/**
 * From the next page on, counts how far parts of it jump while it is read.
 * @returns asks for the sum of what the browser calls layout shifts on the page that is open
 */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const watched = window as unknown as { shift: number };
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shift: number }).shift);
}

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { partsWaiting, ready, styled, watchShifts } from './ready.ts';

const explainer = '/explainers/ph-japan-acsa-talks/';

const ours = /^Newsreader,/;

const waiting = (page: Page) => page.evaluate(partsWaiting);
const faceOf = (page: Page) => page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily);
/** Whether the page's head asked for our own face; whether it came in time to be drawn, no test can promise. */
async function askedEarly(page: Page): Promise<boolean> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const [face] = files.filter(({ name }) => name.endsWith('.woff2'));
    return face?.initiatorType === 'link' && face.startTime < painted!.startTime;
  });
}
const top = (page: Page, id: string) =>
  page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN, id);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('a fresh visit lays out what comes near, and nothing moves on the way down', async ({ page }) => {
    test.slow(); // Five long pages, each read to its end and measured as a whole.
    const shifts = await watchShifts(page);
    for (const path of [explainer, '/pacts/acsa/', '/ja/timeline/', '/sources/', '/open-questions/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await waiting(page), path).toBeGreaterThan(2);
      // Parts taller than they are taken for would lie over the next ones, for tools that measure them all.
      const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
      expect(violations, path).toEqual([]);
      const down = () =>
        page.evaluate(() => {
          const before = scrollY;
          scrollBy(0, 500);
          return scrollY > before;
        });
      while (await down()) await page.waitForTimeout(60);
      expect(await shifts(), path).toBeLessThan(0.005);
    }
  });

  test('a link to a part leads there, from another page and from the same', async ({ page }) => {
    await page.goto(explainer);
    await ready(page);
    expect(await waiting(page)).toBeGreaterThan(2);
    const id = await page.evaluate(() => {
      const link = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].at(-1);
      link?.click();
      return link?.hash.slice(1) ?? '';
    });
    await expect.poll(() => top(page, id)).toBeLessThan(60);
    expect(await top(page, id)).toBeGreaterThanOrEqual(0);
    expect(await waiting(page)).toBe(0);
    await page.goto('/about/');
    await page.goto(`${explainer}#${id}`, { waitUntil: 'networkidle' });
    expect(await waiting(page)).toBe(0);
    expect(await top(page, id)).toBeLessThan(60);
    expect(await top(page, id)).toBeGreaterThanOrEqual(0);
  });

  test('a reload and the way back lead to the same place', async ({ page }) => {
    const seen = () =>
      page.evaluate(() => document.elementFromPoint(innerWidth / 2, 200)?.closest('main *')?.textContent);
    for (const path of [explainer, '/open-questions/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      for (let step = 0; step < 6; step++) {
        await page.evaluate(() => scrollBy(0, 700));
        await page.waitForTimeout(60);
      }
      const before = await seen();
      expect(before).toBeTruthy();
      await page.reload({ waitUntil: 'networkidle' });
      expect(await waiting(page)).toBe(0);
      await expect.poll(seen, path).toBe(before);
      await page.goto('/about/');
      await page.goBack({ waitUntil: 'networkidle' });
      await expect.poll(seen, path).toBe(before);
    }
  });

  test('a note of a fresh visit opens at the foot of the window', async ({ page }) => {
    await page.goto(explainer);
    await styled(page);
    await ready(page);
    await page.locator('.body sup a').first().click();
    const { y = NaN, height = NaN } = (await page.locator('.footnotes li:target').boundingBox()) ?? {};
    expect(Math.round(y + height)).toBe(800);
  });

  test('on paper, all of a fresh visit is laid out', async ({ page }) => {
    await page.goto(explainer, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    expect(await waiting(page)).toBe(0);
  });

  test('who comes for the first time waits for no face; it is fetched after the paint, for the next page', async ({
    page,
  }) => {
    const face = page.waitForRequest(/\.woff2$/);
    await page.goto('/pacts/acsa/', { waitUntil: 'networkidle' });
    expect((await (await face).allHeaders())['sec-purpose']).toBe('prefetch');
    expect(await askedEarly(page)).toBe(false);
    expect(await faceOf(page)).not.toMatch(ours);
    await page.getByRole('link', { name: 'RAA' }).first().click();
    await page.waitForURL('**/pacts/raa/**');
    await page.waitForLoadState('networkidle');
    expect(await askedEarly(page)).toBe(true);
    expect(await faceOf(page)).toMatch(ours);
  });

  test.describe('with the service worker', () => {
    test.use({ serviceWorkers: 'allow' });
    test('who comes from elsewhere once more gets the face', async ({ page }) => {
      await page.goto('/about/');
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await page.goto('about:blank');
      await page.goto(explainer, { waitUntil: 'networkidle' });
      expect(await askedEarly(page)).toBe(true);
      expect(await faceOf(page)).toMatch(ours);
    });
  });
});

test('on a wide screen all is laid out at once, in our own face', async ({ page }) => {
  await page.goto('/pacts/acsa/', { waitUntil: 'networkidle' });
  expect(await waiting(page)).toBe(0);
  expect(await askedEarly(page)).toBe(true);
  expect(await faceOf(page)).toMatch(ours);
});

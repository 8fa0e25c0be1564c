import { expect, test } from '@playwright/test';
import { explainers } from './pages.ts';
import { ready } from './ready.ts';

const explainer = explainers[0] ?? '';

test('an explainer whose sources end more than a year ago says so at its head, in words of the page', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-01T00:00:00Z'));
  await page.goto(explainer);
  await ready(page);
  await expect(page.locator('.aged')).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2028-01-01T00:00:00Z'));
  await page.reload();
  await expect(page.locator('.aged')).toContainText(/As of .* 2026 · The record ends on/);
});

test('the front page marks what is new since the last visit, and keeps it in the browser only', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T00:00:00Z'));
  await page.goto('/');
  await expect(page.locator('[data-last-visit]')).toHaveText('What has changed');
  // The script that keeps what was seen comes after the first paint.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('seen /'))).toBeTruthy();
  // As if one entry had not been there and another had read differently.
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('seen /') ?? '') as { now: { items: Record<string, string> } };
    const [first = '', second = ''] = Object.keys(kept.now.items);
    delete kept.now.items[first];
    kept.now.items[second] = 'other';
    localStorage.setItem('seen /', JSON.stringify(kept));
  });
  await page.clock.setFixedTime(new Date('2026-12-03T00:00:00Z'));
  await page.reload();
  await expect(page.locator('[data-last-visit]')).toContainText(
    'Since your last visit on December 1, 2026: 2 new or changed.',
  );
  await expect(page.locator('main .sure', { hasText: /^New$/ })).toHaveCount(1);
  await expect(page.locator('main .sure', { hasText: /^Changed$/ })).toHaveCount(1);
  await page.clock.setFixedTime(new Date('2026-12-04T00:00:00Z'));
  await page.reload();
  await expect(page.locator('[data-last-visit]')).toContainText(
    'Nothing new since your last visit on December 3, 2026.',
  );
});

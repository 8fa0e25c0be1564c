import { expect, test } from '@playwright/test';
import { explainers } from './pages.ts';
import { ready } from './ready.ts';

const explainer = explainers[0] ?? '';

test('a link beside a heading leads there, and copies its address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(explainer);
  await ready(page);
  const anchor = page.locator('.body .anchor').first();
  const fragment = await anchor.getAttribute('href');
  await anchor.click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${explainer}${fragment}`);
  await expect(page).toHaveURL(`${explainer}${fragment}`);
});

test('the link to share opens the device’s own sheet where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    const watched = window as unknown as { shared: unknown };
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => ((watched.shared = data), Promise.resolve()),
    });
  });
  await page.goto(explainer);
  await ready(page);
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: { url: string; title: string } }).shared);
  expect(shared.url).toContain(explainer);
  expect(shared.title).toBe(await page.title());
  await expect(page).toHaveURL(explainer);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the links to share and to cite lead to a page with all ways', async ({ page }) => {
    await page.goto(explainer);
    await page.getByRole('link', { name: 'Share', exact: true }).click();
    await expect(page).toHaveURL(explainer.replace('explainers', 'cite'));
    for (const name of ['Facebook', 'X', 'Viber', 'LINE', 'WhatsApp', 'Bluesky', 'Mastodon', 'E-mail'])
      await expect(page.locator('main').getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.getByText('@online{')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeHidden();
  });

  test('an event can be shared and cited where it stands', async ({ page }) => {
    await page.goto('/timeline/acsa-signed/');
    await page.getByText('Share or cite this page').click();
    await expect(page.getByRole('link', { name: 'LINE', exact: true })).toBeVisible();
    await expect(page.getByText(/^Kasunduan\. \(2026, /)).toBeVisible();
  });
});

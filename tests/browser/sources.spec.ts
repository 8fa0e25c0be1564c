import { expect, test } from '@playwright/test';

const news = 'pna-2025-04-29-acsa-talks';

test('an address from before the list was parted leads to the part in which the source stands', async ({ page }) => {
  await page.goto(`/ja/sources/#${news}`);
  await expect(page).toHaveURL(`/ja/sources/news-2025/#${news}`);
  await expect(page.locator(`#${news}`)).toBeInViewport();
  // The old address is replaced: the way back does not lead into it again.
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('the index of parts is asked for only by an address that names what is not on the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('parts.json') && asked.push(request.url()));
  for (const address of ['/sources/', '/sources/#letter-M', `/sources/news-2025/#${news}`])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.goto('/sources/analysis/#no-such-source');
  await expect.poll(() => asked.length).toBe(1);
  await expect(page).toHaveURL('/sources/analysis/#no-such-source');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a part shows the sources of one language, and no heading without one', async ({ page }) => {
    await page.goto('/sources/');
    await page
      .getByRole('navigation', { name: 'Parts of the list' })
      .getByRole('link', { name: 'News of 2025' })
      .click();
    await expect(page).toHaveURL('/sources/news-2025/');
    const shown = page.locator('.source-list > li:visible');
    const all = await shown.count();
    await page.getByRole('radio', { name: 'Filipino' }).check();
    await expect(shown.first()).toHaveClass('in-fil');
    expect(await shown.count()).toBeLessThan(all);
    for (const section of await page.locator('.section:visible').all())
      await expect(section.locator('li.in-fil').first()).toBeVisible();
  });
});

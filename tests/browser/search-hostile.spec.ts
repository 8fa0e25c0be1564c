/** Whatever is typed or stands in an address does no harm, is shown as plain text, and leaves the search working. */
import { expect, test } from '@playwright/test';
import { hostileInputs as inputs } from './hostile-inputs.ts';

test(`${inputs.length} hostile inputs: typed`, async ({ page }) => {
  test.setTimeout(180_000);
  expect(inputs.length).toBeGreaterThanOrEqual(100);
  const harm: string[] = [];
  page.on('dialog', (box) => {
    harm.push(box.message());
    void box.dismiss();
  });
  page.on('pageerror', (error) => harm.push(error.message));
  page.on('request', (request) => request.url().includes('x.test') && harm.push(request.url()));
  await page.goto('/search/');
  const title = await page.title();
  const status = page.getByRole('status');
  const box = page.getByRole('searchbox');
  for (const [at, input] of inputs.entries()) {
    await box.fill(input);
    // An answer to a plain question after it shows that nothing is stuck.
    if (at % 8 === 7) {
      await box.fill(`acsa ${at}`);
      await expect(status).toContainText(`acsa ${at}`);
      await expect(page.locator('[data-results] > li').first()).toBeVisible();
    }
    await expect(page.locator('main :is(script, img, iframe, style, svg)')).toHaveCount(0);
  }
  expect(await page.title()).toBe(title);
  expect(harm).toEqual([]);
});

test(`${inputs.length} hostile inputs: in the address`, async ({ page }) => {
  test.setTimeout(300_000);
  const harm: string[] = [];
  page.on('dialog', (box) => {
    harm.push(box.message());
    void box.dismiss();
  });
  page.on('pageerror', (error) => harm.push(error.message));
  for (const [at, input] of inputs.entries()) {
    const name = ['q', 'q', 'kind', 'year', 'pact', 'sort'][at % 6];
    const encoded = encodeURIComponent(input.toWellFormed())
      .slice(0, 6000)
      .replace(/%[0-9A-F]?$/, '');
    await page.goto(`/search/?${name === 'q' ? '' : 'q=acsa&'}${name}=${encoded}`, { waitUntil: 'commit' });
    await expect(page.getByRole('searchbox')).toBeVisible();
    if (input.trim() && name === 'q' && /[a-z]{4}/.test(input))
      await expect(page.getByRole('status')).not.toHaveText(/Loading/);
    await expect(page.locator('main :is(script, img, iframe, style, svg)')).toHaveCount(0);
  }
  // What was asked is shown back as it was written.
  await page.goto(`/search/?q=${encodeURIComponent('<b>zq</b> & "x"')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('<b>zq</b> & "x"');
  await expect(page.getByRole('status')).toContainText('<b>zq</b> & "x"');
  // A raw address that is no valid percent-encoding.
  await page.goto('/search/?q=%E0%A4%A&kind=%');
  await page.getByRole('searchbox').fill('acsa');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  expect(harm).toEqual([]);
});

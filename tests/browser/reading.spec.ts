import { expect, test } from '@playwright/test';
import { explainers } from './pages.ts';
import { styled } from './ready.ts';

test('no page asks another site for anything, sets a cookie or breaks its own policy', async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('blob:')) elsewhere.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const path of ['/', '/search/?q=acsa', '/ja/pacts/raa/', ...explainers])
    await page.goto(path, { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('an explainer reads, its terms open and its notes lead to the sources', async ({ page }) => {
    await page.goto(explainers[1] ?? '');
    await expect(page.locator('h1')).toBeVisible();
    const term = page.locator('button.term').first();
    await term.click();
    await expect(page.locator('.definition:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('sup a').first().click();
    await expect(page.locator('section[data-footnotes] li').first()).toBeInViewport();
  });

  test('the search page offers the archive instead', async ({ page }) => {
    await page.goto('/search/?q=acsa');
    await expect(page.getByText('Searching needs a script')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'Explainers' }).click();
    await expect(page).toHaveURL(/\/archive\//);
  });

  test('the timeline filters by pact', async ({ page }) => {
    await page.goto('/timeline/');
    const before = await page.locator('.log > li:visible').count();
    await page.getByRole('radio', { name: 'OSA' }).check();
    const after = await page.locator('.log > li:visible').count();
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
  });

  test('no choice of colours is offered, since it could not be kept', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-theme-choice]')).toBeHidden();
  });
});

test('the colours are chosen, applied and remembered', async ({ page }) => {
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await paper()).not.toBe(light);
  await page.goto('/about/');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.getByRole('radio', { name: 'As on this device' }).check();
  expect(await paper()).toBe(light);
});

test('the keyboard reaches the content first, then everything with a visible focus', async ({ page }) => {
  await page.goto(explainers[0] ?? '');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  for (let press = 0; press < 15; press++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).not.toBe('none');
  }
});

test('an explainer prints without navigation and with the addresses of its sources', async ({ page }) => {
  await page.goto(explainers[0] ?? '');
  await styled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.masthead nav')).toBeHidden();
  await expect(page.locator('.toc')).toBeHidden();
  const printed = await page
    .locator('section[data-footnotes] a[rel=external]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('http');
  const said = await page.locator('.footer p').evaluate((text) => getComputedStyle(text, '::before').content);
  expect(said).toContain(explainers[0]);
});

test('on paper, passed stations are filled, and all numbers of notes stand inside the page', async ({ page }) => {
  await page.setViewportSize({ width: 660, height: 930 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/explainers/acsa-road-to-force/');
  await styled(page);
  // Browsers print no backgrounds unless asked to.
  const kept = await page
    .locator('.stop, .mini i')
    .evaluateAll((stations) => stations.map((station) => getComputedStyle(station).printColorAdjust));
  expect(new Set(kept)).toEqual(new Set(['exact']));
  const room = await page
    .locator('.footnotes li')
    .last()
    .evaluate((note) => {
      const page = document.querySelector('main')!.getBoundingClientRect().left;
      return (note.getBoundingClientRect().left - page) / parseFloat(getComputedStyle(note).fontSize);
    });
  // Two figures, a full stop and a space.
  expect(room).toBeGreaterThan(2);
});

test('languages: the same page in another language, and a way back', async ({ page }) => {
  await page.goto('/pacts/raa/');
  await page.locator('.languages').getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/pacts\/raa\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.locator('.languages').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/pacts\/raa\/$/);
});

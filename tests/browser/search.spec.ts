import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { slugs } from './pages.ts';

const results = (page: Page) => page.locator('[data-results] > li');

/** Words from the middle of an explainer: the plain part of a paragraph half-way down. */
function sentenceOf(slug: string): string {
  const text = readFileSync(`content/articles/${slug}/en.mdx`, 'utf8');
  const paragraphs = text.split('\n\n').filter((part) => /^[A-Z][^<{|[\]]{60,}/.test(part));
  const words = (/^[^<{|[\]“”]+/.exec(paragraphs[Math.floor(paragraphs.length / 2)] ?? '')?.[0] ?? '').split(/\s+/);
  return words.slice(0, 12).join(' ');
}

for (const slug of slugs) {
  test(`a sentence from the middle of ${slug} is found`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(sentenceOf(slug))}`);
    await expect(page.locator(`[data-results] > li > a[href*="/${slug}/"]`)).toBeVisible();
    await expect(results(page).first().locator('mark').first()).toBeVisible();
  });
}

test('results come while typing, are counted aloud, and open at the section', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('settlement');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for “settlement”$/);
  await expect(page).toHaveURL(/\?q=settlement$/);
  const section = page.locator('[data-results] ul a').first();
  const href = (await section.getAttribute('href')) ?? '';
  expect(href).toContain('#');
  await section.click();
  await expect(page.locator(`[id="${href.split('#')[1]?.split(':~:')[0]}"]`)).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('settlement');
  await expect(results(page).first()).toBeVisible();
});

test('the keyboard alone: type, walk down and up, open', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('ACSA');
  await expect(results(page).nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(results(page).first().locator('a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

for (const [path, query, href] of [
  ['/search/', 'ACSA', '/acsa/'],
  ['/fil/search/', 'Reciprocal Access Agreement', '/raa/'],
  ['/ja/search/', '円滑化協定', '/raa/'],
  ['/ja/search/', '石破茂', '/ishiba-shigeru/'],
  ['/search/', 'Shigeru Ishiba', '/ishiba-shigeru/'],
] as const) {
  test(`${path} finds ${query} by name`, async ({ page }) => {
    await page.goto(`${path}?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toBeVisible();
    const first = await page
      .locator('[data-results] > li > a')
      .evaluateAll((links) => links.slice(0, 4).map((link) => link.getAttribute('href') ?? ''));
    expect(
      first.some((each) => each.includes(href)),
      first.join(' '),
    ).toBe(true);
  });
}

test('nothing found is said, with a way on', async ({ page }) => {
  await page.goto('/search/?q=zzqqxxyy');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzqqxxyy”.');
  await expect(page.locator('[data-ways]').getByRole('link', { name: 'Timeline' })).toBeVisible();
});

test('an index that cannot be loaded is said, and another try works', async ({ page }) => {
  await page.route('**/pagefind/en.start', (route) => route.abort());
  await page.goto('/search/?q=acsa');
  await expect(page.getByText('The search index could not be loaded')).toBeVisible();
  await page.unroute('**/pagefind/en.start');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('what is typed is shown as text and never run', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '[[(.*',
    '‮abc',
    'a'.repeat(5000),
    '%',
    '\\',
    '${x}',
  ]) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).not.toHaveText(/Loading|^$/);
    await expect(page.locator('main img')).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
});

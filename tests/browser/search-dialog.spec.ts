import { expect, test, type Page } from '@playwright/test';
import { ready } from './ready.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const results = (page: Page) => page.locator('[data-results] > li');
const open = async (page: Page) => {
  await ready(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
};

test('nothing of the search loads before a reader reaches for it, and then it warms up', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/pacts/acsa/', { waitUntil: 'networkidle' });
  const ofSearch = () => asked.filter((path) => /pagefind|search\/|interface|worker/.test(path));
  await ready(page);
  expect(ofSearch()).toEqual([]);
  await page.getByRole('link', { name: 'Search', exact: true }).hover();
  await expect.poll(() => ofSearch().some((path) => path.endsWith('/en.start'))).toBe(true);
  await expect(dialog(page)).toHaveCount(0);
});

for (const [path, query, title] of [
  ['/', 'Shigeru Ishiba', 'Ishiba Shigeru'],
  ['/fil/glossary/', 'lumagda', ''],
  ['/ja/pacts/raa/', 'いしば', '石破'],
] as const) {
  test(`Ctrl+K finds ${query} on ${path}, and the focus returns`, async ({ page }) => {
    await page.goto(path);
    const before = page.locator('main a').first();
    await before.focus();
    await open(page);
    await page.keyboard.type(query);
    await expect(results(page).first()).toContainText(title);
    await expect(page).toHaveURL(/\?q=/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(before).toBeFocused();
    await expect(page).not.toHaveURL(/\?/);
  });
}

test('Enter opens the first result, arrows walk, and the way back opens the search again', async ({ page }) => {
  await page.goto('/timeline/');
  await ready(page);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Takaichi');
  await expect(results(page).first()).toContainText('Takaichi Sanae');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().locator('a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/takaichi-sanae\//);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('Takaichi');
  await expect(results(page).first()).toContainText('Takaichi Sanae');
});

test('no single key opens the search', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  for (const key of ['/', 's', 'k', '?']) await page.keyboard.press(key);
  await expect(dialog(page)).toHaveCount(0);
});

test('before typing the questions of the explainers are offered', async ({ page }) => {
  await page.goto('/');
  await open(page);
  await expect(page.locator('[data-suggestions] a').first()).toBeVisible();
  await page.keyboard.type('ACSA');
  await expect(page.locator('[data-suggestions]')).toBeHidden();
});

test('questions that are offered in another language than the page’s say so', async ({ page }) => {
  await page.goto('/fil/search/');
  await expect(page.locator('[data-suggestions] a[lang=en]').first()).toBeVisible();
  await expect(page.locator('[data-suggestions] p')).toContainText('nasa Ingles');
});

test('filters count, narrow the list and stand in the address; dates order it', async ({ page }) => {
  await page.goto('/search/?q=ACSA&kind=event');
  await expect(results(page).first()).toContainText('Event');
  const kind = page.getByLabel('Kind');
  await expect(kind).toHaveValue('event');
  const [, counted] = /\((\d+)\)/.exec((await kind.locator('option:checked').textContent()) ?? '') ?? [];
  await expect(page.getByRole('status')).toHaveText(`${counted} results for “ACSA”`);
  await page.getByLabel('Year').selectOption('2026');
  await expect(page).toHaveURL(/kind=event.*year=2026/);
  await expect
    .poll(async () => (await results(page).locator('.cite').allTextContents()).filter((text) => !text.includes('2026')))
    .toEqual([]);
  await page.getByLabel('Order').selectOption('date');
  await expect(page).toHaveURL(/sort=date/);
  await expect
    .poll(async () => {
      const dates = await results(page).locator('.cite').allTextContents();
      const days = dates.map((text) => Date.parse(text.split(' · ').at(-1) ?? ''));
      return days.length > 1 && days.every((day, at) => at === 0 || day <= days[at - 1]!);
    })
    .toBe(true);
  await page.reload();
  await expect(page.getByLabel('Order')).toHaveValue('date');
  await expect(page.getByLabel('Year')).toHaveValue('2026');
});

test('a question in another language is offered there', async ({ page }) => {
  await page.goto('/search/?q=ano ang kasunduan ng Pilipinas');
  const offer = page.locator('[data-elsewhere] a');
  await expect(offer).toHaveText(/^\d+ results? in Filipino$/);
  await offer.click();
  await expect(page).toHaveURL(/\/fil\/search\/\?q=/);
  await expect(results(page).first()).toBeVisible();
  await page.goto('/search/?q=円滑化協定');
  await expect(page.locator('[data-elsewhere] a')).toHaveText(/in 日本語$/);
});

test('a misspelt name says what was searched instead', async ({ page }) => {
  await page.goto('/search/?q=Takaiche');
  await expect(page.getByRole('status')).toContainText('“takaichi”');
  await expect(results(page).first()).toContainText('Takaichi Sanae');
});

test('each result shows its kind, its pacts, its date and a passage with what matches marked', async ({ page }) => {
  await page.goto('/search/?q=ACSA signed');
  const event = results(page).filter({ hasText: 'ACSA signed at the Philippine' });
  await expect(event.locator('.cite').first()).toHaveText(/^Event · .*ACSA.* · \d+ January 2026$/);
  await expect(event.locator('mark').first()).toHaveText(/^(ACSA|signed)$/i);
});

test('a pact’s short name leads to the pact, then to its explainer; one thing does not fill the list', async ({
  page,
}) => {
  await page.goto('/search/?q=ACSA');
  const links = page.locator('[data-results] > li > a');
  await expect(links.first()).toHaveAttribute('href', '/pacts/acsa/');
  await expect(links.nth(1)).toHaveAttribute('href', '/explainers/what-is-an-acsa/');
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(found).size).toBe(found.length);
  // Sections of one explainer stand below it, three at most.
  for (const item of await results(page).all()) expect(await item.locator('ul a').count()).toBeLessThanOrEqual(2);
});

test('while a word is typed the list never empties', async ({ page }) => {
  await page.goto('/search/?q=ra');
  await expect(results(page).first()).toBeVisible();
  await page.evaluate(() => {
    const list = document.querySelector('[data-results]')!;
    let least = list.children.length;
    new MutationObserver(() => (least = Math.min(least, list.children.length))).observe(list, { childList: true });
    Object.assign(window, { leastShown: () => least });
  });
  await page.getByRole('searchbox').press('End');
  await page.keyboard.type('dar', { delay: 60 });
  await expect(page.getByRole('status')).toHaveText(/“radar”/);
  expect(await page.evaluate(() => (window as unknown as { leastShown: () => number }).leastShown())).toBeGreaterThan(
    0,
  );
});

for (const [path, query, href] of [
  ['/', 'cross servicing', '/pacts/acsa/'],
  ['/', 'ＡＣＳＡ', '/pacts/acsa/'],
  ['/', 'Ishibha', '/people/ishiba-shigeru/'],
  ['/', 'Sanae Takaichi', '/people/takaichi-sanae/'],
  ['/fil/', 'lagda RAA', '/fil/timeline/raa-signed/'],
  ['/ja/', '比日', '/ja/pacts/raa/'],
  ['/ja/', 'テレサマグバヌア', '/ja/timeline/teresa-magbanua-commissioned/'],
  ['/ja/', 'みなみしなかい', '/ja/glossary/south-china-sea-award/'],
  ['/ja/', 'えんかつかきょうてい', '/ja/pacts/raa/'],
] as const)
  test(`${query} on ${path} finds ${href}`, async ({ page }) => {
    await page.goto(`${path}search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(`[data-results] > li > a[href="${href}"]`)).toBeVisible();
  });

test('Filipino: sanay finds training, never pages that only hold sa, and sundo no soldiers', async ({ page }) => {
  await page.goto('/fil/search/?q=sanay');
  await expect(results(page).first().locator('mark').first()).toHaveText(/sanay/i);
  for (const text of await page.locator('[data-results] mark').allTextContents()) expect(text).toMatch(/sanay/i);
  await page.goto('/fil/search/?q=sundo');
  await expect(page.getByRole('status')).toContainText('sundo');
  for (const text of await page.locator('[data-results] mark').allTextContents()) expect(text).not.toMatch(/sundalo/i);
});

test('a line that hangs is said, and another try starts afresh', async ({ page }) => {
  let hung = 0;
  await page.route('**/pagefind/en.start', (route) => (hung++ === 0 ? undefined : route.continue()));
  await page.goto('/search/?q=acsa');
  await page.getByRole('button', { name: 'Try again' }).click({ timeout: 15_000 });
  await expect(results(page).first()).toBeVisible();
});

test('a section opens at its place with the passage highlighted', async ({ page }) => {
  await page.goto('/search/?q=what problem does an ACSA solve');
  const href = await page.locator('[data-results] ul a').first().getAttribute('href');
  expect(href).toMatch(/#[a-z0-9-]+:~:text=/);
});

test('a connection that drops keeps what was found, says so, and the next try works', async ({ page, context }) => {
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('acsa');
  await expect(results(page).first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('zubiri espionage lighthouse');
  await expect(page.getByText('The search index could not be loaded')).toBeVisible();
  await expect(page.locator('[data-ways]').getByRole('link', { name: 'Explainers' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('zubiri espionage lighthouse');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The search index could not be loaded')).toBeHidden();
  await expect(page.getByRole('status')).toContainText('zubiri');
});

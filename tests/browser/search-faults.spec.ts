/** What can go wrong between a search and its index: the page says so, leads on to the archive, and the next try works. */
import { expect, test, type Page, type Route } from '@playwright/test';

const results = (page: Page) => page.locator('[data-results] > li');

/** The reader is told, and led on; nothing that was not found is shown as if it had been. */
async function toldAndLedOn(page: Page) {
  await expect(page.getByText('The search index could not be loaded')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('main').getByRole('link', { name: 'Explainers', exact: true }).last()).toHaveAttribute(
    'href',
    '/archive/',
  );
  await expect(page.getByText(/Nothing found/)).toHaveCount(0);
}

const half = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
};
const faults: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'not here' }),
  'an error of the server': (route) => route.fulfill({ status: 500, body: 'broken' }),
  refused: (route) => route.abort(),
  'cut off': half,
  'a page of the network in its place': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title><p>Sign in' }),
};
/** Parts of an index by the names that Pagefind gives them; each alone, and all. */
const parts: Record<string, RegExp> = {
  'the whole index': /\/pagefind\//,
  'the list of words': /\.pf_meta$/,
  'the words': /\.pf_index$/,
  'the pages': /\.pf_fragment$/,
  'the program': /\.pagefind$/,
};

for (const [part, address] of Object.entries(parts))
  for (const [name, fault] of Object.entries(faults))
    test(`${part}: ${name}`, async ({ page }) => {
      await page.route(address, fault);
      await page.goto('/search/?q=acsa');
      await toldAndLedOn(page);
      await page.unroute(address);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(results(page).first()).toBeVisible();
    });

test('a slow index: the links onward stand meanwhile, and the results come', async ({ page }) => {
  await page.route(/\/pagefind\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto('/search/?q=acsa');
  await expect(page.getByRole('status')).toHaveText(/Loading|Searching/);
  await expect(page.locator('.masthead').getByRole('link', { name: 'Explainers' })).toBeVisible();
  await expect(results(page).first()).toBeVisible({ timeout: 30_000 });
});

test('WebAssembly forbidden to the worker: told, and led on', async ({ page }) => {
  await page.route(/\/_astro\/worker[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" },
    });
  });
  await page.goto('/search/?q=acsa');
  await toldAndLedOn(page);
});

for (const [name, path] of [
  ['no worker', '/search/?q=acsa'],
  ['no worker, in the dialog', '/?q=acsa'],
] as const)
  test(`${name}: told, and led on`, async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.goto(path);
    await toldAndLedOn(page);
  });

import { expect, test, type Page } from '@playwright/test';
import { explainers, prefixes, templates } from './pages.ts';
import { ready } from './ready.ts';

const reading = ['/', explainers[0] ?? '', '/pacts/acsa/', '/ja/timeline/', '/fil/glossary/', '/sources/'];

/** The text is there, in colours that differ from their ground, and nothing was thrown. */
async function reads(page: Page, path: string) {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.goto(path);
  await expect(page.locator('h1')).toBeVisible();
  const { words, over } = await page.locator('main').evaluate((main) => ({
    words: (main as HTMLElement).innerText.length,
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(words, path).toBeGreaterThan(400);
  expect(over, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(thrown, path).toEqual([]);
}

test('every template, in every language: no request elsewhere, no cookie, storage only for the theme', async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere = new Set<string>();
  context.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL ?? '').origin)
      elsewhere.add(request.url());
  });
  for (const path of [
    ...prefixes.flatMap((prefix) => templates.map((each) => prefix + each)),
    ...explainers.slice(0, 2),
  ])
    await page.goto(path, { waitUntil: 'load' });
  await page.goto('/search/?q=acsa', { waitUntil: 'networkidle' });
  await page.goto('/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect([...elsewhere]).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  // What a page showed last time ("seen /…") is described on the about page, as the theme is.
  expect(kept.local.filter((key) => key !== 'theme' && !key.startsWith('seen /'))).toEqual([]);
  expect(kept.local).toContain('theme');
  expect([kept.session, kept.databases, kept.caches]).toEqual([[], [], []]);
});

test.describe('script off', () => {
  test.use({ javaScriptEnabled: false });
  test('every page reads', async ({ page }) => {
    for (const path of reading) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(400);
    }
  });
});

test('storage blocked: pages read, and the colours can still be chosen for the page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  for (const path of reading) await reads(page, path);
  await page.goto('/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('storage full: the colours can still be chosen for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await reads(page, '/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('WebAssembly and workers blocked: pages read', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['WebAssembly', 'Worker', 'SharedWorker']) Reflect.deleteProperty(window, name);
  });
  for (const path of reading) await reads(page, path);
});

test('every script, font and picture fails to load: pages read', async ({ page }) => {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  for (const path of reading) await reads(page, path);
});

/** A page as browsers of 2020 take it, which skip what they do not know: layers, nesting, colour functions, popovers. */
function asOld(html: string): string {
  const older = (css: string) =>
    css
      // A browser that does not know @layer drops the rule with all that is in it.
      .replace(/@layer[^{;]*;/g, '')
      .replace(
        /@(?:layer|container|view-transition|starting-style|property|scope)\b[^{]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g,
        '',
      )
      .replace(
        /[\w-]+\s*:\s*[^;{}]*(?:light-dark|color-mix|oklch|oklab|lch|lab|round|text-autospace)\([^;{}]*(?=[;}])/g,
        '',
      )
      .replace(/(?:text-wrap|text-autospace|word-break|accent-color|scrollbar-gutter)\s*:\s*[^;{}]*(?=[;}])/g, '')
      .replace(/[^{}]*:(?:has|is|where|popover-open)\([^{}]*\{[^{}]*\}/g, '');
  return html.replace(
    /(<style[^>]*>)([^]*?)(<\/style>)/g,
    (_, open: string, css: string, close: string) => open + older(css) + close,
  );
}

/** A style sheet as browsers of early 2022 take it: layers, but neither `:has`, containers, `light-dark()` nor popovers. */
const asOf2022 = (css: string) =>
  css
    .replace(/@container[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/@media[^{]*\(width[<>]=[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/@supports not (?:selector\([^{]*\)|\(color:[^{]*\))\s*\{/g, '@media all{')
    .replace(/@supports[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/[^{};]*:(?:has|popover-open)\([^{}]*\{[^{}]*\}/g, '')
    .replace(/[\w-]+\s*:\s*[^;{}]*(?:light-dark|color-mix|oklch)\((?:[^()]|\([^()]*\))*\)[^;{}]*;?/g, '')
    .replace(/(?:text-wrap|rotate|scale)\s*:\s*[^;{}]*;?/g, '');

test('a browser of 2022: pages read, explanations stay out of the way until asked for, choices that cannot work are hidden', async ({
  page,
}) => {
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: asOf2022(await response.text()) });
  });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    const body = html
      .replace(
        /(<style[^>]*>)([^]*?)(<\/style>)/g,
        (_, open: string, css: string, end: string) => open + asOf2022(css) + end,
      )
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replace(/ popover(?:target="[^"]*")?(?=[ >])/g, '');
    expect(body).not.toMatch(/light-dark\(|color-mix\(|:has\(|popovertarget|@container/);
    await route.fulfill({ response, body });
  });
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of reading) {
    await reads(page, path);
    await ready(page);
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(250, 247, 240)');
    const shown = await page
      .locator('.definition, .filter, .theme')
      .evaluateAll(
        (elements) =>
          elements.filter((element) => (element as HTMLElement).offsetParent || element.getClientRects().length > 0)
            .length,
      );
    expect(shown, path).toBe(0);
  }
  await page.goto(explainers[0] ?? '');
  await ready(page);
  await expect(page.locator('.toc')).toBeHidden();
  const term = page.locator('.term').first();
  await term.click();
  await expect(page.locator('.term:focus + .definition')).toBeVisible();
});

test('an old browser without the newest CSS: pages read, dark text on a light ground', async ({ page }) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    // The hashes of the policy no longer fit the styles; the test is of the styles.
    const html = await response.text();
    expect(asOld(html)).not.toMatch(/@layer|light-dark\(|color-mix\(/);
    const body = asOld(html).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  for (const path of reading) {
    await reads(page, path);
    const { ink, paper } = await page
      .locator('main p')
      .first()
      .evaluate((text) => {
        const light = (color: string) =>
          (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        const ground = getComputedStyle(document.body).backgroundColor;
        return {
          ink: light(getComputedStyle(text).color),
          paper: /, 0\)$|transparent/.test(ground) ? 765 : light(ground),
        };
      });
    expect(paper - ink, path).toBeGreaterThan(380);
  }
});

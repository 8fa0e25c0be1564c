import { expect, test } from '@playwright/test';
import { explainers, prefixes, templates } from './pages.ts';
import { ready } from './ready.ts';

test('no string becomes code or markup: refused on a page, and on no page needed', async ({ page }) => {
  test.slow();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy|trusted ?(type|html|script)/i.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(String(error)));
  for (const path of [...prefixes.flatMap((prefix) => templates.map((each) => prefix + each)), explainers[0] ?? '']) {
    await page.goto(path);
    if (!path.includes('/embed/')) await ready(page);
  }
  // All that makes a script of a string: the search on its page and in its dialog.
  await page.goto('/search/?q=acsa');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  await page.goto('/fil/glossary/');
  await ready(page);
  await page.keyboard.press('Control+k');
  // What is typed before the field is there goes nowhere.
  await page.locator('dialog input[type=search]').fill('acsa');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  expect(refused).toEqual([]);

  const tried = await page.evaluate(() => {
    const refuses = (attempt: () => unknown) => {
      try {
        attempt();
        return false;
      } catch (error) {
        return error instanceof TypeError || error instanceof EvalError;
      }
    };
    const script = document.createElement('script');
    return {
      markup: refuses(() => (document.body.innerHTML = '<p>a</p>')),
      code: refuses(() => (script.text = '1')),
      elsewhere: refuses(() => (script.src = 'https://elsewhere.example/a.js')),
      worker: refuses(() => new Worker('data:text/javascript,1')),
      policy: refuses(() =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('other', {}),
      ),
      own: refuses(() => (script.src = '/_astro/a.js')),
    };
  });
  expect(tried).toEqual({
    markup: true,
    code: true,
    elsewhere: true,
    worker: true,
    policy: true,
    own: false,
  });
});

test.describe('the service worker', () => {
  test.use({ serviceWorkers: 'allow' });
  test('starts under Trusted Types', async ({ page }) => {
    await page.goto('/about/');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toMatch(
      /\/sw\.js$/,
    );
  });
});

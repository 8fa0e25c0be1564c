/** What readers may do to the look: zoom, space out the text, force their colours, use a finger or the keyboard, print. */
import { expect, test, type Page } from '@playwright/test';
import { explainers, prefixes, templates } from './pages.ts';
import { layOut, styled } from './ready.ts';

const pages = [...prefixes.flatMap((prefix) => templates.map((path) => prefix + path)), ...explainers.slice(0, 3)];

/** Texts that are cut off, and how far the page is wider than its window. */
async function losses(page: Page) {
  await layOut(page);
  return page.evaluate(() => {
    const root = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const style = getComputedStyle(element);
      const hides = [style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip');
      const meant = style.clipPath !== 'none' || element instanceof SVGElement || element.clientWidth === 0;
      return (
        hides &&
        !meant &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      );
    });
    return { over: root.scrollWidth - root.clientWidth, cut: cut.map((element) => element.className) };
  });
}

test('200 % zoom of a window of 1280 px loses nothing', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  for (const path of pages) {
    await page.goto(path);
    expect(await losses(page), path).toEqual({ over: 0, cut: [] });
  }
});

test.describe('text spaced out as WCAG 1.4.12 says', () => {
  test.use({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  test('loses nothing on a phone', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      });
      expect(await losses(page), path).toEqual({ over: 0, cut: [] });
    }
  });
});

test('letters twice as large, as a browser can set them, lose nothing on a phone', async ({ browser }) => {
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  for (const path of pages) {
    await page.goto(path);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await losses(page), path).toEqual({ over: 0, cut: [] });
  }
});

test('forced colours: stations, figures and the focus stay visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/data/');
  const shown = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('.figure :is(.bar, .second, .line, .open, .passed, .now, .ahead)')].every(
      (sign) => getComputedStyle(sign).stroke !== canvas,
    );
  });
  expect(shown).toBe(true);
  await page.goto('/');
  const stations = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('.stop')].map((stop) => getComputedStyle(stop).borderTopColor !== canvas);
  });
  expect(stations.length).toBeGreaterThan(20);
  expect(stations).not.toContain(false);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
});

test('targets that stand alone are 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const alone =
    '.masthead a, .footer a, .footer label, summary, main button:not(.term), .filter label, .jump a, .steps a, .toc-narrow a, .log .headline, .cards .headline, .button';
  for (const path of pages) {
    await page.goto(path);
    await layOut(page);
    const small = await page.locator(alone).evaluateAll((targets) =>
      targets.flatMap((target) => {
        if (!target.checkVisibility()) return [];
        // A headline's whole entry is its target.
        const box = (target.matches('.headline') ? (target.closest('li') ?? target) : target).getBoundingClientRect();
        return box.height < 43.9 ? [`${target.textContent?.trim().slice(0, 40)}: ${box.height}`] : [];
      }),
    );
    expect(small.slice(0, 5), path).toEqual([]);
  }
});

test('an entry opens wherever it is touched', async ({ page }) => {
  await page.goto('/timeline/');
  const entry = page.locator('.log > li').first();
  const href = (await entry.locator('.headline').getAttribute('href')) ?? '';
  await entry.click({ position: { x: 4, y: 4 } });
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

for (const [name, javaScriptEnabled] of [
  ['with', true],
  ['without', false],
] as const) {
  test.describe(`${name} a script`, () => {
    test.use({ javaScriptEnabled });
    test('a note opens where the reader is, by keyboard too, and leads back', async ({ page }) => {
      await page.goto(explainers[0] ?? '');
      await styled(page);
      const reference = page.locator('.body > p sup a').first();
      await reference.scrollIntoViewIfNeeded();
      const place = () => reference.evaluate((link) => link.getBoundingClientRect().top);
      const before = await place();
      await reference.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('.footnotes li:target');
      await expect(note).toBeInViewport({ ratio: 1 });
      expect(Math.abs((await place()) - before)).toBeLessThan(2);
      await page.keyboard.press('Tab');
      await expect(note.locator('a').first()).toBeFocused();
      await note.locator('.back').first().press('Enter');
      await expect(note).toHaveCount(0);
    });
  });
}

test('on a phone the explanation of any term stands whole in the window, in lines of a readable length', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/explainers/acsa-road-to-force/');
  for (const term of (await page.locator('button.term').all()).slice(0, 4)) {
    await term.click();
    const shown = page.locator('.definition:popover-open');
    await expect(shown).toBeInViewport({ ratio: 1 });
    expect((await shown.boundingBox())?.width).toBeGreaterThan(240);
    await page.keyboard.press('Escape');
  }
});

test('a figure tells in words all that it draws, and its table opens by keyboard', async ({ page }) => {
  for (const prefix of prefixes) {
    await page.goto(`${prefix}/data/`);
    for (const row of await page.locator('.tracks > li:not(.axis) .what').all())
      expect(await row.textContent()).toMatch(/\d/);
    const figure = page.locator('.figure').first();
    await expect(figure.locator('table')).toBeHidden();
    await figure.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(figure.locator('table')).toBeVisible();
  }
});

test('the numbers on the map are those of the list below it', async ({ page }) => {
  await page.goto('/data/');
  const numbers = await page
    .locator('.sea-map .point')
    .evaluateAll((points) => points.map((point) => point.firstChild?.textContent?.trim()));
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  await expect(page.locator('.map-key > li')).toHaveCount(numbers.length);
});

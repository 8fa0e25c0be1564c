import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { explainers, prefixes, single, templates } from './pages.ts';
import { layOut, watchShifts } from './ready.ts';

const pages = [...prefixes.flatMap((prefix) => templates.map((path) => prefix + path)), ...explainers, ...single];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of pages) {
      test(path, async ({ page }) => {
        // Hundreds of entries, and each text's contrast is measured.
        if (path.includes('/sources/')) test.slow();
        await page.goto(path);
        await layOut(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.target.join(' '))
                .slice(0, 5)
                .join(', ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}

for (const width of [320, 768, 1280]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of pages) {
      await page.goto(path);
      await layOut(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBe(0);
    }
  });
}

test('nothing moves while a page loads', async ({ page }) => {
  const shifts = await watchShifts(page);
  for (const path of ['/', '/ja/', '/search/', '/ja/search/', '/sources/', '/sources/news-2025/', ...explainers]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shifts(), path).toBeLessThan(0.005);
  }
});

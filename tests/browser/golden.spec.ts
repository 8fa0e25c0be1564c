/**
 * The golden set (tests/golden/). The numbers are printed; a change to the search that makes them fall below the line
 * fails.
 */
import { expect, test } from '@playwright/test';
import { localeInfo, locales } from '../../src/i18n/locales.ts';
import { groups, nonsense, questions, required, Tally, type Group } from '../golden/questions.ts';

const least = { known: 60, 'held out': 40, unseen: 60 };

for (const locale of locales)
  for (const group of Object.keys(groups) as Group[]) {
    const set = questions(group, locale);
    test(`golden set, ${group}, ${locale}: ${set.length} questions`, async ({ page }) => {
      test.setTimeout(240_000);
      expect(set.length).toBeGreaterThanOrEqual(least[group]);
      await page.goto(`${localeInfo[locale].prefix}/search/`);
      const tally = new Tally();
      for (const question of set) {
        await page.getByRole('searchbox').fill(question.query);
        await expect(page.getByRole('status')).toContainText(question.query);
        const found = await page
          .locator('[data-results] > li > a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        tally.add(question, found);
      }
      console.log([`${locale}, ${group}: ${tally}`, ...tally.misses].join('\n  '));
      expect(tally.nothing).toBe(0);
      expect(tally.first / tally.asked).toBeGreaterThanOrEqual(required.first);
      expect(tally.three / tally.asked).toBeGreaterThanOrEqual(required.three);
    });
  }

for (const locale of locales)
  test(`nonsense finds nothing, ${locale}`, async ({ page }) => {
    await page.goto(`${localeInfo[locale].prefix}/search/`);
    for (const query of nonsense) {
      await page.getByRole('searchbox').fill(query);
      await expect(page.getByRole('status')).toContainText(query);
      await expect(page.locator('[data-results] > li')).toHaveCount(0);
    }
  });

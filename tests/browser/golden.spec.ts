/**
 * The golden set: what readers type, in three languages, each with the pages that answer it (tests/golden/). The numbers
 * are printed; a change to the search that makes them fall below the line fails.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { localeInfo, locales } from '../../src/i18n/locales.ts';

const required = { first: 0.85, three: 0.97 };

for (const locale of locales) {
  const set = (parse(readFileSync(`tests/golden/${locale}.yaml`, 'utf8')) as unknown[][]).map((row) => row.map(String));
  const { prefix } = localeInfo[locale];

  test(`golden set, ${locale}: ${set.length} queries`, async ({ page }) => {
    test.setTimeout(240_000);
    expect(set.length).toBeGreaterThanOrEqual(60);
    await page.goto(`${prefix}/search/`);
    const seen = { first: 0, three: 0, nothing: 0 };
    const misses: string[] = [];
    for (const [query = '', ...right] of set) {
      await page.getByRole('searchbox').fill(query);
      await expect(page.getByRole('status')).toContainText(query);
      const found = await page
        .locator('[data-results] > li > a')
        .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/#?:~:.*/, '')));
      const answers = right.map((path) => `${prefix}/${path}${path.includes('#') ? '' : '/'}`);
      const places = found.map((href) => answers.includes(href));
      if (places[0]) seen.first++;
      else misses.push(`${query} → ${found.slice(0, 3).join(' ')}`);
      if (places.slice(0, 3).includes(true)) seen.three++;
      if (found.length === 0) seen.nothing++;
    }
    const share = (count: number) => `${((count / set.length) * 100).toFixed(1)} %`;
    console.log(
      `${locale}: right first ${share(seen.first)}, right in three ${share(seen.three)}, nothing found ${seen.nothing}\n  ${misses.join('\n  ')}`,
    );
    expect(seen.nothing).toBe(0);
    expect(seen.first / set.length).toBeGreaterThanOrEqual(required.first);
    expect(seen.three / set.length).toBeGreaterThanOrEqual(required.three);
  });
}

/** Whatever is typed or stands in an address does no harm, is shown as plain text, and leaves the search working. */
import { expect, test } from '@playwright/test';

const scripts = ['alert(1)', 'document.title="x"', 'top.location="//x.test"', 'fetch("//x.test")'].flatMap((code) => [
  `<script>${code}</script>`,
  `"><script>${code}</script>`,
  `<img src=x onerror=${code}>`,
  `<svg/onload=${code}>`,
  `javascript:${code}`,
  `'-${code}-'`,
  `\${${code}}`,
  `{{${code}}}`,
  `</title><script>${code}</script>`,
  `<iframe srcdoc="<script>${code}</script>">`,
]);
const markup = [
  '<b>bold',
  '<mark>',
  '</p></div></main>',
  '<!--',
  ']]>',
  '<style>*{display:none}</style>',
  '&lt;b&gt;',
  '&#60;b&#62;',
];
const expressions = [
  '.*',
  '(((',
  '[[[',
  '\\',
  '\\\\',
  '^$',
  'a{1,99999}',
  '(a+)+$',
  '(?<=x)',
  '$&',
  '$1',
  "$'",
  '[\\',
  '*',
  '+',
  '?',
  '|',
];
const controls = [
  '\u0000',
  '\u0007\u001b[31m',
  '\u202eacsa',
  '\u200facsa\u200e',
  '\u2066x\u2069',
  '\ufeff',
  '\u200b\u200b',
  '\ud800',
  '\udc00a',
  '\u0300'.repeat(200),
  'a\u0000b',
  '\r\n\r\nSet-Cookie: a=b',
  '\t\t\t',
  '\u2028\u2029',
];
const long = [
  'a'.repeat(5000),
  'acsa '.repeat(2000),
  '協'.repeat(3000),
  '😀'.repeat(1000),
  '<'.repeat(2000),
  '"'.repeat(3000),
  'x '.repeat(5000),
  '9'.repeat(2000),
  '一二三'.repeat(500),
];
const odd = [
  '%',
  '%00',
  '%E0%A4%A',
  '%u0041',
  '+',
  '&kind=x',
  '#',
  '?q=a',
  '../../etc/passwd',
  "' OR 1=1 --",
  '"; DROP TABLE',
  'null',
  'undefined',
  'NaN',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '"acsa',
  '"acsa"',
  '“acsa”',
  '""',
  "''",
  '```',
  '-',
  '--',
  '。',
  '、・「」',
  'ー',
  'ﾞ',
  '¥',
  '₱',
  '1e999',
  '-0',
  '0x41',
  '٣٤٥',
  'א',
  'ש',
  '👩‍👩‍👧',
  'ĐŁŊŦ',
  'acsaŋ',
  'acsaø',
];
const inputs = [...scripts, ...markup, ...expressions, ...controls, ...long, ...odd];

test(`${inputs.length} hostile inputs: typed`, async ({ page }) => {
  test.setTimeout(180_000);
  expect(inputs.length).toBeGreaterThanOrEqual(100);
  const harm: string[] = [];
  page.on('dialog', (box) => {
    harm.push(box.message());
    void box.dismiss();
  });
  page.on('pageerror', (error) => harm.push(error.message));
  page.on('request', (request) => request.url().includes('x.test') && harm.push(request.url()));
  await page.goto('/search/');
  const title = await page.title();
  const status = page.getByRole('status');
  const box = page.getByRole('searchbox');
  for (const [at, input] of inputs.entries()) {
    await box.fill(input);
    // An answer to a plain question after it shows that nothing is stuck.
    if (at % 8 === 7) {
      await box.fill(`acsa ${at}`);
      await expect(status).toContainText(`acsa ${at}`);
      await expect(page.locator('[data-results] > li').first()).toBeVisible();
    }
    await expect(page.locator('main :is(script, img, iframe, style, svg)')).toHaveCount(0);
  }
  expect(await page.title()).toBe(title);
  expect(harm).toEqual([]);
});

test(`${inputs.length} hostile inputs: in the address`, async ({ page }) => {
  test.setTimeout(300_000);
  const harm: string[] = [];
  page.on('dialog', (box) => {
    harm.push(box.message());
    void box.dismiss();
  });
  page.on('pageerror', (error) => harm.push(error.message));
  for (const [at, input] of inputs.entries()) {
    const name = ['q', 'q', 'kind', 'year', 'pact', 'sort'][at % 6];
    const encoded = encodeURIComponent(input.toWellFormed())
      .slice(0, 6000)
      .replace(/%[0-9A-F]?$/, '');
    await page.goto(`/search/?${name === 'q' ? '' : 'q=acsa&'}${name}=${encoded}`, { waitUntil: 'commit' });
    await expect(page.getByRole('searchbox')).toBeVisible();
    if (input.trim() && name === 'q' && /[a-z]{4}/.test(input))
      await expect(page.getByRole('status')).not.toHaveText(/Loading/);
    await expect(page.locator('main :is(script, img, iframe, style, svg)')).toHaveCount(0);
  }
  // What was asked is shown back as it was written.
  await page.goto(`/search/?q=${encodeURIComponent('<b>zq</b> & "x"')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('<b>zq</b> & "x"');
  await expect(page.getByRole('status')).toContainText('<b>zq</b> & "x"');
  // A raw address that is no valid percent-encoding.
  await page.goto('/search/?q=%E0%A4%A&kind=%');
  await page.getByRole('searchbox').fill('acsa');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  expect(harm).toEqual([]);
});

/** `npm run shots:readme`: draws the README's three pictures anew from the built site, into `.github/`. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'astro';
import sharp from 'sharp';
import { findBrowser } from './find-browser.ts';
import { layOut } from './ready.ts';

const width = 960;
const gap = 18;
const server = await preview({ logLevel: 'error', server: { port: 4397 } });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

await save('front', await shot(browser, '/', { width: 1280, height: 1000 }));

const phone = { width: 360, height: 760 };
const phones = [
  await shot(browser, '/explainers/what-is-the-raa/', phone, 'light', async (page) => {
    await page.locator('.body > p sup a').nth(3).click();
  }),
  await shot(browser, '/ja/pacts/acsa/', phone, 'dark'),
  await shot(browser, '/fil/timeline/', phone, 'light', (page) =>
    page.locator('.figure').evaluate((figure) => figure.scrollIntoView({ block: 'start' })),
  ),
];
const each = Math.floor((width - 2 * gap) / 3);
const small = await Promise.all(phones.map((picture) => sharp(picture).resize({ width: each }).png().toBuffer()));
await save('phones', await row(small, Math.round((each / phone.width) * phone.height)));

await save(
  'figures',
  await shot(browser, '/data/', { width: 1280, height: 1120 }, 'light', (page) =>
    page
      .locator('#days-to-force, .figure')
      .first()
      .evaluate((figure) => figure.scrollIntoView({ block: 'start' })),
  ),
);
await browser.close();
await server.stop();
process.exit(0);

/** A picture of a page's window, after something was done on it. */
async function shot(
  from: Browser,
  path: string,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark' = 'light',
  act?: (page: Page) => Promise<unknown>,
): Promise<Buffer> {
  const page = await from.newPage({ viewport, colorScheme });
  await page.goto(`http://localhost:${server.port}${path}`, { waitUntil: 'networkidle' });
  await layOut(page);
  await act?.(page);
  await page.waitForTimeout(300);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Pictures of one height side by side. */
function row(pictures: readonly Buffer[], height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .composite(pictures.map((input, index) => ({ input, left: index * (each + gap), top: 0 })))
    .png()
    .toBuffer();
}

/** Writes a picture at the README's width, in few colours, so that the repository stays small. */
async function save(name: string, picture: Buffer) {
  await sharp(picture).resize({ width }).png({ palette: true, quality: 80, effort: 10 }).toFile(`.github/${name}.png`);
}

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

/** A server whose answers change while the test runs, with the service worker of the built site. */
async function site(answers: Record<string, string>): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const text = answers[path];
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(text ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

const worker = readFileSync('dist/sw.js', 'utf8');
const html = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;

test('what was read opens without a connection; online nothing is old, and a new worker clears what the old one kept', async ({
  page,
  context,
}) => {
  const answers: Record<string, string> = { '/': html('Front'), '/a/': html('First'), '/sw.js': worker };
  const { server, origin } = await site(answers);
  await page.goto(origin);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.goto(`${origin}/a/`);
  await expect(page.locator('h1')).toHaveText('First');

  answers['/a/'] = html('Second');
  await page.goto(`${origin}/a/`);
  await expect(page.locator('h1')).toHaveText('Second');

  await context.setOffline(true);
  await page.goto(`${origin}/a/?from=a-link`);
  await expect(page.locator('h1')).toHaveText('Second');
  await page.goto(`${origin}/fil/not-read/`);
  await expect(page.locator('h1')).toHaveText('Walang koneksiyon');

  await context.setOffline(false);
  answers['/sw.js'] = worker.replaceAll('read-1', 'read-2');
  await page.goto(`${origin}/`);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('read-1');
  server.close();
});

test('the site starts its worker after a page has loaded, and keeps the page', async ({ page, context }) => {
  await page.goto('/pacts/acsa/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto('/pacts/raa/');
  const title = await page.title();
  await expect.poll(() => page.evaluate(async () => (await caches.match('/pacts/raa/')) !== undefined)).toBe(true);
  await context.setOffline(true);
  await page.goto('/pacts/raa/');
  await expect(page).toHaveTitle(title);
});

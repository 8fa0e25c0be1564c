import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import ogs from 'open-graph-scraper';
import sharp from 'sharp';
import { faults, folder, pages } from './pages.ts';

const origin =
  (process.env['SITE_URL'] ?? 'http://localhost:4321') + (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');

test('canonical address and language alternates name pages that exist', () => {
  const known = new Set(pages.map(({ path }) => origin + path));
  const found = faults(({ path, $ }) => {
    if ($('meta[name=robots]').attr('content') === 'noindex') return [];
    const alternates = $('link[rel=alternate][hreflang]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    return [
      $('link[rel=canonical]').attr('href') === origin + path
        ? ''
        : `canonical ${$('link[rel=canonical]').attr('href')}`,
      ...alternates.filter((href) => !known.has(href)).map((href) => `alternate ${href} does not exist`),
    ].filter(Boolean);
  });
  assert.equal(found, '');
});

test('a parser of shared links reads title, description and picture from every page', async () => {
  const found: string[] = [];
  for (const { path, html, $ } of pages) {
    if ($('meta[name=robots]').length > 0) continue;
    const { result } = await ogs({ html });
    if (!result.ogTitle || !result.ogDescription || !result.ogUrl)
      found.push(`${path}: title, description or address is missing`);
    const picture = result.ogImage?.[0];
    if (!picture?.url.startsWith(origin) || !picture.alt) found.push(`${path}: picture ${picture?.url}`);
    else if (!existsSync(join(folder, picture.url.slice(origin.length))))
      found.push(`${path}: no file for ${picture.url}`);
    if (result.twitterCard !== 'summary_large_image') found.push(`${path}: no X card`);
  }
  assert.equal(found.slice(0, 20).join('\n'), '');
});

test('every page has a picture of its own', () => {
  const owners = new Map<string, string>();
  const found = faults(({ path, $ }) => {
    const picture =
      path === '/404.html' || path.includes('/cite/') ? '' : ($('meta[property="og:image"]').attr('content') ?? '');
    const twin = picture && owners.get(picture);
    owners.set(picture, path);
    return twin ? [`shows the picture of ${twin}`] : [];
  });
  assert.equal(found, '');
});

test('share pictures have the size they claim and weigh at most 200 kB', async () => {
  const pictures = new Set(
    pages.flatMap(({ $ }) => $('meta[property="og:image"]').attr('content')?.slice(origin.length) ?? []),
  );
  assert.ok(pictures.size > 1000);
  for (const picture of pictures) {
    const file = join(folder, picture);
    const { width, height, format } = await sharp(file).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'jpeg'], picture);
    assert.ok(statSync(file).size <= 200_000, picture);
  }
});

test('structured data parses and names what the page is', () => {
  const found = faults(({ path, $ }) =>
    $('script[type="application/ld+json"]')
      .toArray()
      .flatMap((script) => {
        const data = JSON.parse($(script).text()) as { '@context': string; '@type': string; citation?: unknown[] }[];
        const article = data.find((each) => each['@type'] === 'BackgroundNewsArticle');
        return [
          ...data.filter((each) => each['@context'] !== 'https://schema.org').map(() => 'no context'),
          path.includes('/explainers/') && !article?.citation?.length ? 'an explainer without citations' : '',
        ].filter(Boolean);
      }),
  );
  assert.equal(found, '');
});

test('the policy allows no inline code but what it names by hash, and nothing is styled inline', () => {
  const found = faults(({ $ }) => {
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    const unnamed = $('script:not([src]):not([type="application/ld+json"]), style')
      .toArray()
      .filter(
        (element) =>
          !policy.includes(
            `sha256-${createHash('sha256')
              .update($(element).html() ?? '')
              .digest('base64')}`,
          ),
      );
    return [
      policy.includes("default-src 'self'") ? '' : 'no policy',
      /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/.test(policy) ? 'an unsafe policy' : '',
      ...unnamed.map((element) => `${element.tagName} without a hash`),
      ...$('[style], [onclick], [onload], [onerror]')
        .toArray()
        .map((element) => `inline style or handler on ${element.tagName}`),
      ...$('script[src^="http"], link[rel=stylesheet][href^="http"], img[src^="http"], iframe')
        .toArray()
        .map((element) => `${element.tagName} from elsewhere`),
    ].filter(Boolean);
  });
  assert.equal(found, '');
});

test('no page may run WebAssembly: the search runs in a worker, which has a policy of its own', () => {
  const found = faults(({ $ }) => {
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    return policy.includes('wasm-unsafe-eval') ? ['may run WebAssembly'] : [];
  });
  assert.equal(found, '');
});

test('nothing of this machine or of the build is in the output', () => {
  const words = [process.cwd(), '/node_modules/', 'undefined</', '[object Object]', 'NaN<'];
  assert.equal(
    faults(({ html }) => words.filter((word) => html.includes(word)).map((word) => `holds ${word}`)),
    '',
  );
});

test('robots names the sitemap, and the sitemap lists pages that exist', () => {
  assert.match(readFileSync(join(folder, 'robots.txt'), 'utf8'), /Sitemap: .*\/sitemap-index\.xml/);
  const listed = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => match[1],
  );
  const known = new Set(pages.map(({ path }) => origin + path));
  assert.deepEqual(
    listed.filter((url) => !known.has(url ?? '')),
    [],
  );
  assert.ok(listed.length > 1000);
});

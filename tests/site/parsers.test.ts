/**
 * Reads every page back as link previews do: over HTTP, with the parsers of real clients, from a server that answers
 * within crawlers' limits: only the first 32 kB of a page, compressed only for Facebook's crawler.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { localeInfo } from '../../src/i18n/locales.ts';
import { splitLocale } from '../../src/rules/addresses.ts';
import { widthOf } from '../../src/rules/head.ts';
import { pages } from './pages.ts';

const limit = 32 * 1024;
const origin =
  (process.env['SITE_URL'] ?? 'http://localhost:4321') + (process.env['BASE_PATH'] ?? '/').replace(/\/+$/, '');
const byPath = new Map(pages.map(({ path, html }) => [path, Buffer.from(html).subarray(0, limit)]));
/** Pages that are shared: embedded ones stand in other sites' pages, redirects lead on. */
const shared = pages.filter(({ path, $ }) => !/\/embed\//.test(path) && $('meta[http-equiv=refresh]').length === 0);
let server: Server;
let local: string;

before(async () => {
  server = createServer((request, response) => {
    const body = byPath.get(decodeURIComponent(request.url ?? ''));
    if (!body) return void response.writeHead(404).end();
    const facebook = /facebookexternalhit/.test(request.headers['user-agent'] ?? '');
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(facebook && { 'Content-Encoding': 'gzip' }),
    });
    response.end(facebook ? gzipSync(body) : body);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  local = `http://localhost:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

/** What a preview would show, from whichever parser. */
interface Preview {
  title: string | undefined;
  description: string | undefined;
  picture: { url: string; width: number; height: number; alt: string | undefined } | undefined;
  card: string | undefined;
  locale: string | undefined;
}

const parsers: Record<string, (url: string, html: string) => Promise<Preview>> = {
  'open-graph-scraper': async (_, html) => {
    const { result } = await ogs({ html });
    const image = result.ogImage?.[0];
    return {
      title: result.ogTitle,
      description: result.ogDescription,
      picture: image && {
        url: image.url,
        width: Number(image.width),
        height: Number(image.height),
        alt: image.alt as string | undefined,
      },
      card: result.twitterCard,
      locale: result.ogLocale,
    };
  },
  // It asks as Facebook's crawler does.
  'unfurl.js': async (url) => {
    const { open_graph: graph, twitter_card: card } = await unfurl(url, { oembed: false });
    const image = graph.images?.[0] as { url: string; width: number; height: number; alt?: string } | undefined;
    return {
      title: graph.title,
      description: graph.description,
      picture: image && { url: image.url, width: Number(image.width), height: Number(image.height), alt: image.alt },
      card: card.card,
      locale: graph.locale,
    };
  },
};

for (const [name, read] of Object.entries(parsers))
  test(`${name}: every page has its title, text and picture in its language`, async () => {
    const found: string[] = [];
    for (const { path, $ } of shared) {
      const fault = (what: string) => void found.push(`${path}: ${what}`);
      const response = await fetch(local + path);
      const preview = await read(local + path, await response.text());
      const { locale } = splitLocale(path);
      const title = $('meta[property="og:title"]').attr('content') ?? '';
      // The front page is titled with the site's name and tagline; each other page begins with its own title.
      if (!preview.title || preview.title !== title) fault(`title “${preview.title}”`);
      if (widthOf(preview.title ?? '') > 70) fault(`a title wider than 70 letters: “${preview.title}”`);
      if (widthOf($('title').text()) > 70) fault(`a page title wider than 70 letters: “${$('title').text()}”`);
      if (!preview.description || preview.description.length > 155) fault(`description “${preview.description}”`);
      if (preview.locale !== localeInfo[locale].openGraph) fault(`language ${preview.locale}`);
      if (preview.card !== 'summary_large_image') fault(`card ${preview.card}`);
      const { picture } = preview;
      if (!picture?.url.startsWith(`${origin}/share/`)) fault(`picture ${picture?.url}`);
      if (picture?.width !== 1200 || picture.height !== 630) fault(`a picture of ${picture?.width}×${picture?.height}`);
      if (!picture?.alt?.endsWith('Kasunduan')) fault(`a picture without words: ${picture?.alt}`);
    }
    assert.ok(shared.length > 1000);
    assert.equal(found.slice(0, 20).join('\n'), '');
  });

test('all that a preview needs stands in the first 6 kB of a page', () => {
  const late = pages.flatMap(({ path, html }) => {
    const end = Buffer.byteLength(html.slice(0, html.lastIndexOf('twitter:image:alt')));
    return end <= 6 * 1024 ? [] : [`${path}: ${end}`];
  });
  assert.deepEqual(late, []);
});

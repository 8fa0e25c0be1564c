import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

export const folder = 'dist';

export interface Page {
  /** Path below the site's folder, such as `/pacts/acsa/`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every built page, parsed once for all tests of a file. */
const all: Page[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
  .sort()
  .map((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    return { path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html, $: load(html) };
  });

/** Pages at old addresses, which lead on at once. */
export const redirects = all.filter(({ $ }) => $('meta[http-equiv=refresh]').length > 0);
export const pages = all.filter((page) => !redirects.includes(page));

/** What is wrong, page by page, as one text; empty if nothing is. */
export function faults(check: (page: Page) => string[]): string {
  return pages
    .flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`))
    .slice(0, 40)
    .join('\n');
}

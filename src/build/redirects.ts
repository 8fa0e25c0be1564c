/**
 * Redirects: a page at each old address, for hosts that serve files only (GitHub Pages), and `_redirects` for hosts that
 * read it. The page carries title, text and picture of the new one, so that an old link still looks right where it is pasted.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { locales, localeInfo } from '../i18n/locales.ts';
import { parseList, type ParsedList } from '../record/parse.ts';
import { inLocale } from '../rules/addresses.ts';
import type { Problem } from '../rules/problems.ts';
import { redirectSchema, type Redirect } from '../schemas/redirect.ts';

export const redirectFile = 'content/redirects.yaml';

/** Reads the list of redirects; faults come back as its problems. A list that is not there is empty. */
export function readRedirects(file = redirectFile): ParsedList<Redirect> {
  return parseList(redirectFile, existsSync(file) ? readFileSync(file, 'utf8') : '[]', redirectSchema);
}

const fileOf = (folder: string, path: string) => join(folder, path, 'index.html');

/** What is wrong with redirects once the site is built: an old address still in use, a new one that does not exist. */
export function checkRedirects(list: ParsedList<Redirect>, folder: string): Problem[] {
  const seen = new Set<string>();
  return list.items.flatMap(({ from, to }, index): Problem[] => {
    const problem = (field: string, found: string, write: string) => ({
      file: list.file,
      line: list.lineOf(index, [field]),
      found,
      write,
    });
    const twice = seen.has(from);
    seen.add(from);
    return [
      ...(existsSync(fileOf(folder, from))
        ? [problem('from', `${from}, a page of the site`, 'an address that has no page any more')]
        : []),
      ...(existsSync(fileOf(folder, to)) ? [] : [problem('to', `${to}, no page of the site`, 'the address of a page')]),
      ...(twice ? [problem('from', `${from} once more`, 'each old address once')] : []),
    ];
  });
}

/** The page at an old address. @param target the HTML of the page it leads to @param href where that page is served */
export function redirectPage(target: string, href: string): string {
  const $ = load(target.slice(0, target.indexOf('<body'))); // Nothing below is wanted, and it is long.
  const escaped = href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const head = $(
    'title, meta[charset], meta[name=description], meta[property], meta[name^="twitter:"], link[rel=canonical]',
  )
    .toArray()
    .map((element) => $.html(element))
    .join('');
  const title = load('<p></p>', null, false)('p').text($('title').text()).html() ?? '';
  return (
    `<!doctype html><html lang="${$('html').attr('lang')}"><head>${head}` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<meta http-equiv="content-security-policy" content="default-src 'none'">` +
    `<meta http-equiv="refresh" content="0; url=${escaped}"></head>` +
    `<body><h1><a href="${escaped}">${title}</a></h1></body></html>\n`
  );
}

/** Writes all redirects into a built site. @param base the base path, without a slash at its end */
export function writeRedirects(redirects: readonly Redirect[], folder: string, base: string): void {
  const lines: string[] = [];
  for (const locale of locales)
    for (const redirect of redirects) {
      const [from, to] = [inLocale(redirect.from, locale), inLocale(redirect.to, locale)];
      // A page written in English only is what all languages are led to.
      const target = existsSync(fileOf(folder, to)) ? to : redirect.to;
      const file = fileOf(folder, from);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, redirectPage(readFileSync(fileOf(folder, target), 'utf8'), base + target));
      lines.push(`${base}${from} ${base}${target} 301`);
    }
  writeFileSync(join(folder, '_redirects'), `${lines.join('\n')}\n`);
}

/** The first part of every address of a language, for rules by address: `explainers`, `pacts`. */
export function prefixesOf(addresses: readonly string[]): string[] {
  const prefixes = locales.map((locale) => localeInfo[locale].prefix);
  const parts = addresses.map((address) => {
    const prefix = prefixes.findLast((each) => each && address.startsWith(`${each}/`)) ?? '';
    return prefix + (/^\/[^/]*\/?/.exec(address.slice(prefix.length))?.[0] ?? '/');
  });
  return [...new Set(parts)].sort();
}

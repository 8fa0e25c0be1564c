/**
 * Builds the site: checks the content, renders the pages beside the old site, indexes them, and only then puts them in
 * its place. Whatever fails before that leaves the last good `dist` as it was.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trimBase } from '../rules/addresses.ts';
import { formatProblems } from '../rules/problems.ts';
import { addressesOf, keepAddresses } from './addresses.ts';
import { finishPages } from './finish-pages.ts';
import { headerFile } from './headers.ts';
import { giveUp, putInPlace, recover } from './put-in-place.ts';
import { checkRedirects, readRedirects, writeRedirects } from './redirects.ts';
import { indexForSearch } from './search-index.ts';
import { serviceWorker } from './service-worker.ts';

const site = 'dist';
const draft = '.dist-next';
const old = '.dist-old';

recover(site, old);
const rendering = fork(join(import.meta.dirname, 'render.ts'), [draft]);
const [code, signal] = (await once(rendering, 'exit')) as [number | null, string | null];
if (signal) giveUp(`The rendering of pages was ended by ${signal}.`);
if (code !== 0) process.exit(1);
try {
  rmSync(old, { recursive: true, force: true });
  // The bench of the search adds pages to a build and indexes it anew, for which the marks must stay.
  const pages = finishPages(draft, process.env['KEEP_SEARCH_MARKS'] === '1');
  await indexForSearch(draft, pages);
  const redirects = readRedirects();
  const wrong = checkRedirects(redirects, draft);
  if (wrong.length > 0) throw new Error(formatProblems(wrong));
  const base = trimBase(process.env['BASE_PATH'] ?? '/');
  writeRedirects(redirects.items, draft, base);
  writeFileSync(join(draft, 'sw.js'), await serviceWorker());
  writeFileSync(join(draft, '_headers'), headerFile(namesIn(draft), addressesOf(draft), base));
  keepAddresses(draft);
  putInPlace(draft, site, old);
  console.log(`Built ${site}/: ${pages.length} pages can be searched.`);
} catch (error) {
  giveUp(error);
}

/** What lies at the top of the site and of its index; folders end in a slash. */
function namesIn(folder: string): string[] {
  const list = (below: string) =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .map((entry) => `${below}${entry.name}${entry.isDirectory() ? '/' : ''}`)
      .sort();
  return [...list(''), ...list('pagefind/')];
}

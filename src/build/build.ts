/**
 * Builds the site: checks the content, renders the pages beside the old site, indexes them, and only then puts them in
 * its place. Whatever fails before that leaves the last good `dist` as it was.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { rememberedFacts } from '../markdown/remembered-facts.ts';
import { checkContent } from '../rules/check-content.ts';
import { formatProblems } from '../rules/problems.ts';
import { trimBase } from '../rules/addresses.ts';
import { keepAddresses } from './addresses.ts';
import { readContent } from './content-files.ts';
import { finishPages } from './finish-pages.ts';
import { writeHeaders } from './headers.ts';
import { checkRedirects, readRedirects, writeRedirects } from './redirects.ts';
import { indexForSearch } from './search-index.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'; // The build asks nothing of the network.

const site = 'dist';
const draft = '.dist-next';
const old = '.dist-old';

// A build that was killed between the two renames below left the last good site under its old name.
if (!existsSync(site) && existsSync(old)) renameSync(old, site);
const redirects = readRedirects();
const problems = [...checkContent(readContent('content'), rememberedFacts('.cache/facts')), ...redirects.problems];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
try {
  process.env['OUT_DIR'] = draft;
  await build({ logLevel: 'warn' });
  const pages = await indexForSearch(draft);
  finishPages(draft);
  const wrong = checkRedirects(redirects, draft);
  if (wrong.length > 0) throw new Error(formatProblems(wrong));
  const base = trimBase(process.env['BASE_PATH'] ?? '/');
  writeRedirects(redirects.items, draft, base);
  writeHeaders(draft, base);
  keepAddresses(draft);
  if (existsSync(site)) renameSync(site, old);
  renameSync(draft, site);
  rmSync(old, { recursive: true, force: true });
  console.log(`Built ${site}/: ${pages} pages can be searched.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was put in place; the last good site stays.');
  process.exit(1);
}
process.exit(0); // Astro leaves a handle open, which would keep the process alive.

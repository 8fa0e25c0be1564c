import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../markdown/fingerprint.ts';
import { keptIn } from '../markdown/kept.ts';
import { finishPage } from './finish-page.ts';
import { namesInScripts } from './page-styles.ts';
import { searchedPages, type SearchedPage } from './search-terms.ts';

/** What was made of a page in the last build, and the key of all that it was made of. */
interface MadePage {
  key: string;
  html: string;
  searched: SearchedPage[];
}

/** The pages of a site in the order of their paths, with their addresses. */
export function pagesIn(folder: string): { path: string; url: string }[] {
  return globSync('**/*.html', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({ path: join(folder, name), url: `/${name.replace(/index\.html$/, '')}` }));
}

/**
 * Finishes all pages of a built site in place, and reads them for the index. A page that is the same as in the last build
 * is taken from there, unless code, packages or scripts changed.
 * @param folder the built site
 * @param marks whether the marks for the index stay, for which pages are left as they are
 * @returns what can be searched
 */
export function finishPages(folder: string, marks = false): SearchedPage[] {
  // All but the workers, which touch no page.
  const scripts = globSync(join(folder, '_astro/*.js'))
    .filter((path) => !/worker/.test(path))
    .sort();
  const added = namesInScripts(scripts.map((path) => readFileSync(path, 'utf8')));
  const shared = fingerprint(['src', 'package-lock.json', ...scripts], [process.version]);
  const made = keptIn<MadePage>('.cache/pages');
  const take = (path: string, page: MadePage) => {
    if (!marks) writeFileSync(path, page.html);
    return page.searched;
  };
  return pagesIn(folder).flatMap(({ path, url }) => {
    const raw = readFileSync(path);
    const key = createHash('sha256').update(shared).update(raw).digest('hex');
    // One file for each address, so that what is kept grows with the site and not with every change.
    const name = createHash('sha256').update(url).digest('hex');
    const known = made.get(name);
    if (known?.key === key) return take(path, known as MadePage);
    const html = raw.toString();
    const page = { key, html: finishPage(html, added), searched: searchedPages(html, url) };
    made.set(name, page);
    return take(path, page);
  });
}

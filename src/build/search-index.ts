import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the built pages for search, one index per language.
 * @param folder the built site; the index goes into its `pagefind/`
 * @returns how many pages can be searched
 * @throws with Pagefind's own words if a page cannot be indexed
 */
export async function indexForSearch(folder: string): Promise<number> {
  const { index, errors } = await createIndex({
    // Readers search the text, not the numbers of notes, the lists of sources and the links of headings.
    excludeSelectors: ['sup', '.footnotes', '.anchor'],
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  await close();
  // The stock interfaces are not used, so they are not published.
  for (const name of readdirSync(join(folder, 'pagefind')))
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name)) rmSync(join(folder, 'pagefind', name));
  return added.page_count;
}

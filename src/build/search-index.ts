import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  // Page by page in the order of their names: Pagefind walks a folder in the order of the disk, and the index with it.
  let searched = 0;
  for (const name of globSync('**/*.html', { cwd: folder }).sort()) {
    const content = readFileSync(join(folder, name), 'utf8');
    // As in a walk through the folder, pages without the mark are left out; Pagefind would take them whole.
    if (!content.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: name, content });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read ${name}: ${added.errors.join('; ')}`);
    searched++;
  }
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  await close();
  // The stock interfaces are not used, so they are not published.
  for (const name of readdirSync(join(folder, 'pagefind')))
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name)) rmSync(join(folder, 'pagefind', name));
  return searched;
}

import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
const inline = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;

/**
 * The page as readers get it: without the marks that only the search index needed (attributes, and the hidden
 * element with what it knows of the page), and with a policy that allows this page's own scripts and styles. Astro writes
 * the hashes of all pages into each, half a kilobyte that cannot be compressed.
 * @param html a page that Astro wrote
 */
export function finishPage(html: string): string {
  const hashes = new Set(
    [...html.matchAll(inline)].map(([, , text]) =>
      createHash('sha256')
        .update(text ?? '')
        .digest('base64'),
    ),
  );
  return html
    .replace(policy, (_, start: string, content: string) => {
      const own = content.replace(/ 'sha256-([^']+)'/g, (written, hash: string) => (hashes.has(hash) ? written : ''));
      return start + own;
    })
    .replace(/<div hidden data-search-page[^>]*><\/div>/, '')
    .replace(/<[a-z][^<>]* data-(?:pagefind-|search-part)[^<>]*>/g, (tag) =>
      tag.replace(/ data-(?:pagefind-[a-z-]+|search-part)(?:="[^"]*")?/g, ''),
    );
}

/**
 * Finishes all pages of a built site in place, after the index was made from them.
 * @param folder the built site
 */
export function finishPages(folder: string): void {
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, name);
    writeFileSync(path, finishPage(readFileSync(path, 'utf8')));
  }
}

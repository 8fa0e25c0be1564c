import { createHash } from 'node:crypto';
import { namesOn, usedStyles } from './page-styles.ts';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
const inline = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;
/** Elements that start a line of their own: space beside their tags is never seen, nor in a link that begins or ends there. */
const blocks =
  'article|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h1|h2|h3|head|header|html|legend|li|link|main|meta|nav|noscript|ol|p|section|table|tbody|td|template|th|thead|title|tr|ul';
const block = `</?(?:${blocks})(?:\\s[^<>]*)?>`;
const spaceBefore = new RegExp(`\\s+(?=(?:</a>\\s*)?${block})`, 'g');
const spaceAfter = new RegExp(`(${block})(?:\\s*(<a\\s[^<>]*>)\\s+|\\s+)`, 'g');
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/**
 * The page as readers get it: without the marks that only the search index needed (attributes, and the hidden
 * element with what it knows of the page), with the styles that it uses, and a policy that
 * allows just its own scripts and styles. Astro writes the hashes of all pages into each, half a kilobyte that cannot be compressed.
 * @param html a page that Astro wrote
 * @param added elements and classes that scripts may add
 * @throws if a style sheet cannot be read
 */
export function finishPage(html: string, added: ReadonlySet<string> = new Set()): string {
  /** What the page's own inline texts were hashed to by Astro, and what they are now; the same if they did not change. */
  const hashes = new Map<string, string>();
  const names = new Set([...namesOn(html), ...added]);
  const slim = html.replace(inline, (whole: string, kind: string, text: string) => {
    const now = kind === 'style' ? usedStyles(text, names) : text.replace(/\n\s*/g, ' ');
    hashes.set(hashOf(text), hashOf(now));
    return now === text ? whole : whole.replace(text, () => now);
  });
  return slim
    .replace(policy, (_, start: string, content: string) => {
      const own = content.replace(/ 'sha256-([^']+)'/g, (_, written: string) => {
        const now = hashes.get(written);
        return now ? ` 'sha256-${now}'` : '';
      });
      return start + own.replaceAll('; ', ';');
    })
    .replace(/<div hidden data-search-page[^>]*><\/div>/, '')
    .replace(/<[a-z][^<>]* data-(?:pagefind-|search-part)[^<>]*>/g, (tag) =>
      tag.replace(/ data-(?:pagefind-[a-z-]+|search-part)(?:="[^"]*")?/g, ''),
    )
    .replace(spaceBefore, '')
    .replace(spaceAfter, '$1$2');
}

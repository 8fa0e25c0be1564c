import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { namesOn, usedStyles } from './page-styles.ts';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
const inline = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;
const early = /<link rel="preload"[^>]* as="font"[^>]*>/;
/**
 * The most that a page may weigh for its face to be asked for early, packed at brotli's level 1, which is quickest and
 * 1.38 times what hosts send: about 14,400 bytes, which with the head of the answer fill the ten packets that a server
 * sends before it waits for the browser (RFC 6928). What is heavier waits once more for its own text, and the face,
 * asked for early, would take its place on the line: it is fetched after the first paint, for the next page.
 */
const oneFlight = 19_800;
const packed = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }).length;
/** Elements that start a line of their own: space beside their tags is never seen. */
const blocks =
  'article|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h1|h2|h3|head|header|html|legend|li|link|main|meta|nav|noscript|ol|p|section|table|tbody|td|template|th|thead|title|tr|ul';
const spaceBefore = new RegExp(`\\s+(?=</?(?:${blocks})\\b)`, 'g');
const spaceAfter = new RegExp(`(</?(?:${blocks})(?:\\s[^<>]*)?>)\\s+`, 'g');
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/**
 * The page as readers get it: without the marks that only the search index needed (attributes, and the hidden
 * element with what it knows of the page), with the styles that it uses, a face that holds nothing up, and a policy that
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
  const finished = slim
    .replace(policy, (_, start: string, content: string) => {
      const own = content.replace(/ 'sha256-([^']+)'/g, (_, written: string) => {
        const now = hashes.get(written);
        return now ? ` 'sha256-${now}'` : '';
      });
      return start + own;
    })
    .replace(/<div hidden data-search-page[^>]*><\/div>/, '')
    .replace(/<[a-z][^<>]* data-(?:pagefind-|search-part)[^<>]*>/g, (tag) =>
      tag.replace(/ data-(?:pagefind-[a-z-]+|search-part)(?:="[^"]*")?/g, ''),
    )
    .replace(spaceBefore, '')
    .replace(spaceAfter, '$1');
  const [face] = early.exec(finished) ?? [];
  if (!face || packed(finished) <= oneFlight) return finished;
  return finished.replace(face, '').replace('<template>', `<template>${face.replace('preload', 'prefetch')}`);
}

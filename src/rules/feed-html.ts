import { Parser } from 'htmlparser2';

type Attributes = Record<string, string>;

const kept = ['href', 'lang', 'hreflang', 'cite', 'datetime', 'scope', 'colspan', 'rowspan', 'title'];
const unseen = new Set(['script', 'style', 'svg']);
const unseenClasses = /(?:^|\s)(?:anchor|stop|track|visually-hidden)(?:\s|$)/;
const alone = new Set(['br', 'hr', 'img', 'link', 'meta']);

/** What only works or makes sense on the page itself. */
function pageOnly(name: string, attributes: Attributes): boolean {
  return (
    unseen.has(name) ||
    'popover' in attributes ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    unseenClasses.test(attributes['class'] ?? '')
  );
}

/** Buttons and their words, places for line breaks, and boxes that only carried styles or a role: without them they say nothing. */
const bare = (name: string, attributes: Attributes) =>
  /^(?:button|u|wbr|div)$/.test(name) || (name === 'span' && !('lang' in attributes));

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };
const escapedText = (text: string) => text.replace(/[&<>\u00a0]/g, (sign) => signs[sign] ?? sign);
const escapedValue = (text: string) => text.replace(/[&"\u00a0]/g, (sign) => signs[sign] ?? sign);

/**
 * HTML of a page as it can stand in a feed reader: full addresses, nothing that needs our styles, and a term's word
 * without its button. One pass without a tree: an archive has thousands of texts.
 * @param html well-formed, as Astro writes it
 * @param page the full address of the page, to which its own fragments lead
 */
export function feedHtml(html: string, page: string): string {
  let text = '';
  let unread = 0;
  /** The end of every open element. */
  const ends: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread > 0 || pageOnly(name, attributes)) {
        unread++;
        return;
      }
      if (bare(name, attributes)) {
        ends.push('');
        return;
      }
      text += `<${name}`;
      for (const key in attributes)
        if (kept.includes(key)) {
          const value = attributes[key] ?? '';
          text += ` ${key}="${escapedValue(key === 'href' ? new URL(value, page).href : value)}"`;
        }
      text += '>';
      ends.push(alone.has(name) ? '' : `</${name}>`);
    },
    ontext(data) {
      if (unread === 0) text += escapedText(data);
    },
    onclosetag() {
      if (unread > 0) unread--;
      else text += ends.pop() ?? '';
    },
  });
  parser.end(html);
  return text.replace(/>\s+</g, '> <').trim();
}

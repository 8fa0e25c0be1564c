import { load } from 'cheerio';

/** What only works or makes sense on the page itself. */
const pageOnly =
  'script, style, svg, [popover], .anchor, .stop, .track, [aria-hidden=true], .visually-hidden, [hidden]';
const kept = new Set(['href', 'lang', 'hreflang', 'cite', 'datetime', 'scope', 'colspan', 'rowspan', 'title']);

/**
 * HTML of a page as it can stand in a feed reader: full addresses, nothing that needs our styles, and a term's word
 * without its button.
 * @param page the full address of the page, to which its own fragments lead
 */
export function feedHtml(html: string, page: string): string {
  const $ = load(html, null, false);
  $(pageOnly).remove();
  $('button').each((_, button) => void $(button).replaceWith($(button).contents()));
  $('*').each((_, element) => {
    for (const name of Object.keys($(element).attr() ?? {})) if (!kept.has(name)) $(element).removeAttr(name);
  });
  $('[href]').each((_, link) => void $(link).attr('href', new URL($(link).attr('href') ?? '', page).href));
  // Boxes that only carried styles or a role say nothing any more.
  for (let box = $('div, span:not([lang])').last(); box.length > 0; box = $('div, span:not([lang])').last())
    box.replaceWith(box.contents());
  return $.html().replace(/>\s+</g, '> <').trim();
}

import { load, type CheerioAPI } from 'cheerio';
import { isLocale, type Locale } from '../i18n/locales.ts';

type AnyNode = Parameters<CheerioAPI['contains']>[0];

/** A place in a page that has an address of its own. */
export interface SearchSection {
  id: string;
  title: string;
  text: string[];
}

/** What the search keeps of one page, or of one part of a page that stands for itself (an open question). */
export interface SearchRecord {
  url: string;
  locale: Locale;
  kind: string;
  title: string;
  names: string[];
  aliases: string[];
  pacts: string[];
  date: string | undefined;
  /** The paragraphs before the first section; the first of them is the standfirst. */
  lead: string[];
  sections: SearchSection[];
  /** Paths of this site to which its text leads. */
  links: string[];
}

const blocks = new Set(
  'p li dt dd td th blockquote figcaption summary h1 h2 h3 h4 div section article ul ol dl table tr aside header'.split(
    ' ',
  ),
);
const unread =
  'script, style, nav, sup, .footnotes, .anchor, template, svg, button + [popover], [data-pagefind-ignore], [data-search-page]';

/**
 * Reads a built page.
 * @param url its path from the site's top
 * @returns nothing for a page that is not searched; else the page first, then its parts
 * @throws if the page names no language of the site
 */
export function searchRecords(html: string, url: string): SearchRecord[] {
  if (!html.includes('data-pagefind-body')) return [];
  const $ = load(html);
  const locale = $('html').attr('lang') ?? '';
  if (!isLocale(locale)) throw new Error(`${url}: no language of the site in <html lang>`);
  const body = $('[data-pagefind-body]');
  const about = body.find('[data-search-page]').first();
  const list = (name: string) => (about.attr(`data-${name}`) ?? '').split(' · ').filter(Boolean);
  const page: SearchRecord = {
    url,
    locale,
    kind: about.attr('data-kind') ?? 'page',
    title: squeeze(body.find('h1').first().text()),
    names: list('names'),
    aliases: list('aliases'),
    pacts: list('pacts'),
    date: about.attr('data-date'),
    lead: [],
    sections: [],
    links: body
      .find('a[href^="/"]')
      .toArray()
      .map((link) => $(link).attr('href') ?? ''),
  };
  const parts = body
    .find('[data-search-part]')
    .toArray()
    .map((element): SearchRecord => {
      const part = $(element);
      const title = part.find('.box-title').first();
      const text = { lead: [] as string[], sections: [] };
      const heading = squeeze(title.text());
      title.remove();
      readText($, element, text, new Set());
      part.remove();
      return {
        ...page,
        ...text,
        url: `${url}#${part.attr('id')}`,
        kind: part.attr('data-search-part') ?? page.kind,
        title: heading,
        names: [],
        aliases: [],
        links: [],
        pacts: (part.attr('data-pacts') ?? '').split(' ').filter(Boolean),
      };
    });
  body.find(unread).remove();
  body.find('h1').first().remove();
  for (const element of body.toArray()) readText($, element, page, new Set());
  return [page, ...parts];
}

/** Walks an element and puts its paragraphs where they belong: before the first heading with an id, or into its section. */
function readText($: CheerioAPI, root: AnyNode, into: Pick<SearchRecord, 'lead' | 'sections'>, seen: Set<AnyNode>) {
  let line = '';
  const flush = () => {
    const text = squeeze(line);
    line = '';
    if (text) (into.sections.at(-1)?.text ?? into.lead).push(text);
  };
  const walk = (node: AnyNode) => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.type === 'text') line += node.data;
    if (node.type !== 'tag' || $(node).is(unread)) return;
    const id = $(node).attr('id');
    if (/^h[23]$/.test(node.name) && id) {
      flush();
      into.sections.push({ id, title: squeeze($(node).text()), text: [] });
      return;
    }
    if (blocks.has(node.name)) flush();
    node.children.forEach(walk);
    if (blocks.has(node.name)) flush();
  };
  walk(root);
  flush();
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}

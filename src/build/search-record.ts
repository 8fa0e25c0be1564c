import { isLocale, type Locale } from '../i18n/locales.ts';
import { elementsIn, parsePage, textOf, type PageElement } from './page-tree.ts';

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
  /** Whether the page itself folds it away as a detail. */
  minor: boolean;
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

/**
 * Reads a built page.
 * @param url its path from the site's top
 * @returns nothing for a page that is not searched; else the page first, then its parts
 * @throws if the page names no language of the site
 */
export function searchRecords(html: string, url: string): SearchRecord[] {
  if (!html.includes('data-pagefind-body')) return [];
  const locale = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '';
  if (!isLocale(locale)) throw new Error(`${url}: no language of the site in <html lang>`);
  // Whatever stands before the text (head, masthead) is not looked at.
  const start = html.lastIndexOf('<', html.indexOf('data-pagefind-body'));
  const bodies = elementsIn(parsePage(html.slice(start)), ({ attributes }) => 'data-pagefind-body' in attributes);
  const find = (matches: (element: PageElement) => boolean) => bodies.flatMap((body) => elementsIn(body, matches));
  const [about] = find(({ attributes }) => 'data-search-page' in attributes);
  const [heading] = find(({ name }) => name === 'h1');
  const list = (name: string) => (about?.attributes[`data-${name}`] ?? '').split(' · ').filter(Boolean);
  const page: SearchRecord = {
    url,
    locale,
    kind: about?.attributes['data-kind'] ?? 'page',
    title: heading ? squeeze(textOf(heading)) : '',
    names: list('names'),
    aliases: list('aliases'),
    pacts: list('pacts'),
    date: about?.attributes['data-date'],
    minor: false,
    lead: [],
    sections: [],
    links: find(({ name, attributes }) => name === 'a' && (attributes['href'] ?? '').startsWith('/')).map(
      ({ attributes }) => attributes['href'] ?? '',
    ),
  };
  const taken = new Set<PageElement>();
  if (heading) taken.add(heading);
  const details = new Set(
    find(({ name }) => name === 'details').flatMap((element) =>
      elementsIn(element, ({ attributes }) => 'data-search-part' in attributes),
    ),
  );
  const parts = find(({ attributes }) => 'data-search-part' in attributes).map((part): SearchRecord => {
    const [title] = elementsIn(part, ({ attributes }) => /(?:^|\s)box-title(?:\s|$)/.test(attributes['class'] ?? ''));
    if (title) taken.add(title);
    const text = { lead: [] as string[], sections: [] };
    readText(part, text, taken);
    taken.add(part);
    return {
      ...page,
      ...text,
      url: `${url}#${part.attributes['id']}`,
      kind: part.attributes['data-search-part'] ?? page.kind,
      title: title ? squeeze(textOf(title)) : '',
      names: [],
      aliases: [],
      links: [],
      minor: details.has(part),
      pacts: (part.attributes['data-pacts'] ?? '').split(' ').filter(Boolean),
    };
  });
  for (const body of bodies) readText(body, page, taken);
  return [page, ...parts];
}

/**
 * Walks an element and puts its paragraphs where they belong: before the first heading with an id, or into its section.
 * @param taken what is read elsewhere
 */
function readText(root: PageElement, into: Pick<SearchRecord, 'lead' | 'sections'>, taken: ReadonlySet<PageElement>) {
  let line = '';
  const flush = () => {
    const text = squeeze(line);
    line = '';
    if (text) (into.sections.at(-1)?.text ?? into.lead).push(text);
  };
  const walk = (node: PageElement) => {
    if (node.unread || taken.has(node)) return;
    const id = node.attributes['id'];
    if (id && (node.name === 'h2' || node.name === 'h3')) {
      flush();
      into.sections.push({ id, title: squeeze(textOf(node, true)), text: [] });
      return;
    }
    if (blocks.has(node.name)) flush();
    for (const child of node.children)
      if (typeof child === 'string') line += child;
      else walk(child);
    if (blocks.has(node.name)) flush();
  };
  walk(root);
  flush();
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}

/** Whether a paragraph is more than a label. */
export const isSentence = (paragraph = '') => /[.。!?！？”」]$/.test(paragraph);

/**
 * What a page begins with: its first paragraph, and the sentence after it where that is only a label (a date, an
 * abbreviation). An office alone is a label that no sentence follows.
 */
export function openingOf(lead: readonly string[]): { opening: string[]; rest: string[] } {
  const end = !isSentence(lead[0]) && isSentence(lead[1]) ? 2 : 1;
  return { opening: lead.slice(0, end), rest: lead.slice(end) };
}

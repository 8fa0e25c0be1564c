/** A built page as a light tree, for what reads thousands of pages. Astro writes well-formed HTML; nothing is mended. */
import { Parser } from 'htmlparser2';

export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  children: (PageElement | string)[];
  /** Whether it is none of what readers search. */
  unread: boolean;
}

// Readers search the text, not the numbers of notes, the lists of sources and the links of headings.
const unread = new Set(['script', 'style', 'nav', 'template', 'svg', 'sup']);
const unreadClass = /(?:^|\s)(?:footnotes|anchor)(?:\s|$)/;

/** @returns an element without a name that holds what was parsed */
export function parsePage(html: string): PageElement {
  const root: PageElement = { name: '', attributes: {}, children: [], unread: false };
  const open = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1) ?? root;
      const element = { name, attributes, children: [], unread: isUnread(name, attributes, parent) };
      parent.children.push(element);
      open.push(element);
    },
    ontext(text) {
      open.at(-1)?.children.push(text);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return root;
}

function isUnread(name: string, attributes: Record<string, string>, parent: PageElement): boolean {
  return (
    unread.has(name) ||
    unreadClass.test(attributes['class'] ?? '') ||
    'data-pagefind-ignore' in attributes ||
    'data-search-page' in attributes ||
    // The definition beside a term's button.
    ('popover' in attributes && elements(parent).at(-1)?.name === 'button')
  );
}

const elements = ({ children }: PageElement) => children.filter((child) => typeof child !== 'string');

/** The elements below one that match, in the order of the page. */
export function elementsIn(root: PageElement, matches: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  const walk = (element: PageElement) => {
    for (const child of element.children)
      if (typeof child !== 'string') {
        if (matches(child)) found.push(child);
        walk(child);
      }
  };
  walk(root);
  return found;
}

/** The text in an element. @param read whether only what readers search counts */
export function textOf(element: PageElement, read = false): string {
  if (read && element.unread) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child, read))).join('');
}

/** HTML of a text (see `feed-html.ts`) as a Markdown tree: what GitHub-flavoured Markdown can say, and nothing else. */
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast';
import { blocks, parseText, type Element, type Words } from './html-tree.ts';

type Converted = RootContent | ListItem | TableRow | TableCell;

const names = (list: string) => new Set(list.split(' '));
/** Said by what is in them. */
const transparent = names(
  'abbr bdi bdo cite data details dfn ins ruby rb rt rp small span sub sup tbody tfoot thead time',
);
const flows = names('address article aside div figcaption figure footer header hgroup main nav section');
const silent = names('link meta caption col colgroup template');
const phrasing = names(
  'text break emphasis strong delete link image inlineCode html linkReference imageReference footnoteReference',
);

/** @throws if a text holds an element for which there is no Markdown */
export function htmlToMdast(html: string): Root {
  const children = all(parseText(html)) as RootContent[];
  return { type: 'root', children: children.some((node) => !phrasing.has(node.type)) ? wrapped(children) : children };
}

const all = ({ children }: Element): Converted[] => {
  const nodes: Converted[] = [];
  for (const node of children.flatMap(one)) {
    const before = nodes.at(-1);
    if (node.type === 'text' && before?.type === 'text') before.value += node.value;
    else nodes.push(node.type === 'text' ? { ...node } : node);
  }
  return nodes;
};
const words = (node: Element | Words): string => ('words' in node ? node.words : node.children.map(words).join(''));
const inline = (element: Element) => all(element) as PhrasingContent[];
const flow = (element: Element) => wrapped(all(element));

function one(node: Element | Words): Converted[] {
  if ('words' in node) return [{ type: 'text', value: node.words }];
  const { name, attributes } = node;
  if (silent.has(name)) return [];
  if (transparent.has(name)) return all(node);
  if (flows.has(name)) return flow(node);
  switch (name) {
    case 'p':
    case 'summary':
      return [{ type: 'paragraph', children: withoutBreaks(inline(node)) }];
    case 'a':
      return [
        { type: 'link', url: attributes['href'] ?? '', title: attributes['title'] ?? null, children: inline(node) },
      ];
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: inline(node) }];
    case 'em':
    case 'i':
    case 'mark':
    case 'u':
      return [{ type: 'emphasis', children: inline(node) }];
    case 'del':
    case 's':
      return [{ type: 'delete', children: inline(node) }];
    case 'code':
    case 'kbd':
    case 'samp':
      return [{ type: 'inlineCode', value: words(node) }];
    case 'pre':
      return [{ type: 'code', lang: null, meta: null, value: words(node).replace(/^\n|\n$/g, '') }];
    case 'img':
      return [
        {
          type: 'image',
          url: attributes['src'] ?? '',
          title: attributes['title'] ?? null,
          alt: attributes['alt'] ?? '',
        },
      ];
    case 'br':
      return [{ type: 'break' }];
    case 'wbr':
      return [{ type: 'text', value: '\u200b' }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return [{ type: 'blockquote', children: flow(node) }];
    case 'ol':
    case 'ul': {
      const items = all(node).filter((item) => item.type === 'listItem');
      const start = name === 'ol' ? Number.parseInt(attributes['start'] ?? '1', 10) : null;
      const spread = items.length > 1 && items.some((item) => item.spread);
      return [{ type: 'list', ordered: name === 'ol', start, spread, children: items }];
    }
    case 'li':
      return [{ type: 'listItem', spread: spreadOut(node), checked: null, children: flow(node) }];
    case 'table':
      return [table(node)];
    case 'tr':
      return [{ type: 'tableRow', children: all(node).filter((cell) => cell.type === 'tableCell') }];
    case 'td':
    case 'th': {
      const span = Number.parseInt(attributes['colspan'] ?? '1', 10);
      const empty = Array.from({ length: span - 1 }, (): TableCell => ({ type: 'tableCell', children: [] }));
      return [{ type: 'tableCell', children: inline(node) }, ...empty];
    }
  }
  if (/^h[1-6]$/.test(name))
    return [{ type: 'heading', depth: Number(name[1]) as 1, children: withoutBreaks(inline(node)) }];
  throw new Error(`src/rules/html-to-mdast.ts does not say how <${name}> reads in plain Markdown.`);
}

/** Blocks, with what stands between them as paragraphs. */
function wrapped(nodes: readonly Converted[]): BlockContent[] {
  const result: BlockContent[] = [];
  let run: PhrasingContent[] = [];
  const flush = () => {
    if (run.some((node) => node.type !== 'text' || node.value.trim()))
      result.push({ type: 'paragraph', children: withoutBreaks(run) });
    run = [];
  };
  for (const node of nodes)
    if (phrasing.has(node.type)) run.push(node as PhrasingContent);
    else {
      flush();
      result.push(node as BlockContent);
    }
  flush();
  return result;
}

/** Without line breaks and white space at both ends. */
function withoutBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  const from = nodes.findIndex(({ type }) => type !== 'break');
  const kept = from < 0 ? [] : nodes.slice(from, nodes.findLastIndex(({ type }) => type !== 'break') + 1);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return kept.filter((node) => node.type !== 'text' || node.value);
}

/** Whether the blocks of a list's item stand apart: it holds a paragraph, or a second block. */
function spreadOut({ children }: Element): boolean {
  let seen = false;
  for (const child of children) {
    if ('words' in child || !(blocks.has(child.name) || child.name === 'details') || child.name === 'br') continue;
    if (child.name === 'p' || seen || spreadOut(child)) return true;
    seen = true;
  }
  return false;
}

/** The first row is the head; one without head gets an empty one. All rows are equally long. */
function table(node: Element): Table {
  const rows = all(node).filter((row) => row.type === 'tableRow');
  if (!hasHead(node)) rows.unshift({ type: 'tableRow', children: [] });
  const columns = Math.max(1, ...rows.map(({ children }) => children.length));
  for (const { children } of rows) while (children.length < columns) children.push({ type: 'tableCell', children: [] });
  return { type: 'table', align: Array.from({ length: columns }, () => null), children: rows };
}

function hasHead(element: Element): boolean {
  for (const child of element.children)
    if (!('words' in child) && child.name !== 'caption') {
      if (child.name === 'thead') return true;
      if (child.name === 'tr') return child.children.some((cell) => 'name' in cell && cell.name === 'th');
      return hasHead(child);
    }
  return false;
}

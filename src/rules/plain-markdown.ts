import type { Link } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { htmlToMdast } from './html-to-mdast.ts';

// Looking for signs that Markdown would take for marks is what costs most here, though nearly all texts and addresses have
// none. These patterns find more than there are; what they find goes the library's way.
const mark = /[\\`*_[\]<>&~|!#@\t\r\n]|w\.|[ps]:/i;
const markAtBreak = /^(?:[-+=:\s]|\d+[.)])/;
const plainAddress = /^https?:\/\/[\w:/.#%-]+$/;

const text: Handle = (node: { value: string }, parent, state, info) => {
  const { value } = node;
  const marked =
    mark.test(value) ||
    (/[\r\n]$/.test(info.before) && markAtBreak.test(value)) ||
    (info.before.endsWith(']') && value.startsWith('(')) ||
    (/^[\r\n]/.test(info.after) && /\s$/.test(value));
  return marked ? defaultHandlers.text(node as never, parent, state, info) : value;
};

const link: Handle = (node: Link, parent, state, info) => {
  const [only] = node.children;
  if (node.title || !plainAddress.test(node.url) || (only?.type === 'text' && only.value === node.url))
    return defaultHandlers.link(node, parent, state, info);
  const leave = [state.enter('link'), state.enter('label')];
  const label = state.containerPhrasing(node, { ...info, before: '[', after: '](' });
  for (const each of leave.reverse()) each();
  return `[${label}](${node.url})`;
};
// What a link begins with, for the text before it.
Object.assign(link, { peek: () => '[' });

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', handlers: { text, link } });

/**
 * Plain GitHub-flavoured Markdown of a text rendered as HTML (see `feed-html.ts`), for programs that read.
 * @throws if the text holds an element for which there is no Markdown
 */
export function plainMarkdown(html: string): string {
  return processor.stringify(htmlToMdast(html));
}

/** HTML of a text as a tree of elements and words. */
import { Parser } from 'htmlparser2';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | Words)[];
}
export interface Words {
  words: string;
}

/** Elements before and after which a line ends. */
export const blocks = new Set(
  'address article aside blockquote br caption col colgroup dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul wbr'.split(
    ' ',
  ),
);

/** The elements with their words, white space as a browser shows it: single, and none at the edges of blocks. */
export function parseText(html: string): Element {
  const root: Element = { name: '#root', attributes: {}, children: [] };
  const open = [root];
  let last: { words: Words; of: Element } | undefined;
  let edge = true;
  const block = () => {
    edge = true;
    if (!last?.words.words.endsWith(' ')) return;
    last.words.words = last.words.words.slice(0, -1);
    if (!last.words.words) last.of.children.splice(last.of.children.indexOf(last.words), 1);
    last = undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (blocks.has(name)) block();
      if (name === 'img') [last, edge] = [undefined, false];
      const element: Element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(data) {
      const within = open.at(-1) ?? root;
      const before = within.children.at(-1);
      if (open.some(({ name }) => name === 'pre')) {
        within.children.push({ words: data });
        return;
      }
      let words = data.replace(/[\t\n\v\f\r ]+/g, ' ');
      if (edge && words.startsWith(' ')) words = words.slice(1);
      if (!words) return;
      if (before && 'words' in before) {
        before.words += words;
        last = { words: before, of: within };
      } else {
        last = { words: { words }, of: within };
        within.children.push(last.words);
      }
      edge = words.endsWith(' ');
    },
    onclosetag(name) {
      open.pop();
      if (blocks.has(name)) block();
    },
  });
  parser.end(html);
  block();
  return root;
}

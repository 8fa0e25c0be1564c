import { parse, tokTypes, type Token } from 'acorn';
import { parse as parseSelectors, SelectorType, type Selector } from 'css-what';
import postcss, { type AtRule, type Container, type Root } from 'postcss';

/**
 * Keeps of a page's inline styles only the rules that something on the page can use. Astro inlines the whole style sheet of
 * every component that a template could use; an explainer without a table would carry the rules of tables.
 */

/** What a page is made of: names of elements, classes and ids. */
export type Names = ReadonlySet<string>;

/** What stands on a page: elements as `p`, classes as `.box`, ids as `#made`, its language as `:ja`. */
export function namesOn(html: string): Set<string> {
  const names = new Set<string>();
  const body = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
  for (const [, element = ''] of body.matchAll(/<([a-z][a-z0-9]*)/g)) names.add(element);
  for (const [, classes = ''] of body.matchAll(/\sclass="([^"]*)"/g))
    for (const each of classes.split(/\s+/)) names.add(`.${each}`);
  for (const [, id = ''] of body.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`);
  names.add(`:${/<html[^>]*\slang="([a-z-]+)"/.exec(html)?.[1] ?? ''}`);
  return names;
}

/**
 * What scripts may put on a page later: every word of their strings, as an element and as a class.
 * @throws if a script cannot be parsed
 */
export function namesInScripts(sources: readonly string[]): Set<string> {
  const names = new Set<string>();
  const onToken = ({ type, value }: Token & { value?: unknown }) => {
    if (type !== tokTypes.string && type !== tokTypes.template) return;
    for (const word of String(value).match(/[a-z][\w-]*/g) ?? []) names.add(word).add(`.${word}`);
  };
  for (const source of sources) parse(source, { ecmaVersion: 'latest', sourceType: 'module', onToken });
  return names;
}

/** Whether something with these names could fit a selector. What cannot be decided by names counts as fitting. */
function fits(selector: Selector[], names: Names): boolean {
  return selector.every((part) => {
    if (part.type === SelectorType.Tag) return names.has(part.name);
    if (part.type === SelectorType.Attribute && part.action === 'element' && part.name === 'class')
      return names.has(`.${part.value}`);
    if (part.type === SelectorType.Attribute && part.action === 'equals' && part.name === 'id')
      return names.has(`#${part.value}`);
    if (part.type !== SelectorType.Pseudo) return true;
    // The root's language is the page's own; elsewhere a word of another language may stand.
    if (part.name === 'lang' && selector.some((each) => each.type === SelectorType.Pseudo && each.name === 'root'))
      return names.has(`:${String(part.data)}`);
    if (['is', 'where', 'has', 'matches'].includes(part.name) && Array.isArray(part.data))
      return part.data.some((each) => fits(each, names));
    return true;
  });
}

interface Sheet {
  root: Root;
  /** Selectors of each rule in the order of the text; undefined for the steps of animations, which look like rules. */
  selectors: (Selector[][] | undefined)[];
  /** Shortened texts, by which rules are in them. */
  made: Map<string, string>;
}
const sheets = new Map<string, Sheet>();

function sheetOf(css: string): Sheet {
  const found = sheets.get(css);
  if (found) return found;
  const root = postcss.parse(css);
  // The minifier writes ranges, which browsers before 2023 skip with all that is in the block.
  root.walkAtRules('media', (block) => {
    block.params = block.params.replace(/\(width([<>])=([^)]+)\)/g, (_, sign: string, width: string) =>
      sign === '>' ? `(min-width:${width})` : `(max-width:${width})`,
    );
  });
  dropKnownLayers(root);
  const selectors: Sheet['selectors'] = [];
  root.walkRules(({ selector, parent }) => {
    const step = parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');
    selectors.push(step ? undefined : parseSelectors(selector));
  });
  const sheet = { root, selectors, made: new Map<string, string>() };
  sheets.set(css, sheet);
  return sheet;
}

/** Removes lists of layers that only repeat what was named before: the order of layers is that of their first names. */
function dropKnownLayers(root: Root) {
  const known = new Set<string>();
  root.each((child) => {
    if (child.type !== 'atrule' || child.name !== 'layer') return;
    const layers = child.params.split(/\s*,\s*/);
    if (!child.nodes && layers.every((layer) => known.has(layer))) child.remove();
    for (const layer of layers) known.add(layer);
  });
}

/** Removes blocks in which no rule is left. */
function removeEmpty(container: Container) {
  container.each((child) => {
    if (child.type !== 'atrule' || !child.nodes) return;
    removeEmpty(child);
    if (child.nodes.length === 0) child.remove();
  });
}

/**
 * The rules of a style sheet that a page can use, in their order.
 * @param css as the build wrote it: without nesting
 * @param names what stands on the page, and what scripts may add
 * @throws if the style sheet or a selector in it cannot be read
 */
export function usedStyles(css: string, names: Names): string {
  const { root, selectors, made } = sheetOf(css);
  const used = selectors.map((list) => !list || list.some((selector) => fits(selector, names)));
  const key = used.map(Number).join('');
  const known = made.get(key);
  if (known !== undefined) return known;
  const copy = root.clone();
  let index = 0;
  copy.walkRules((rule) => {
    if (!used[index++]) rule.remove();
  });
  removeEmpty(copy);
  const text = copy.toString();
  made.set(key, text);
  return text;
}

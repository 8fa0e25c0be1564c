import { markdownProcessor } from '../../src/markdown/processor.ts';
import { loadRecord } from '../../src/record/load.ts';
import { vocabulary } from '../../src/rules/check-article.ts';
import { readFrontMatter } from '../../src/rules/front-matter.ts';
import type { ContentFiles } from '../../src/rules/check-content.ts';
import { articleSchema, pageSchema } from '../../src/schemas/article.ts';

type Part = string | number | boolean | null | undefined | readonly Part[];
type Properties = Record<string, unknown> & { children?: Part };

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Markup that is done; all other text is escaped. */
class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

function html(part: unknown): string {
  if (part instanceof Markup) return part.html;
  if (Array.isArray(part)) return part.map(html).join('');
  return part === null || part === undefined || typeof part === 'boolean' ? '' : escape(String(part));
}

/** What compiled MDX calls for each element: the element as HTML. A component becomes an element with a name of its own. */
function element(name: unknown, { children, ...properties }: Properties): Markup {
  if (typeof name === 'function')
    return (name as (properties: Properties) => Markup)({ children: children as Part, ...properties });
  const attributes = Object.entries(properties).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  return new Markup(`<${String(name)}${attributes.join('')}>${html(children)}</${String(name)}>`);
}

const component = (name: string) => (properties: Properties) => element(`x-${name.toLowerCase()}`, properties);
const components = Object.fromEntries(Object.keys(vocabulary).map((name) => [name, component(name)]));

/**
 * Renders one text of the content as the site does, with components as plain elements.
 * @param path below `content/`
 * @returns its HTML
 * @throws what the processor throws
 */
export async function render(files: ContentFiles, path: string): Promise<string> {
  const { items } = loadRecord(files.record).record.sources;
  const sources = new Map(items.map((source) => [source.id, source]));
  const processor = markdownProcessor({
    sources: () => sources,
    resolve: (link) => link,
    cache: undefined,
    fingerprint: '',
  });
  const renderer = await processor.createMdxRenderer?.({}, { optimize: false });
  if (!renderer) throw new Error('no renderer');
  const schema = path.startsWith('articles/') ? articleSchema : pageSchema;
  const { body } = readFrontMatter(path, files.mdx[path] ?? '', schema as typeof articleSchema);
  const { code } = await renderer.process(body, `${process.cwd()}/content/${path}`, {});
  const module = code
    .replace(/^import \{.*\} from "astro\/jsx-runtime";$/m, '')
    .replace(/^export default function/m, 'return function')
    .replace(/^export /gm, '');
  const make = new Function('_jsx', '_jsxs', '_Fragment', module) as (
    ...runtime: unknown[]
  ) => (properties: object) => Markup;
  const fragment = ({ children }: Properties) => new Markup(html(children));
  return make(element, element, fragment)({ components }).html;
}

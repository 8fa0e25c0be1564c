import type { Part } from '../../src/markdown/markup.ts';
import { textReader } from '../../src/markdown/texts.ts';
import { loadRecord } from '../../src/record/load.ts';
import { readFrontMatter } from '../../src/rules/front-matter.ts';
import type { ContentFiles } from '../../src/rules/check-content.ts';
import { articleSchema, pageSchema } from '../../src/schemas/article.ts';

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A piece of a text as HTML. A component becomes an element with a name of its own. */
function html(part: Part): string {
  if (typeof part === 'string') return part;
  const name = `x-${part.name.toLowerCase()}`;
  const attributes = Object.entries(part.props).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  return `<${name}${attributes.join('')}>${part.parts.map(html).join('')}</${name}>`;
}

/**
 * Renders one text of the content as the site does, with components as plain elements.
 * @param path below `content/`
 * @returns its HTML
 * @throws what the reader throws
 */
export function render(files: ContentFiles, path: string): string {
  const { items } = loadRecord(files.record).record.sources;
  const sources = new Map(items.map((source) => [source.id, source]));
  const texts = textReader({ sources: () => sources, resolve: (link) => link, cache: undefined, fingerprint: '' });
  const schema = path.startsWith('articles/') ? articleSchema : pageSchema;
  const { body } = readFrontMatter(path, files.mdx[path] ?? '', schema as typeof articleSchema);
  return texts.markup(body, `content/${path}`).parts.map(html).join('');
}

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { vocabulary } from '../../src/rules/check-article.ts';

/**
 * A stock Astro site with MDX and Pagefind over the same texts: one collection, one route, each component a plain tag.
 * @param texts MDX by path, notes defined
 * @param engine Astro's default Markdown engine, or unified with remark-gfm
 * @returns its folder and the command that builds it
 */
export async function stockAstro(
  name: string,
  texts: ReadonlyMap<string, string>,
  engine: 'default' | 'unified',
): Promise<{ folder: string; build: string[] }> {
  const folder = resolve('.cache/bench', name);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of texts) write(`content/${path}`, text);
  const markdown =
    engine === 'default'
      ? ''
      : `markdown: { syntaxHighlight: false, processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }) },`;
  write('package.json', JSON.stringify({ name, private: true, type: 'module' }));
  write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], ${markdown} });
`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './content' }) }) };
`,
  );
  write('src/Part.astro', '<span><slot /></span>\n');
  write(
    'src/pages/[...id].astro',
    `---
import { getCollection, render } from 'astro:content';
import Part from '../Part.astro';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
const components = { ${Object.keys(vocabulary)
      .map((part) => `${part}: Part`)
      .join(', ')} };
---
<html lang="en"><head><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><p>{entry.data.standfirst}</p><Content {components} /></main></body></html>
`,
  );
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const bin = resolve('node_modules/.bin');
  return {
    folder,
    build: ['sh', '-c', `ASTRO_TELEMETRY_DISABLED=1 "${bin}/astro" build && "${bin}/pagefind" --site dist`],
  };
}

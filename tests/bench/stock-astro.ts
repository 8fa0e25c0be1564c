import { rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vocabulary } from '../../src/rules/check-article.ts';
import { writeBelow } from './installed.ts';

/**
 * A stock Astro site with MDX and Pagefind over the same texts: one collection, one route, each component a plain tag.
 * @param texts MDX by path, notes defined
 * @param engine Astro's default Markdown engine, or unified with remark-gfm
 * @param search markup of a search for the head and the body of each page
 * @returns its folder and the command that builds it
 */
export async function stockAstro(
  name: string,
  texts: ReadonlyMap<string, string>,
  engine: 'default' | 'unified',
  search = { head: '', body: '' },
): Promise<{ folder: string; build: string[] }> {
  const folder = resolve('.cache/bench', name);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => writeBelow(folder, path, text);
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
export default defineConfig({ integrations: [mdx()], cacheDir: '.cache', ${markdown} });
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
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>{entry.data.title}</title><Fragment set:html={${JSON.stringify(search.head)}} /></head>
<body><Fragment set:html={${JSON.stringify(search.body)}} /><main data-pagefind-body><h1>{entry.data.title}</h1><p>{entry.data.standfirst}</p><Content {components} /></main></body></html>
`,
  );
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const bin = resolve('node_modules/.bin');
  return {
    folder,
    build: ['sh', '-c', `ASTRO_TELEMETRY_DISABLED=1 "${bin}/astro" build && "${bin}/pagefind" --site dist`],
  };
}

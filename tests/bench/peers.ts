import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { installed, versionIn, writeBelow } from './installed.ts';
import { pagefindInterface } from './pagefind-interface.ts';
import type { PlainText } from './plain-texts.ts';
import { scratchCopy } from './scratch.ts';
import { stockAstro } from './stock-astro.ts';

/** A site ready to be built. */
export interface Site {
  folder: string;
  build: readonly string[];
  /** Where its pages will lie, below the folder. */
  output: string;
  /** The address of an explainer. */
  address: (slug: string) => string;
  /** Brings up the search on an open page and asks; what it finds matches `results`. */
  ask: (page: Page, query: string) => Promise<void>;
  results: string;
  env?: NodeJS.ProcessEnv;
}

/** A site to be measured: its name in the table, and how to prepare it. */
export interface Contestant {
  name: string;
  prepare: (texts: readonly PlainText[]) => Promise<Site> | Site;
  /** What the table says of its version. */
  version: (folder: string) => string;
}

const quiet = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const matter = (fields: Record<string, unknown>) =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n`;

const askStockInterface = async (page: Page, query: string) => {
  await page.locator('.pagefind-ui__search-input').fill(query);
};
const stockResults = '.pagefind-ui__result-link';

/** This site: the dialog that Ctrl+K opens, or the page of the search where there is no dialog. */
async function askHere(page: Page, query: string) {
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog[open] input[type=search]');
  const opened = await field.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (opened) await field.fill(query);
  else await page.goto(new URL(`/search/?q=${encodeURIComponent(query)}`, page.url()).href);
}

/** This site first; then the peers, all from npm, each as its own documentation sets it up, with the same texts. */
export const contestants: readonly Contestant[] = [
  {
    name: 'This site',
    version: () => 'whole site, three languages',
    prepare: () => {
      // Astro keeps what it has read beside the packages, which the copy shares: a cold build does without.
      rmSync('node_modules/.astro', { recursive: true, force: true });
      return {
        folder: scratchCopy('this-site'),
        build: [process.execPath, 'src/build/build.ts'],
        output: 'dist',
        address: (slug) => `/explainers/${slug}/`,
        ask: askHere,
        results: '[data-results] > li',
      };
    },
  },
  {
    name: 'Astro + MDX',
    version: (folder) => `${versionIn(folder, 'astro')}, no theme, Pagefind’s interface`,
    prepare: async (texts) => {
      const files = texts.map(({ slug, markdown, ...fields }) => [
        `explainers/${slug}.mdx`,
        // In MDX a brace and an angle bracket begin code.
        matter(fields) + markdown.replace(/(?<!\\)[{<]/g, '\\$&'),
      ]);
      const site = await stockAstro('stock-blog', new Map(files as [string, string][]), 'default', pagefindInterface);
      return {
        ...site,
        output: 'dist',
        address: (slug) => `/explainers/${slug}/`,
        ask: askStockInterface,
        results: stockResults,
        env: quiet,
      };
    },
  },
  {
    name: 'Starlight',
    version: (folder) => versionIn(folder, '@astrojs/starlight'),
    prepare: (texts) => {
      const folder = installed('starlight', ['astro', '@astrojs/starlight', 'sharp']);
      writeBelow(
        folder,
        'astro.config.mjs',
        `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: 'Kasunduan', sidebar: [{ label: 'Explainers', items: [{ autogenerate: { directory: 'explainers' } }] }] })],
});
`,
      );
      writeBelow(
        folder,
        'src/content.config.ts',
        `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      );
      writeBelow(folder, 'src/content/docs/index.md', `${matter({ title: 'Kasunduan' })}${listOf(texts)}`);
      for (const { slug, title, description, markdown } of texts)
        writeBelow(folder, `src/content/docs/explainers/${slug}.md`, matter({ title, description }) + markdown);
      return {
        folder,
        build: [bin(folder, 'astro'), 'build'],
        output: 'dist',
        address: (slug) => `/explainers/${slug}/`,
        ask: async (page, query) => {
          await page.locator('site-search button[data-open-modal]').click();
          await askStockInterface(page, query);
        },
        results: stockResults,
        env: quiet,
      };
    },
  },
  {
    name: 'VitePress',
    version: (folder) => versionIn(folder, 'vitepress'),
    prepare: (texts) => {
      const folder = installed('vitepress', ['vitepress@1', 'markdown-it-footnote']);
      const sidebar = texts.map(({ title, slug }) => ({ text: title, link: `/explainers/${slug}` }));
      writeBelow(
        folder,
        '.vitepress/config.mjs',
        `import footnote from 'markdown-it-footnote';
import { defineConfig } from 'vitepress';
export default defineConfig({
  title: 'Kasunduan',
  cleanUrls: true,
  ignoreDeadLinks: true,
  markdown: { config: (md) => md.use(footnote) },
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} },
});
`,
      );
      writeBelow(folder, 'index.md', `# Kasunduan\n\n${listOf(texts)}`);
      for (const { slug, title, description, markdown } of texts)
        writeBelow(folder, `explainers/${slug}.md`, `${matter({ title, description })}# ${title}\n\n${markdown}`);
      return {
        folder,
        build: [bin(folder, 'vitepress'), 'build'],
        output: '.vitepress/dist',
        address: (slug) => `/explainers/${slug}`,
        ask: async (page, query) => {
          await page.locator('#local-search button').click();
          await page.locator('#localsearch-input').fill(query);
        },
        results: '.VPLocalSearchBox .result',
      };
    },
  },
  {
    name: 'Eleventy',
    version: (folder) => `${versionIn(folder, '@11ty/eleventy')}, no theme, Pagefind’s interface`,
    prepare: (texts) => {
      const folder = installed('eleventy', ['@11ty/eleventy', 'markdown-it-footnote', 'pagefind']);
      writeBelow(
        folder,
        'eleventy.config.js',
        `import footnote from 'markdown-it-footnote';
export default (config) => {
  config.amendLibrary('md', (library) => library.use(footnote));
};
export const config = { markdownTemplateEngine: false };
`,
      );
      writeBelow(
        folder,
        '_includes/page.njk',
        `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title>
<meta name="description" content="{{ description }}">${pagefindInterface.head}</head>
<body>${pagefindInterface.body}
<main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`,
      );
      writeBelow(folder, 'index.md', `${matter({ title: 'Kasunduan', layout: 'page.njk' })}${listOf(texts)}`);
      for (const { slug, title, description, markdown } of texts)
        writeBelow(folder, `explainers/${slug}.md`, matter({ title, description, layout: 'page.njk' }) + markdown);
      return {
        folder,
        build: ['sh', '-c', `"${bin(folder, 'eleventy')}" --quiet && "${bin(folder, 'pagefind')}" --site _site`],
        output: '_site',
        address: (slug) => `/explainers/${slug}/`,
        ask: askStockInterface,
        results: stockResults,
      };
    },
  },
];

const bin = (folder: string, name: string) => join(folder, 'node_modules/.bin', name);
const listOf = (texts: readonly PlainText[]) =>
  texts.map(({ title, slug }) => `- [${title}](/explainers/${slug}/)`).join('\n');

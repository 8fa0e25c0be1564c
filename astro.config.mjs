import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { lastChanged } from './src/build/sitemap-dates.ts';
import { searchWhileDeveloping } from './src/build/dev-search.ts';
import { projectTexts } from './src/markdown/project-texts.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { pagefindModule } from './src/build/search-module.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { trimBase } from './src/rules/addresses.ts';

// Where the site is served: a domain's root, a project path or this machine.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

const start = readFileSync('src/browser/start.js', 'utf8');

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: '.cache/astro',
  // Pages of explainers that nothing changed are taken from the last build; src/record/route-key.ts tells by what.
  experimental: { incrementalBuild: true },
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', format: 'directory' },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:search|404|cite|embed)\//.test(page),
      serialize: (item) => {
        const changed = lastChanged(new URL(item.url).pathname.slice(trimBase(base).length));
        return changed ? { ...item, lastmod: changed } : item;
      },
    }),
  ],
  markdown: {
    // Shiki writes inline styles, which the content-security policy forbids.
    syntaxHighlight: false,
    processor: markdownProcessor(projectTexts()),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        // The empty icon that stands in for ours before the first paint, of which Firefox would complain.
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        // One policy, in src/browser/start.js: addresses of our own for workers, and nothing else from a string.
        'trusted-types default',
      ],
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(start).digest('base64')}`] },
    },
  },
  vite: {
    plugins: [searchWhileDeveloping('dist'), pagefindModule(), plainImports()],
    worker: { plugins: () => [pagefindModule()] },
    build: {
      assetsInlineLimit: 0,
      // Astro marks its MDX modules with a directive that the bundler reports, file by file, though Astro has read it by then.
      rolldownOptions: {
        onLog: (level, log, report) => void (log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log)),
      },
    },
  },
});

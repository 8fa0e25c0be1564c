import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { MarkdownProcessor } from '@astrojs/internal-helpers/markdown';
import remarkGfm from 'remark-gfm';
import { textReader, type TextOptions } from './texts.ts';

type Kept = ReturnType<ReturnType<typeof textReader>['markup']>;

/**
 * The Markdown processor of the site: remark-gfm and the project's own steps, remembering results. An MDX file becomes a
 * module of data, which Vite bundles in a fraction of the time of a program.
 */
export function markdownProcessor(options: TextOptions): MarkdownProcessor {
  return {
    ...unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
    async createMdxRenderer() {
      const texts = textReader(options);
      return {
        async process(content, filePath, frontmatter) {
          return { code: moduleOf(texts.markup(content, filePath), frontmatter), map: null, astroMetadata: metadata() };
        },
      };
    },
  };
}

/**
 * A text as the module that `@astrojs/mdx` expects of a compiler. It names the file in which its parts are kept and reads
 * them for its page, so that a large archive is not held in memory, by the bundler and by Node, as source text.
 */
function moduleOf({ headings, parts, keptAs }: Kept, frontmatter: Record<string, unknown>): string {
  const read = keptAs && `JSON.parse(readFileSync(${JSON.stringify(resolve(keptAs))}, 'utf8')).parts`;
  return `import { readFileSync } from 'node:fs';
import { jsx as _jsx, Fragment as _Fragment } from 'astro/jsx-runtime';
export const frontmatter = ${JSON.stringify(frontmatter)};
export const getHeadings = () => (${JSON.stringify(headings)});
const parts = () => ${read ?? JSON.stringify(parts)};
const shown = (part, components) =>
  typeof part !== 'string'
    ? _jsx(components[part.name], { ...part.props, ...(part.parts.length > 0 && { children: all(part.parts, components) }) })
    : /\\S/.test(part) ? _jsx(_Fragment, { 'set:html': part }) : part;
const all = (parts, components) => parts.map((part) => shown(part, components));
export default function MDXContent({ components }) {
  return _jsx(_Fragment, { children: all(parts(), components) });
}
`;
}

/** What Astro asks of every module: an explainer has no script, no island and nothing for the head of its page. */
const metadata = () => ({
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
});

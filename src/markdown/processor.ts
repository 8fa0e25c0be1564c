import { unified } from '@astrojs/markdown-remark';
import type { MarkdownProcessor, MdxRenderer } from '@astrojs/internal-helpers/markdown';
import remarkGfm from 'remark-gfm';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Source } from '../schemas/source.ts';
import { withDefinitions } from './citations.ts';
import { remarkFigureIds } from './figure-ids.ts';
import { rehypeHeadingLinks } from './heading-links.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { rehypeLightNotes } from './light-notes.ts';
import { remarkLinks } from './links.ts';
import { noteOptions, remarkNotes } from './notes.ts';
import { rehypePhrases } from './phrases.ts';
import { remembered } from './remembered.ts';
import { rehypeTables } from './tables.ts';

export interface ProcessorOptions {
  /** All sources, read anew for each file so that an edited title shows at once while developing. */
  sources: () => ReadonlyMap<string, Source>;
  /** Turns a link of an article (`/pacts/acsa/`) into the address of that page in the language. */
  resolve: (path: string, locale: Locale) => string;
  /** Folder for remembered results, or undefined to forget. */
  cache: string | undefined;
  /** A digest of everything besides the article that shapes the result: code, package versions, base path. */
  fingerprint: string;
}

/** The Markdown processor of the site: unified with remark-gfm and the project's own steps, remembering MDX results. */
export function markdownProcessor(options: ProcessorOptions): MarkdownProcessor {
  const base = unified({ gfm: false, smartypants: false });
  return {
    ...base,
    async createMdxRenderer(shared, mdx) {
      const renderers = new Map<Locale, MdxRenderer>();
      const rendererFor = async (locale: Locale) => {
        let renderer = renderers.get(locale);
        if (!renderer) {
          const processor = processorFor(locale, options);
          if (!processor.createMdxRenderer)
            throw new Error('The installed @astrojs/markdown-remark cannot render MDX.');
          renderer = await processor.createMdxRenderer(
            { ...shared, gfm: false, smartypants: false, syntaxHighlight: false },
            mdx,
          );
          renderers.set(locale, renderer);
        }
        return renderer;
      };
      const linkTo = (path: string, filePath: string) => options.resolve(path, localeOf(filePath));
      return remembered(
        { ...options, linkTo },
        {
          async process(content, filePath, frontmatter) {
            const renderer = await rendererFor(localeOf(filePath));
            return renderer.process(withDefinitions(content), filePath, frontmatter);
          },
        },
      );
    },
  };
}

/** The language of an article, read from its file name: `…/en.mdx`. */
export function localeOf(filePath: string): Locale {
  const name = /([a-z]+)\.mdx$/.exec(filePath)?.[1] ?? '';
  if (!isLocale(name)) throw new Error(`${filePath}: an article's file is named en.mdx, fil.mdx or ja.mdx`);
  return name;
}

function processorFor(locale: Locale, options: ProcessorOptions): MarkdownProcessor {
  const strings = stringsFor(locale);
  // A live view of the sources: the renderer is made once, the record may change while developing.
  const sources = { get: (id: string) => options.sources().get(id) } as ReadonlyMap<string, Source>;
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      remarkGfm,
      remarkHeadingIds,
      remarkFigureIds,
      [remarkNotes, { locale, sources }],
      [remarkLinks, { resolve: (path: string) => options.resolve(path, locale) }],
    ],
    rehypePlugins: [
      [rehypeTables, { label: strings.article.table }],
      [rehypeHeadingLinks, { label: strings.article.linkToSection }],
      rehypeLightNotes,
      // After the links, whose labels are the plain headings.
      ...(locale === 'ja' ? [rehypePhrases] : []),
    ],
    remarkRehype: noteOptions(locale),
  });
}

import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Source } from '../schemas/source.ts';
import { factsIn, type ArticleFacts } from './article-facts.ts';
import { citedIds } from './citations.ts';
import { keptIn, type Kept } from './kept.ts';
import { markupOf, type Markup } from './markup.ts';
import { parseText, type SyntaxFault } from './parse-text.ts';
import { stepsFor } from './steps.ts';

export interface TextOptions {
  /** All sources, asked for anew for each text so that an edited title shows at once while developing. */
  sources: () => ReadonlyMap<string, Source>;
  /** Turns a link of an article (`/pacts/acsa/`) into the address of that page in the language. */
  resolve: (path: string, locale: Locale) => string;
  /** Folder for remembered results, or undefined to forget. */
  cache: string | undefined;
  /** A digest of everything besides the article that shapes the result: code, package versions, base path. */
  fingerprint: string;
}

/**
 * Reads texts: for the check what stands in them, for the pages their markup. A text is parsed once for both, and what was
 * read is kept on disk under everything that went into it, so that the next build reads only what changed.
 */
export function textReader(options: TextOptions) {
  const factsKept = kept<ArticleFacts>(options.cache, 'facts');
  const markupKept = kept<Markup>(options.cache, 'markup');
  const markupIn = (tree: ReturnType<typeof parseText>, file: string): Markup => {
    if ('message' in tree) throw Object.assign(new Error(tree.message), { line: tree.line });
    const steps = stepsFor(localeOf(file), options.sources(), options.resolve);
    return markupOf(steps.runSync(tree, new VFile({ path: file })));
  };
  return {
    /** The facts of a text, or where it cannot be read. @param content the text, its front matter blanked out */
    facts(content: string, file: string): ArticleFacts | SyntaxFault {
      const text = withBlankTop(content);
      const key = keyOf(options, text, file);
      const known = factsKept?.get(key);
      if (known?.passages) return known as ArticleFacts;
      const tree = parseText(text);
      if ('message' in tree) return tree;
      const facts = factsIn(tree, text);
      factsKept?.set(key, facts);
      if (markupKept && !markupKept.get(key)?.parts)
        try {
          markupKept.set(key, markupIn(tree, file));
        } catch {
          // Whatever keeps a text from its page is told by the check, in an editor's words.
        }
      return facts;
    },
    /** The markup of a text, and the file where it is kept, if it is. @throws with the line if there is none */
    markup(content: string, file: string): Markup & { keptAs?: string } {
      const text = withBlankTop(content);
      const key = keyOf(options, text, file);
      const known = markupKept?.get(key);
      const keptAs = markupKept?.file(key);
      if (known?.parts && known.headings) return { ...(known as Markup), ...(keptAs && { keptAs }) };
      const markup = markupIn(parseText(text), file);
      markupKept?.set(key, markup);
      return { ...markup, ...(keptAs && { keptAs }) };
    },
  };
}

function kept<T>(cache: string | undefined, name: string): Kept<T> | undefined {
  return cache ? keptIn<T>(`${cache}/${name}`) : undefined;
}

/** Front matter is blanked out to empty lines by the check and to lines of spaces by Astro; it is the same text. */
function withBlankTop(content: string): string {
  return content.replace(/^(?:[ \t]*\r?\n)+/, (lines) => lines.replace(/[^\n]/g, ''));
}

/**
 * The name under which a text's results are kept: a digest of all that goes into them, which is the text, its language,
 * the sources it cites, where its links lead, and the fingerprint of code and versions.
 */
export function keyOf(options: Omit<TextOptions, 'cache'>, text: string, file: string): string {
  const locale = localeOf(file);
  const all = options.sources();
  const cited = citedIds(text).map((id) => [id, all.get(id) ?? null]);
  const links = [...text.matchAll(/\](?:\(|:\s*)(\/[^)\s]*)/g)].map(([, path = '']) => options.resolve(path, locale));
  const input = JSON.stringify([options.fingerprint, locale, cited, links, text]);
  return createHash('sha256').update(input).digest('hex');
}

/** The language of an article, read from its file name: `…/en.mdx`. */
export function localeOf(filePath: string): Locale {
  const name = /([a-z]+)\.mdx$/.exec(filePath)?.[1] ?? '';
  if (!isLocale(name)) throw new Error(`${filePath}: an article's file is named en.mdx, fil.mdx or ja.mdx`);
  return name;
}

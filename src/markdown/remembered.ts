import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { MdxRenderer, MdxRenderResult } from '@astrojs/internal-helpers/markdown';
import type { Source } from '../schemas/source.ts';
import { citedIds } from './citations.ts';
import { keptIn } from './kept.ts';

interface Options {
  sources: () => ReadonlyMap<string, Source>;
  cache: string | undefined;
  fingerprint: string;
  /** Where a link between pages leads from a file; it changes when the page linked to is translated. */
  linkTo: (path: string, filePath: string) => string;
}

/**
 * The renderer, with its results kept on disk. A result is used again only if everything that went into it is the same:
 * the article's text and front matter, the file's place, the sources it cites, where its links lead, and the fingerprint of code and versions.
 */
export function remembered(options: Options, renderer: MdxRenderer): MdxRenderer {
  if (!options.cache) return renderer;
  const kept = keptIn<MdxRenderResult>(options.cache);
  return {
    async process(content, filePath, frontmatter) {
      const key = keyOf(options, content, filePath, frontmatter);
      const known = kept.get(key);
      if (typeof known?.code === 'string') return known as MdxRenderResult;
      const result = await renderer.process(content, filePath, frontmatter);
      kept.set(key, result);
      return result;
    },
  };
}

/** The name under which a result is kept: a digest of all that goes into it. */
export function keyOf(
  options: Omit<Options, 'cache'>,
  content: string,
  filePath: string,
  frontmatter: unknown,
): string {
  const all = options.sources();
  const cited = citedIds(content).map((id) => [id, all.get(id) ?? null]);
  const links = [...content.matchAll(/\](?:\(|:\s*)(\/[^)\s]*)/g)].map(([, path = '']) =>
    options.linkTo(path, filePath),
  );
  const place = relative(process.cwd(), filePath);
  const input = JSON.stringify([options.fingerprint, place, frontmatter, cited, links, content]);
  return createHash('sha256').update(input).digest('hex');
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MdxRenderer, MdxRenderResult } from '@astrojs/internal-helpers/markdown';
import type { Source } from '../schemas/source.ts';
import { citedIds } from './citations.ts';

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
  const folder = options.cache;
  if (!folder) return renderer;
  mkdirSync(folder, { recursive: true });
  return {
    async process(content, filePath, frontmatter) {
      const file = join(folder, `${keyOf(options, content, filePath, frontmatter)}.json`);
      const known = read(file);
      if (known) return known;
      const result = await renderer.process(content, filePath, frontmatter);
      // Written beside and renamed, so that a build that is killed leaves no half result.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(result));
      renameSync(draft, file);
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

function read(file: string): MdxRenderResult | undefined {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Partial<MdxRenderResult> | null;
    return typeof result?.code === 'string' ? (result as MdxRenderResult) : undefined;
  } catch {
    return undefined; // Not there, or not whole: render it anew.
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { splitLocale } from '../rules/addresses.ts';

/**
 * The day on which the meaning of a page last changed, where the content tells it: explainers and plain pages. Of all
 * other pages no such day is known, and a guessed one would teach search engines to ignore them all.
 * @param path path of the page with its language, without the base path
 */
export function lastChanged(path: string, content = 'content'): string | undefined {
  const { locale, path: page } = splitLocale(path);
  const [, slug] = /^\/explainers\/([^/]+)\/$/.exec(page) ?? [];
  const [, name] = /^\/([^/]+)\/$/.exec(page) ?? [];
  const file = slug ? `${content}/articles/${slug}/${locale}.mdx` : name && `${content}/pages/${name}/${locale}.mdx`;
  if (!file || !existsSync(file)) return undefined;
  const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const { published, updated } = parse(front, { schema: 'failsafe' }) as { published?: string; updated?: string };
  return updated ?? published;
}

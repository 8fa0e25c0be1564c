import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../i18n/locales.ts';
import { recordFiles } from '../record/load.ts';
import type { ContentFiles } from '../rules/check-content.ts';

/** Plain pages that templates name; each is written in all languages. */
const pages = ['about', 'how-we-work', 'corrections'];

/** Reads everything under a content folder. A record file or plain page that is missing reads as empty. */
export function readContent(folder: string): ContentFiles {
  const record = Object.fromEntries(
    Object.entries(recordFiles).map(([kind, [file]]) => [kind, textOf(join(folder, file))]),
  ) as ContentFiles['record'];
  const mdx: ContentFiles['mdx'] = {};
  for (const page of pages) for (const locale of locales) mdx[`pages/${page}/${locale}.mdx`] = '';
  for (const part of ['articles', 'pages'])
    for (const name of existsSync(join(folder, part))
      ? readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }).sort()
      : [])
      if (name.endsWith('.mdx')) mdx[`${part}/${name.replaceAll('\\', '/')}`] = textOf(join(folder, part, name));
  return { record, mdx };
}

/** A file's text: empty if the file is not there, undefined if it cannot be read as UTF-8. */
function textOf(file: string): string | undefined {
  if (!existsSync(file)) return '';
  return statSync(file).isFile() ? decodeText(readFileSync(file)) : undefined;
}

/** Bytes as text, or undefined if they are no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordFiles, type RecordKind } from '../record/load.ts';
import type { ContentFiles } from '../rules/check-content.ts';

/** Reads everything under a content folder. A record file that is missing reads as empty. */
export function readContent(folder: string): ContentFiles {
  const record = Object.fromEntries(
    Object.entries(recordFiles).map(([kind, [file]]) => [kind, textOf(join(folder, file)) ?? '']),
  ) as Record<RecordKind, string>;
  const mdx: ContentFiles['mdx'] = {};
  for (const part of ['articles', 'pages'])
    for (const name of existsSync(join(folder, part))
      ? readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }).sort()
      : [])
      if (name.endsWith('.mdx')) mdx[`${part}/${name.replaceAll('\\', '/')}`] = textOf(join(folder, part, name));
  return { record, mdx };
}

/** A file's text, or undefined if it is not there or holds bytes that are no UTF-8. */
function textOf(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

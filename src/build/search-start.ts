import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFile } from '../browser/search/files.ts';
import { indexLanguage } from '../browser/search/index-language.ts';
import { locales } from '../i18n/locales.ts';

interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Puts the files of Pagefind's index that every search begins with (which index there is, its list of pages and parts, its
 * filters) into one file per language, which can be asked for without knowing what the index holds. Its first line tells
 * the name and length of each, in the order in which they follow.
 * @param target Pagefind's folder
 * @param keep whether the single files stay too
 */
export function writeStarts(target: string, keep: boolean): void {
  const entry = JSON.parse(readFileSync(join(target, 'pagefind-entry.json'), 'utf8')) as Entry;
  const single = readdirSync(target, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  for (const locale of locales) {
    const code = indexLanguage[locale];
    const language = entry.languages[code];
    if (!language) continue;
    const names = single
      .filter((name) => name === `pagefind.${language.hash}.pf_meta` || name.startsWith(`filter/${code}_`))
      .sort();
    const files: [string, Buffer][] = [
      ['pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, languages: { [code]: language } }))],
      ...names.map((name): [string, Buffer] => [name, readFileSync(join(target, name))]),
    ];
    const head = JSON.stringify(files.map(([name, content]) => [name, content.length]));
    writeFileSync(
      join(target, startFile(locale)),
      Buffer.concat([Buffer.from(`${head}\n`), ...files.map(([, content]) => content)]),
    );
  }
  if (keep) return;
  for (const name of [
    'filter',
    'pagefind.js',
    ...single.filter((name) => /^pagefind(-entry\.json|\..*\.pf_meta)$/.test(name)),
  ])
    rmSync(join(target, name), { recursive: true, force: true });
}

import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startFile, tableFile, type PageTable } from '../browser/search/files.ts';
import { indexLanguage } from '../browser/search/index-language.ts';
import { locales, type Locale } from '../i18n/locales.ts';

interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Puts the files that every search begins with (which index there is, its list of pages and parts, what is known of the
 * pages) into one file per language, which can be asked for without knowing what the index holds. Its first line tells the
 * name and length of each, in the order in which they follow.
 * @param target Pagefind's folder
 * @param tableOf what is known of a language's pages
 * @param keep whether the single files stay too
 */
export function writeStarts(target: string, tableOf: (locale: Locale) => PageTable, keep: boolean): void {
  const entry = JSON.parse(readFileSync(join(target, 'pagefind-entry.json'), 'utf8')) as Entry;
  for (const locale of locales) {
    const code = indexLanguage[locale];
    const language = entry.languages[code];
    if (!language) continue;
    const meta = `pagefind.${language.hash}.pf_meta`;
    const files: [string, Buffer][] = [
      ['pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, languages: { [code]: language } }))],
      [meta, readFileSync(join(target, meta))],
      [tableFile(locale), gzipSync(JSON.stringify(tableOf(locale)), { level: 9 })],
    ];
    const head = JSON.stringify(files.map(([name, content]) => [name, content.length]));
    writeFileSync(
      join(target, startFile(locale)),
      Buffer.concat([Buffer.from(`${head}\n`), ...files.map(([, content]) => content)]),
    );
  }
  if (keep) return;
  for (const name of readdirSync(target))
    if (/^pagefind(\.js|-entry\.json|\..*\.pf_meta)$/.test(name)) rmSync(join(target, name));
}

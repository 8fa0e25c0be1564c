import { existsSync, readFileSync, statSync } from 'node:fs';
import { listOf } from '../record/load.ts';
import { decodeText } from '../build/content-files.ts';
import { inLocale, trimBase } from '../rules/addresses.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { fingerprint } from './fingerprint.ts';
import type { TextOptions } from './texts.ts';

/**
 * How the texts of this project are read, for the check and the build alike.
 * @param content the folder of the content
 */
export function projectTexts(content = 'content'): TextOptions {
  const base = process.env['BASE_PATH'] ?? '/';
  const file = `${content}/sources.yaml`;
  let read = { state: '', sources: new Map<string, Source>() as ReadonlyMap<string, Source> };
  return {
    sources: () => {
      const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
      const state = `${mtimeMs} ${size}`;
      if (state !== read.state) read = { state, sources: sourcesIn(file) };
      return read.sources;
    },
    // A link in the language of the article; an explainer not yet written in it is linked in English.
    resolve: (path, locale) => {
      const slug = /^\/explainers\/([^/#?]+)\//.exec(path)?.[1];
      const written = !slug || existsSync(`${content}/articles/${slug}/${locale}.mdx`);
      return trimBase(base) + inLocale(path, written ? locale : 'en');
    },
    cache: '.cache/texts',
    fingerprint: fingerprint(['src/markdown', 'src/i18n', 'src/rules', 'package-lock.json'], [base]),
  };
}

function sourcesIn(file: string): ReadonlyMap<string, Source> {
  const text = existsSync(file) ? decodeText(readFileSync(file)) : '';
  return new Map(listOf(file, text, sourceSchema).items.map((source) => [source.id, source]));
}

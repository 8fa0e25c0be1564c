import { readFileSync } from 'node:fs';
import { minify, transformWithOxc } from 'vite';
import { locales } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';

const source = 'src/browser/service-worker.ts';

/**
 * The service worker as a file for the site's top, from where it sees every page: without types, small, and with the words
 * of each language in it.
 * @throws with the compiler's words if it cannot be compiled
 */
export async function serviceWorker(): Promise<string> {
  const words = JSON.stringify(Object.fromEntries(locales.map((locale) => [locale, stringsFor(locale).offline])));
  const text = readFileSync(source, 'utf8')
    .replace(/^export \{\};.*$/m, '')
    .replace("'__WORDS__'", () => JSON.stringify(words));
  return (await minify('sw.js', (await transformWithOxc(text, source)).code, { module: false })).code;
}

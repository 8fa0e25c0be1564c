/** The files that every search begins with, asked for by the page while the worker's own script is still on its way. */
import type { Locale } from '../../i18n/locales.ts';

/** Pagefind's WebAssembly, the same for all languages. */
export const wasmFile = 'wasm.unknown.pagefind';
/** What a language's index begins with (src/build/search-start.ts). */
export const startFile = (locale: string) => `${locale}.start`;
/** What is known of a language's pages, packed with gzip; stands in the start file. */
export const tableFile = (locale: string) => `pages.${locale}.json.gz`;

/**
 * What is known of every page before one is read, in the order of their ids. Pagefind's filters and sorts would hold the
 * same, but weigh more, and each value would have to be asked for.
 */
export interface PageTable {
  kind: string[];
  /** Names of pacts with spaces between. */
  pact: string[];
  year: string[];
  /** How much other pages lead to it, 0 to 6. */
  linked: number[];
  /** Place in the list by date, newest first. */
  age: number[];
}

/**
 * Starts the worker and sends it what it begins with, or nothing if that cannot be loaded.
 * @param root address of Pagefind's folder
 */
export function startWorker(root: string, locale: Locale | string): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: `${root} ${locale}` });
  void Promise.all(
    [wasmFile, startFile(locale)].map((name) => fetch(root + name).then((response) => response.arrayBuffer())),
  ).then(
    (files) => worker.postMessage(files),
    () => worker.postMessage([]),
  );
  return worker;
}

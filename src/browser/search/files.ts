/** The files that every search begins with, asked for by the page while the worker's own script is still on its way. */
import type { Locale } from '../../i18n/locales.ts';

/** Pagefind's WebAssembly, the same for all languages. */
export const wasmFile = 'wasm.unknown.pagefind';
/** What a language's index begins with (src/build/search-start.ts). */
export const startFile = (locale: string) => `${locale}.start`;

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

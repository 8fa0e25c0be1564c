/** Searches off the main thread, so that typing never waits. Pagefind's module runs in here, without its own worker. */
import * as pagefind from 'virtual:pagefind';
import type { Locale } from '../../i18n/locales.ts';
import { openIndex, rehearse, type Answer, type Request } from './engine.ts';
import { startFile, wasmFile } from './files.ts';
import { otherLanguages } from './languages.ts';
import { whole } from './whole.ts';

export interface Question {
  id: number;
  /** Left out: the index is only made ready. */
  request?: Request;
  /** Asks how many pages other languages hold, instead of for results. */
  elsewhere?: boolean;
}
export interface Reply {
  id: number;
  answer?: Answer;
  elsewhere?: [Locale, number][];
  failed?: boolean;
}

const [root, own] = self.name.split(' ') as [string, Locale];

/** Files at hand, by the end of their address. */
const atHand = new Map<string, BodyInit>();
// Pagefind goes on without a file that cannot be loaded and would then miss results silently.
let lost = false;
const { fetch: plainFetch } = globalThis;
globalThis.fetch = async (request) => {
  const { pathname } = new URL(String(request), location.href);
  const file = atHand.get(pathname.slice(pathname.indexOf(root) + root.length));
  if (file) return new Response(file);
  try {
    const response = await plainFetch(request);
    lost ||= !response.ok;
    return response.ok ? await whole(response) : response;
  } catch (error) {
    lost = true;
    throw error;
  }
};

/** Lays the parts of a start file at hand (src/build/search-start.ts). */
function unpack(start: ArrayBuffer) {
  const bytes = new Uint8Array(start);
  let at = bytes.indexOf(10) + 1;
  for (const [name, length] of JSON.parse(new TextDecoder().decode(bytes.subarray(0, at))) as [string, number][])
    atHand.set(name, bytes.slice(at, (at += length)));
  if (at > bytes.length) throw new Error('The start file is cut off.');
}

/** The first files, which the page sends. */
let arrived: (files: ArrayBuffer[]) => void;
const first = new Promise<ArrayBuffer[]>((resolve) => (arrived = resolve));

const open = new Map<Locale, ReturnType<typeof openIndex>>();
function indexOf(locale: Locale) {
  const found =
    open.get(locale) ??
    (locale === own
      ? first.then(([wasm, start]) => {
          atHand.set(wasmFile, wasm!);
          unpack(start!);
        })
      : fetch(root + startFile(locale)).then(async (response) => unpack(await response.arrayBuffer()))
    ).then(() => openIndex(pagefind, root, locale));
  open.set(locale, found);
  // Failures are told with the answer to a question.
  found.catch(() => {});
  return found;
}
void indexOf(own);

async function reply({ id, request, elsewhere }: Question): Promise<Reply> {
  try {
    const ask = await indexOf(own);
    if (!request) return { id };
    const answer = await ask(request);
    if (lost) return { id, failed: true };
    if (!elsewhere) return { id, answer };
    const found: [Locale, number][] = [];
    for (const other of otherLanguages(request.query, own, answer)) {
      const there = await (await indexOf(other))({ query: request.query, most: 0 });
      if (there.count > 0 && there.share > 0.9 && !there.instead) found.push([other, there.count]);
    }
    return { id, elsewhere: found };
  } catch {
    return { id, failed: true };
  }
}

let queue = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Question | ArrayBuffer[]>) => {
  if (Array.isArray(data)) arrived(data);
  else queue = queue.then(async () => postMessage(await reply(data)));
});
// The first files are still on their way.
rehearse(own);

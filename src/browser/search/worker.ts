/** Searches off the main thread, so that typing never waits. Pagefind's module runs in here, without its own worker. */
import type { Locale } from '../../i18n/locales.ts';
import { openIndex, type Answer, type Request } from './engine.ts';
import { indexLanguage } from './index-language.ts';
import { otherLanguages } from './languages.ts';
import { whole } from './whole.ts';

export interface Question {
  id: number;
  /** Address of Pagefind's folder. */
  root: string;
  locale: Locale;
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

// Pagefind goes on without a file that cannot be loaded and would then miss results silently.
let lost = false;
const { fetch: plainFetch } = globalThis;
/** Files asked for before Pagefind asks, by path: on a slow line each wait for a turn counts. */
const ahead = new Map<string, Promise<Response>>();
const pathOf = (address: RequestInfo | URL) => new URL(String(address), location.href).pathname;
const watched = async (request: RequestInfo | URL) => {
  try {
    const response = await plainFetch(request);
    lost ||= !response.ok;
    return response.ok ? await whole(response) : response;
  } catch (error) {
    lost = true;
    throw error;
  }
};
globalThis.fetch = (request) => {
  const path = pathOf(request);
  const found = ahead.get(path);
  ahead.delete(path);
  return found ?? watched(request);
};
const fetchAhead = (address: string) => {
  const response = watched(address);
  response.catch(() => {});
  ahead.set(pathOf(address), response);
  return response;
};

const modules = new Map<string, Promise<Parameters<typeof openIndex>[0]>>();
const open = new Map<Locale, ReturnType<typeof openIndex>>();
function indexOf(locale: Locale, root: string) {
  const module = modules.get(root) ?? import(/* @vite-ignore */ `${root}pagefind.js`);
  modules.set(root, module);
  const found = open.get(locale) ?? module.then((pagefind) => openIndex(pagefind, root, locale));
  open.set(locale, found);
  // Failures are told with the answer to a question.
  found.catch(() => {});
  return found;
}

/** Asks for all that an index needs in two turns, where Pagefind by itself takes four. */
async function begin(root: string, locale: Locale) {
  const entry = fetchAhead(`${root}pagefind-entry.json`);
  void indexOf(locale, root);
  fetchAhead(`${root}wasm.unknown.pagefind`);
  const { languages } = (await (await entry).clone().json()) as { languages: Record<string, { hash: string }> };
  const hash = languages[indexLanguage[locale]]?.hash;
  if (hash) fetchAhead(`${root}pagefind.${hash}.pf_meta`);
}
const [root = '', locale = 'en'] = self.name.split(' ');
void begin(root, locale as Locale).catch(() => {});

async function reply({ id, root, locale, request, elsewhere }: Question): Promise<Reply> {
  try {
    const ask = await indexOf(locale, root);
    if (!request) return { id };
    const answer = await ask(request);
    if (lost) return { id, failed: true };
    if (!elsewhere) return { id, answer };
    const found: [Locale, number][] = [];
    for (const other of otherLanguages(request.query, locale, answer)) {
      const there = await (await indexOf(other, root))({ query: request.query, most: 0 });
      if (there.count > 0 && there.share > 0.9 && !there.instead) found.push([other, there.count]);
    }
    return { id, elsewhere: found };
  } catch {
    return { id, failed: true };
  }
}

let queue = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  queue = queue.then(async () => postMessage(await reply(data)));
});

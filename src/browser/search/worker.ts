/** Searches off the main thread, so that typing never waits. Pagefind's module runs in here, without its own worker. */
import type { Locale } from '../../i18n/locales.ts';
import { openIndex, type Answer, type Request } from './engine.ts';
import { otherLanguages } from './languages.ts';

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
globalThis.fetch = async (...request) => {
  try {
    const response = await plainFetch(...request);
    lost ||= !response.ok;
    return response;
  } catch (error) {
    lost = true;
    throw error;
  }
};

const open = new Map<Locale, ReturnType<typeof openIndex>>();
function indexOf(locale: Locale, root: string) {
  const found = open.get(locale) ?? openIndex(() => import(/* @vite-ignore */ `${root}pagefind.js`), root, locale);
  open.set(locale, found);
  return found;
}

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

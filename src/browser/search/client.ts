/** The search worker as seen from a page: at most one question under way, and only the newest waits. */
import type { Locale } from '../../i18n/locales.ts';
import type { Request } from './engine.ts';
import type { Question, Reply } from './worker.ts';

export class SearchFailed extends Error {}

/** Starts the search worker. Its name says what it loads first: Pagefind's folder and the language. */
export type StartWorker = (name: string) => Worker;
/**
 * A way to ask the worker, which is started with the first question.
 * @param start starts the worker
 * @param root address of Pagefind's folder
 */
export function searchClient(start: StartWorker, root: string, locale: Locale) {
  let worker: Worker | undefined;
  let last = 0;
  let busy: Promise<unknown> = Promise.resolve();
  let newest = 0;

  function send(question: Omit<Question, 'id' | 'root' | 'locale'>): Promise<Reply> {
    worker ??= start(`${root} ${locale}`);
    const asked = worker;
    const id = ++last;
    return new Promise<Reply>((resolve, reject) => {
      const fail = () => {
        // What failed to load stays failed in a worker, so the next question gets a new one.
        asked.terminate();
        if (worker === asked) worker = undefined;
        reject(new SearchFailed());
      };
      const hear = ({ data }: MessageEvent<Reply>) => {
        if (data.id !== id) return;
        asked.removeEventListener('message', hear);
        if (data.failed) fail();
        else resolve(data);
      };
      asked.addEventListener('message', hear);
      asked.addEventListener('error', fail, { once: true });
      asked.postMessage({ id, root, locale, ...question } satisfies Question);
    });
  }
  return {
    /** Loads the index before it is needed. */
    warm: () => void send({}).catch(() => {}),
    /**
     * Asks, once the question before is answered. Resolves to nothing if a newer question has come meanwhile.
     * @throws SearchFailed if something could not be loaded
     */
    async ask(question: { request: Request; elsewhere?: boolean }): Promise<Reply | undefined> {
      const turn = ++newest;
      await busy;
      if (turn !== newest) return undefined;
      const reply = send(question);
      busy = reply.catch(() => {});
      const found = await reply;
      return turn === newest ? found : undefined;
    },
  };
}

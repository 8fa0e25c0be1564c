/** The search worker as seen from a page: at most one question under way, and only the newest waits. */
import type { Request } from './engine.ts';
import type { Question, Reply } from './worker.ts';

export class SearchFailed extends Error {}

/**
 * A way to ask the worker, which is started with the first question.
 * @param start starts the worker
 */
export function searchClient(start: () => Worker) {
  let worker: Worker | undefined;
  let last = 0;
  let busy: Promise<unknown> = Promise.resolve();
  let newest = 0;
  let giveUp = () => {};

  // Where there are no workers, a question fails as it does without an index.
  async function send(question: Omit<Question, 'id'>): Promise<Reply> {
    worker ??= start();
    const asked = worker;
    const id = ++last;
    return new Promise<Reply>((resolve, reject) => {
      const fail = () => {
        // What failed to load stays failed in a worker, so the next question gets a new one.
        asked.terminate();
        if (worker === asked) worker = undefined;
        reject(new SearchFailed());
      };
      giveUp = fail;
      const hear = ({ data }: MessageEvent<Reply>) => {
        if (data.id !== id) return;
        asked.removeEventListener('message', hear);
        if (data.failed) fail();
        else resolve(data);
      };
      asked.addEventListener('message', hear);
      asked.addEventListener('error', fail, { once: true });
      asked.postMessage({ id, ...question } satisfies Question);
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
      try {
        const found = await reply;
        return turn === newest ? found : undefined;
      } catch (error) {
        if (turn === newest) throw error;
        return undefined;
      }
    },
    /** Gives up the question under way, so that the next one starts afresh and waits for nothing. */
    abandon: () => giveUp(),
  };
}

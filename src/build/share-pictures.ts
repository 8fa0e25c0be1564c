/**
 * Draws share pictures in threads and remembers them on disk. A picture's name is a digest of everything that goes into
 * it, so that a rebuild draws only what changed, and a changed picture has a new address.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { fingerprint } from '../markdown/fingerprint.ts';
import type { Card, CardRatio } from '../rules/share-card.ts';
import type { ShareJob } from './share-worker.ts';

const folder = '.cache/share';
const packages = ['@napi-rs/canvas', 'sharp', 'budoux', '@fontsource/newsreader', '@fontsource/biz-udpmincho'];
const versions = packages.map((name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return `${name} ${version}`;
});
const code = [
  'src/rules/share-card.ts',
  'src/rules/share-words.ts',
  'src/rules/phrases.ts',
  'src/rules/typography.ts',
  'src/build/share-faces.ts',
  'src/build/share-worker.ts',
];
const made = fingerprint(code, versions);

/** The name of the picture of a card, without its ending: a digest of the card, the code and the packages that draw it. */
export function pictureName(card: Card, ratio?: CardRatio): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([made, card]))
    .digest('hex')
    .slice(0, 12);
  return ratio ? `${digest}-${ratio}` : digest;
}

/** A picture of a card: whole, or cut to a ratio. */
export interface Picture {
  card: Card;
  ratio?: CardRatio;
}

/** Draws pictures that are not there yet, all of a card at once. */
export function sharePictures(pictures: readonly Picture[]) {
  mkdirSync(folder, { recursive: true });
  const fileOf = (card: Card, ratio?: CardRatio) => join(folder, `${pictureName(card, ratio)}.jpg`);
  const files = new Map<string, ShareJob['files']>();
  for (const { card, ratio } of pictures) {
    const name = pictureName(card);
    files.set(name, [...(files.get(name) ?? []), { file: fileOf(card, ratio), ratio }]);
  }
  const asked = new Map<string, Promise<void>>();
  let sent = 0;
  let workers: DrawingThread[] | undefined;
  const start = () => Array.from({ length: Math.min(4, availableParallelism()) }, drawingThread);

  const send = async (job: ShareJob) => {
    const threads = (workers ??= start());
    await threads[sent++ % threads.length]?.draw(job);
  };

  /** Puts the pictures of a card in the queue, so that threads draw while pages are made. */
  const draw = (card: Card): Promise<void> => {
    const name = pictureName(card);
    const known = asked.get(name);
    if (known) return known;
    const missing = (files.get(name) ?? []).filter(({ file }) => !existsSync(file));
    const promise = missing.length === 0 ? Promise.resolve() : send({ card, files: missing });
    promise.catch(() => undefined); // Told to whoever asks for the bytes.
    asked.set(name, promise);
    return promise;
  };

  return {
    draw,
    /** The bytes of a picture, drawn now or remembered. @throws if a sign has no glyph, or a text no room */
    async bytes({ card, ratio }: Picture): Promise<Buffer> {
      await draw(card);
      return readFileSync(fileOf(card, ratio));
    },
    /** Ends the threads. */
    async close(): Promise<void> {
      for (const thread of workers ?? []) await thread.close();
    },
  };
}

/**
 * Puts the drawn pictures into a built site, in place of the list of their names.
 * @param site the folder of the built site
 */
export function placePictures(site: string): void {
  const list = join(site, 'share/drawn.json');
  for (const name of JSON.parse(readFileSync(list, 'utf8')) as string[])
    copyFileSync(join(folder, `${name}.jpg`), join(site, 'share', `${name}.jpg`));
  rmSync(list);
}

/** A thread that draws one card after another. */
function drawingThread() {
  const worker = new Worker(pathToFileURL(join(process.cwd(), 'src/build/share-worker.ts')), {
    // Looking through all installed faces takes longer than drawing ten pictures.
    env: { ...process.env, DISABLE_SYSTEM_FONTS_LOAD: '1' },
  });
  const waiting: { done: () => void; failed: (error: Error) => void }[] = [];
  worker.on('message', ({ error }: { error?: string }) => {
    const first = waiting.shift();
    if (error) first?.failed(new Error(error));
    else first?.done();
  });
  worker.on('error', (error) => waiting.splice(0).forEach(({ failed }) => failed(error as Error)));
  return {
    draw: (job: ShareJob) =>
      new Promise<void>((done, failed) => {
        waiting.push({ done, failed });
        worker.postMessage(job);
      }),
    close: () => worker.terminate(),
  };
}
type DrawingThread = ReturnType<typeof drawingThread>;

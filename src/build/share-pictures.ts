/**
 * Draws share pictures in threads and remembers them on disk. A picture's name is a digest of everything that goes into
 * it, so that a rebuild draws only what changed, and a changed picture has a new address.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { fingerprint } from '../markdown/fingerprint.ts';
import type { Card, CardRatio } from '../rules/share-card.ts';
import type { ShareFonts, ShareJob } from './share-worker.ts';

const project = createRequire(`${process.cwd()}/package.json`);
const folder = '.cache/share';
const packages = ['satori', 'sharp', 'budoux', '@fontsource/newsreader', '@fontsource/biz-udpmincho'];
const versions = packages.map((name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return `${name} ${version}`;
});
const made = fingerprint(['src/rules/share-card.ts', 'src/rules/phrases.ts', 'src/build/share-worker.ts'], versions);

/** The name of the picture of a card, without its ending: a digest of the card, the code and the packages that draw it. */
export function pictureName(card: Card, ratio?: CardRatio): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([made, card]))
    .digest('hex')
    .slice(0, 12);
  return ratio ? `${digest}-${ratio}` : digest;
}

/**
 * Draws pictures that are not there yet.
 * @param cards all cards of the site: the Japanese face is cut down to the signs they hold
 */
export function sharePictures(cards: readonly Card[]) {
  mkdirSync(folder, { recursive: true });
  const waiting = new Map<string, { done: () => void; failed: (error: Error) => void }>();
  const asked = new Map<string, Promise<void>>();
  let sent = 0;
  let workers: Promise<Worker[]> | undefined;

  const start = async () => {
    const workerData = await fontsFor(cards);
    return Array.from({ length: Math.min(4, availableParallelism()) }, () => {
      const worker = new Worker(pathToFileURL(join(process.cwd(), 'src/build/share-worker.ts')), { workerData });
      worker.on('message', ({ file, error }: { file: string; error?: string }) => {
        if (error) waiting.get(file)?.failed(new Error(error));
        else waiting.get(file)?.done();
        waiting.delete(file);
      });
      worker.on('error', (error) => waiting.forEach(({ failed }) => failed(error as Error)));
      return worker;
    });
  };
  const drawn = (job: ShareJob) =>
    new Promise<void>((done, failed) => {
      waiting.set(job.file, { done, failed });
      (workers ??= start()).then((all) => all[sent++ % all.length]?.postMessage(job), failed);
    });

  /** Puts a picture in the queue, so that threads draw while pages are made. */
  const draw = (card: Card, ratio?: CardRatio): Promise<void> => {
    const file = join(folder, `${pictureName(card, ratio)}.jpg`);
    const known = asked.get(file);
    if (known) return known;
    const promise = existsSync(file) ? Promise.resolve() : drawn({ file, card, ratio });
    promise.catch(() => undefined); // Told to whoever asks for the bytes.
    asked.set(file, promise);
    return promise;
  };

  return {
    draw,
    /** The bytes of a picture, drawn now or remembered. @throws if a sign has no glyph, or a text no room */
    async bytes(card: Card, ratio?: CardRatio): Promise<Buffer> {
      await draw(card, ratio);
      return readFileSync(join(folder, `${pictureName(card, ratio)}.jpg`));
    },
    /** Ends the threads. */
    async close(): Promise<void> {
      for (const worker of (await workers) ?? []) await worker.terminate();
    },
  };
}

/** The faces, Japanese cut down to what is needed: satori reads each anew in every thread. */
async function fontsFor(cards: readonly Card[]): Promise<ShareFonts> {
  const read = (file: string) => readFileSync(project.resolve(file));
  const { default: subsetFont } = await import('subset-font');
  const japanese = read('@fontsource/biz-udpmincho/files/biz-udpmincho-japanese-700-normal.woff');
  const texts = cards.map((card) => JSON.stringify(card)).join('〜');
  return {
    latin: read('@fontsource/newsreader/files/newsreader-latin-500-normal.woff'),
    latinBold: read('@fontsource/newsreader/files/newsreader-latin-700-normal.woff'),
    japanese: await subsetFont(japanese, [...new Set(texts)].join(''), { targetFormat: 'sfnt' }),
  };
}

/** Draws share pictures in a thread of its own. It is sent a job and answers with the file written, or with what is wrong. */
import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import satori from 'satori';
import sharp from 'sharp';
import {
  cardColors,
  cardDrawing,
  cardSize,
  cardSquare,
  cardTree,
  cropOf,
  type Card,
  type CardRatio,
} from '../rules/share-card.ts';
import { phrasesOf } from '../rules/phrases.ts';

/** One picture to draw: where it goes, what it says, and the ratio to which it is cut, if any. */
export interface ShareJob {
  file: string;
  card: Card;
  ratio?: CardRatio | undefined;
}
export interface ShareFonts {
  latin: Uint8Array;
  latinBold: Uint8Array;
  japanese: Uint8Array;
}

const { latin, latinBold, japanese } = workerData as ShareFonts;
const face = (name: string, data: Uint8Array) => ({
  name,
  data: Buffer.from(data),
  weight: 500 as const,
  style: 'normal' as const,
});
const fonts = {
  other: [face('Latin', latin), face('Japanese', japanese)],
  // Beside the bold Japanese face the Latin letters are bold too.
  ja: [face('Latin', latinBold), face('Japanese', japanese)],
};
/** The same wave dash under the code that the face has (JIS and Unicode differ on it). */
const drawable = (card: Card): Card => JSON.parse(JSON.stringify(card).replaceAll('～', '〜')) as Card;

async function draw({ file, card: given, ratio }: ShareJob): Promise<void> {
  const card = drawable(given);
  const outside: string[] = [];
  const words = await satori(cardTree(card, phrasesOf) as never, {
    ...cardSize,
    fonts: card.locale === 'ja' ? fonts.ja : fonts.other,
    onNodeDetected: ({ left, top, width, height, textContent }) => {
      const { left: from, right, top: above, bottom } = cardSquare;
      if (textContent && (left < from || left + width > right || top < above || top + height > bottom))
        outside.push(textContent);
    },
    loadAdditionalAsset: async (_, text) => {
      throw new Error(
        `The share picture of “${card.title}” holds “${text}”, which no face of src/build/share-pictures.ts has.`,
      );
    },
  });
  if (outside.length > 0)
    throw new Error(`The share picture of “${card.title}” has no room for “${outside[0]}”: make the title shorter.`);
  const below = `<rect width="100%" height="100%" fill="${cardColors.paper}"/>${cardDrawing(card)}`;
  let picture = sharp(Buffer.from(words.replace(/^(<svg[^>]*>)/, `$1${below}`)));
  if (ratio) picture = picture.extract(cropOf(ratio));
  // 4:4:4 keeps the edges of coloured letters clean. The slower encoder saves a third, and takes longer than all the rest.
  const bytes = await picture.jpeg({ quality: 72, chromaSubsampling: '4:4:4' }).toBuffer();
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

let last = Promise.resolve();
parentPort?.on('message', (job: ShareJob) => {
  last = last
    .then(() => draw(job))
    .then(
      () => parentPort?.postMessage({ file: job.file }),
      (error: unknown) => parentPort?.postMessage({ file: job.file, error: (error as Error).message }),
    );
});

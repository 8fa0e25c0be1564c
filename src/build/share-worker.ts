/** Draws share pictures in a thread of its own. It is sent jobs and answers each in its turn, with what is wrong if anything is. */
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

/** A card to draw, and the files that show it: whole, or cut to a ratio. */
export interface ShareJob {
  card: Card;
  files: { file: string; ratio?: CardRatio | undefined }[];
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

// Threads of our own keep all cores busy; those of the image library would only wait for each other.
sharp.concurrency(1);
sharp.cache(false);

/** The middle square as pixels. @throws if a sign has no glyph, or a text no room */
async function square(given: Card): Promise<Buffer> {
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
  const below = `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${cardColors.paper}"/>${cardDrawing(card)}`;
  const inner = words
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    // satori writes a mask for every box, used or not; a card's boxes use none.
    .replace(/<mask .*?<\/mask>/g, '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><g transform="translate(${-margin})">${below}${inner}</g></svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
}

const side = cardSize.height;
const margin = (cardSize.width - side) / 2;

/**
 * Draws a card once and cuts all its pictures from that. Beside the middle square there is only paper and what runs off
 * the picture in straight lines, so that the square's outermost pixels are repeated as far as a picture reaches.
 */
async function draw({ card, files }: ShareJob): Promise<void> {
  const pixels = await square(card);
  for (const { file, ratio } of files) {
    const beside = ((ratio ? cropOf(ratio) : cardSize).width - side) / 2;
    const bytes = await sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
      .extend({ left: beside, right: beside, extendWith: 'copy' })
      // 4:4:4 keeps the edges of coloured letters clean. Code tables made for each picture save a fifth of its bytes and
      // take longer than all the rest.
      .jpeg({ quality: 72, chromaSubsampling: '4:4:4', optimiseCoding: false })
      .toBuffer();
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  }
}

let last = Promise.resolve();
parentPort?.on('message', (job: ShareJob) => {
  last = last
    .then(() => draw(job))
    .then(
      () => parentPort?.postMessage({}),
      (error: unknown) => parentPort?.postMessage({ error: (error as Error).message }),
    );
});

/** Draws share pictures in a thread of its own. It is sent jobs and answers each in its turn, with what is wrong if anything is. */
import { renameSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import {
  cardColors,
  cardDrawing,
  cardSize,
  cropOf,
  linesPlace,
  type Card,
  type CardRatio,
} from '../rules/share-card.ts';
import { phrasesOf } from '../rules/phrases.ts';
import { cardWords, type CardWords } from '../rules/share-words.ts';
import { fontAt, signWithoutGlyph } from './share-faces.ts';

/** A card to draw, and the files that show it: whole, or cut to a ratio. */
export interface ShareJob {
  card: Card;
  files: { file: string; ratio?: CardRatio | undefined }[];
}

/** The same wave dash under the code that the face has (JIS and Unicode differ on it). */
const drawable = (card: Card): Card => JSON.parse(JSON.stringify(card).replaceAll('～', '〜')) as Card;

// Threads of our own keep all cores busy; those of the image library would only wait for each other.
sharp.concurrency(1);
sharp.cache(false);

const { width, height: side } = cardSize;
/** The card at hand, three bytes a pixel: drawn over for each card. */
const pixels = Buffer.alloc(width * side * 3);
/** Words are drawn here first, on paper: all stand in the card's middle square. */
const context = createCanvas(side, side).getContext('2d');
const margin = (width - side) / 2;
context.translate(-margin, 0);

/** Draws a card into `pixels`. @throws if a sign has no glyph, or a text no room */
async function drawCard(given: Card): Promise<void> {
  const card = drawable(given);
  const words = wordsOf(card);
  pixels.fill(cardColors.paper.slice(1), 'hex');
  (await linesOf(card)).copy(pixels, linesPlace(card).top * width * 3);
  context.fillStyle = cardColors.paper;
  context.fillRect(0, 0, width, side);
  for (const { text, size, color, x, y, align } of words) {
    context.font = fontAt(size, card.locale);
    context.fillStyle = color;
    context.textAlign = align;
    context.fillText(text, x, y);
  }
  for (const each of words) copyWords(each, card);
}

function wordsOf(card: Card): CardWords[] {
  const { kind, title, note, lines, date } = card;
  const texts = [kind, title, note, date, ...lines.flatMap(({ name, status }) => [name, status])].join(' ');
  const sign = signWithoutGlyph(texts, card.locale);
  if (sign)
    throw new Error(
      `The share picture of “${card.title}” holds “${sign}”, which no face of src/build/share-faces.ts has.`,
    );
  // The language chooses among forms of a sign; unset, it would be that of the machine.
  context.lang = card.locale;
  return cardWords(card, phrasesOf, (text, size) => {
    context.font = fontAt(size, card.locale);
    return context.measureText(text).width;
  });
}

/** Copies words from the canvas, and no more than they cover: memory for all its pixels costs more time than drawing. */
function copyWords({ text, size, x, y, align }: CardWords, { locale }: Card): void {
  context.font = fontAt(size, locale);
  context.textAlign = align;
  const ink = context.measureText(text);
  const within = (value: number) => Math.min(side, Math.max(0, value));
  // A pixel more on each side, for the soft edges of letters.
  const left = within(Math.floor(x - margin - ink.actualBoundingBoxLeft) - 1);
  const right = within(Math.ceil(x - margin + ink.actualBoundingBoxRight) + 1);
  const top = within(Math.floor(y - ink.actualBoundingBoxAscent) - 1);
  const bottom = within(Math.ceil(y + ink.actualBoundingBoxDescent) + 1);
  const { data } = context.getImageData(left, top, right - left, bottom - top);
  let from = 0;
  for (let row = top; row < bottom; row++)
    for (let to = (row * width + margin + left) * 3, end = to + (right - left) * 3; to < end; from += 4) {
      pixels[to++] = data[from] as number;
      pixels[to++] = data[from + 1] as number;
      pixels[to++] = data[from + 2] as number;
    }
}

/** The pixels of lines by their drawing: few differ. */
const drawnLines = new Map<string, Buffer>();

/** The rows of a card in which its lines are drawn. */
async function linesOf(card: Card): Promise<Buffer> {
  const drawing = cardDrawing(card);
  const { top, height } = linesPlace(card);
  const known = drawnLines.get(drawing);
  if (known || height === 0) return known ?? Buffer.alloc(0);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 ${top} ${width} ${height}">` +
    `<rect y="${top}" width="${width}" height="${height}" fill="${cardColors.paper}"/>${drawing}</svg>`;
  const drawn = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  drawnLines.set(drawing, drawn);
  return drawn;
}

/** Draws a card once and cuts all its pictures from that. */
async function draw({ card, files }: ShareJob): Promise<void> {
  await drawCard(card);
  for (const { file, ratio } of files) {
    const whole = sharp(pixels, { raw: { width, height: side, channels: 3 } });
    const bytes = await (ratio ? whole.extract(cropOf(ratio)) : whole)
      // 4:4:4 keeps the colour of thin letters, and their edges clean. Code tables made for each picture save a fifth of its
      // bytes and take longer than all the rest.
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

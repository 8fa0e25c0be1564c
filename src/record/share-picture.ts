import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import { stationsOf } from '../rules/ladder.ts';
import { cardColors, cardSize, cardTree } from '../rules/share-card.ts';
import type { PactId } from '../schemas/fields.ts';
import { record } from './record.ts';

const face = createRequire(`${process.cwd()}/package.json`).resolve(
  '@fontsource/newsreader/files/newsreader-latin-500-normal.woff',
);
const font = readFileSync(face);

/** Draws the share picture of a page. @returns a JPEG of 1200 × 630 pixels */
export async function sharePicture(
  page: { kind: string; title: string; asOf: string; pacts: readonly PactId[] },
  locale: Locale,
): Promise<Buffer> {
  const lines = record.pacts
    .filter((pact) => pact.kind === 'treaty' && page.pacts.includes(pact.id))
    .map((pact) => ({ name: pact.abbr[locale], color: cardColors[pact.id], stations: stationsOf(pact) }));
  const asOf = stringsFor(locale).article.asOf(formatDate(page.asOf, locale));
  const tree = cardTree({ kind: page.kind, title: page.title, asOf, lines });
  const svg = await satori(tree as never, {
    ...cardSize,
    fonts: [{ name: 'Newsreader', data: font, weight: 500, style: 'normal' }],
  });
  return sharp(Buffer.from(svg)).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}

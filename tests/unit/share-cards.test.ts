import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { pictureName, sharePictures } from '../../src/build/share-pictures.ts';
import { indexRecord } from '../../src/record/indexed.ts';
import { loadRecord } from '../../src/record/load.ts';
import {
  balancedLines,
  cardColors,
  cardRatios,
  cardSize,
  cropOf,
  lineSvg,
  type Card,
  type CardLine,
} from '../../src/rules/share-card.ts';
import { articleCard, cardInWords, recordCards } from '../../src/rules/share-cards.ts';
import { texts } from '../fixtures/record.ts';

const record = indexRecord(loadRecord(texts).record);
const cards = recordCards(record, 'en');

test('every page of the record has a card, with the date of the record', () => {
  for (const path of [
    '/',
    '/pacts/osa/',
    '/timeline/raa-signed/',
    '/on/2026-01-15/',
    '/people/ana-cruz/',
    '/sources/',
    '/sources/news-2026/',
  ])
    assert.match(cards.get(path)?.date ?? '', /2026$/, path);
  assert.equal(cards.get('/glossary/acquisition/')?.note, 'Getting goods');
});

test('a card shows the line of its pact, and an event’s card the line as it was known that day', () => {
  assert.deepEqual(cards.get('/pacts/raa/')?.lines[0]?.stations, ['passed', 'now', 'ahead']);
  const article = articleCard(record, { title: 'What is it?', asOf: '2026-03-31', pacts: ['osa'] }, 'ja');
  assert.deepEqual(article.lines[0]?.grants, [900000000]);
  assert.equal(article.date, '2026年3月31日時点');
  const before = recordCards(record, 'en').get('/on/2023-04-05/');
  assert.deepEqual(before?.lines.find(({ pact }) => pact === 'raa')?.stations, ['ahead', 'ahead', 'ahead']);
});

const { acsa, paper, station } = cardColors;
const line: CardLine = {
  pact: 'acsa',
  name: 'ACSA',
  status: '',
  stations: ['passed', 'undated', 'now', 'not-required', 'ahead'],
  grants: [],
};

test('a drawn station that no source dates is hollow in the colour of its pact, and one not required is struck through', () => {
  const circles = [...lineSvg(line).matchAll(/<circle [^>]*fill="([^"]+)"(?: stroke="([^"]+)")?/g)];
  assert.deepEqual(
    circles.map(([, fill, stroke]) => [fill, stroke]),
    [
      [acsa, undefined],
      [paper, acsa],
      [paper, acsa],
      [paper, station],
      [paper, station],
    ],
  );
  const strokesThrough = (stations: CardLine['stations']) =>
    [...lineSvg({ ...line, stations }).matchAll(/<path d="M\S+ \S+l/g)].length;
  assert.deepEqual(
    [line.stations, ['passed', 'undated', 'now', 'ahead'] as const].map((each) => strokesThrough([...each])),
    [1, 0],
  );
});

test('the rail of a line that stands alone runs from the middle of its first station to that of its last', () => {
  const drawing = lineSvg(line);
  const middles = [...drawing.matchAll(/ cx="([^"]+)"/g)].map(([, x]) => x);
  const rails = [...drawing.matchAll(/<path d="M(\S+) 32H([^"]+)"/g)].map(([, from, to]) => [from, to]);
  assert.deepEqual(rails, [
    [middles[0], middles[2]],
    [middles[2], middles[4]],
  ]);
});

test('the words for those who do not see the picture tell title, standing and date', () => {
  const words = cardInWords(cards.get('/pacts/raa/') as Card);
  for (const part of ['RAA name', 'Signed', 'As of 31 March 2026', 'Kasunduan']) assert.ok(words.includes(part), words);
});

test('Japanese lines break between phrases and are about equally long', () => {
  assert.deepEqual(balancedLines(['二人の', '大臣が', '署名した', '日'], 8), ['二人の大臣が', '署名した日']);
  assert.deepEqual(balancedLines(['短い', '題'], 8), ['短い題']);
  assert.deepEqual(balancedLines(['とても長くて入らない句', '題'], 4), ['とても長くて入らない句', '題']);
});

test('every ratio keeps the height and the middle square', () => {
  for (const ratio of Object.keys(cardRatios) as (keyof typeof cardRatios)[]) {
    const { left, width, height } = cropOf(ratio);
    assert.equal(height, cardSize.height);
    assert.ok(left <= 285 && left + width >= 915, ratio);
    assert.ok(Math.abs(width / height - cardRatios[ratio]) < 0.01, ratio);
  }
});

test('the name of a picture changes with whatever it shows', () => {
  const card = cards.get('/pacts/raa/') as Card;
  const names = [card, { ...card, date: 'As of 1 April 2026' }, { ...card, lines: [] }].map((each) =>
    pictureName(each),
  );
  assert.equal(new Set([...names, pictureName(card, '1x1')]).size, 4);
  assert.equal(pictureName(structuredClone(card)), names[0]);
});

test('a sign without a glyph and a title without room stop the drawing', async () => {
  const card = cards.get('/pacts/raa/') as Card;
  const rare = { ...card, title: 'A sign: 𒀀' };
  const long = { ...card, title: 'Word after word after word '.repeat(12) };
  const { bytes, close } = sharePictures([card, rare, long].map((each) => ({ card: each })));
  await assert.rejects(bytes({ card: rare }), /holds “𒀀”/);
  await assert.rejects(bytes({ card: long }), /no room/);
  const good = await bytes({ card });
  assert.deepEqual([...good.subarray(0, 2)], [0xff, 0xd8]);
  rmSync(join('.cache/share', `${pictureName(card)}.jpg`));
  await close();
});

test('every cut shows paper in its corners, and the rails at both sides', async (context) => {
  const card = cards.get('/pacts/raa/') as Card;
  const cuts = [undefined, ...(Object.keys(cardRatios) as (keyof typeof cardRatios)[])];
  const pictures = cuts.map((ratio) => (ratio ? { card, ratio } : { card }));
  for (const ratio of cuts) rmSync(join('.cache/share', `${pictureName(card, ratio)}.jpg`), { force: true });
  const { bytes, close } = sharePictures(pictures);
  context.after(close);
  for (const picture of pictures) {
    const { data, info } = await sharp(await bytes(picture))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const size = picture.ratio ? cropOf(picture.ratio) : cardSize;
    assert.deepEqual([info.width, info.height], [size.width, size.height]);
    const color = (x: number, y: number) => [...data.subarray(3 * (y * info.width + x), 3 * (y * info.width + x) + 3)];
    const near = (one: number[], hex: string) =>
      one.every((value, at) => Math.abs(value - Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16)) < 12);
    const [right, bottom] = [info.width - 1, info.height - 1];
    for (const [x, y] of [
      [0, 0],
      [right, 0],
      [0, bottom],
      [right, bottom],
    ] as const)
      assert.ok(near(color(x, y), cardColors.paper), `${picture.ratio}: ${x}, ${y} is ${color(x, y)}`);
    const column = (x: number) => Array.from({ length: info.height }, (_, y) => color(x, y));
    assert.ok(
      column(0).some((pixel) => near(pixel, cardColors.raa)),
      `${picture.ratio}: no rail at the left`,
    );
    assert.ok(
      column(right).some((pixel) => near(pixel, cardColors.rule)),
      `${picture.ratio}: no rail at the right`,
    );
  }
});

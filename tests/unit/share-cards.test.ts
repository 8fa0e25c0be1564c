import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { pictureName, sharePictures } from '../../src/build/share-pictures.ts';
import { indexRecord } from '../../src/record/indexed.ts';
import { loadRecord } from '../../src/record/load.ts';
import { phrasesOf } from '../../src/rules/phrases.ts';
import {
  cardColors,
  cardRatios,
  cardSize,
  cropOf,
  linesPlace,
  lineSvg,
  widthOf,
  type Card,
  type CardLine,
} from '../../src/rules/share-card.ts';
import { articleCard, cardInWords, recordCards } from '../../src/rules/share-cards.ts';
import { balancedLines, cardSquare, cardWords } from '../../src/rules/share-words.ts';
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

test('lines break between phrases and are about equally long, in both scripts', () => {
  assert.deepEqual(balancedLines(['二人の', '大臣が', '署名した', '日'], 8, widthOf), ['二人の大臣が', '署名した日']);
  assert.deepEqual(balancedLines(['短い', '題'], 8, widthOf), ['短い題']);
  assert.deepEqual(balancedLines(['とても長くて入らない句', '題'], 4, widthOf), ['とても長くて入らない句', '題']);
  const letters = (text: string) => text.length;
  const words = (text: string) => text.split(/(?<= )/);
  assert.deepEqual(balancedLines(words('Where do the four pacts stand?'), 24, letters), [
    'Where do the',
    'four pacts stand?',
  ]);
  assert.deepEqual(balancedLines(words('Marcos and Kishida agree to start RAA negotiations'), 22, letters), [
    'Marcos and Kishida',
    'agree to start',
    'RAA negotiations',
  ]);
});

test('where lines can be about as long in two ways, one ends where the sentence pauses', () => {
  assert.deepEqual(balancedLines(['一二三四', '五六、', '七', '八九十'], 8, widthOf), ['一二三四五六、', '七八九十']);
  assert.deepEqual(balancedLines(['A一二三四', '（五、', '六七八）'], 8, widthOf), ['A一二三四', '（五、六七八）']);
});

/** Letters that are about as wide as those of the faces. */
const measure = (text: string, size: number) => widthOf(text) * size;
const placed = (card: Card) => cardWords(card, phrasesOf, measure);
const plain: Card = { locale: 'en', kind: 'Event', title: 'A title', lines: [], date: 'As of 31 March 2026' };
const titleLines = (title: string, locale: Card['locale'] = 'en') =>
  placed({ ...plain, title, locale })
    .filter(({ align, color }) => align === 'center' && color === cardColors.ink)
    .map(({ text }) => text);

test('all words of a card stand inside the middle square, and those above its lines keep off them', () => {
  for (const locale of ['en', 'fil', 'ja'] as const)
    for (const [path, card] of recordCards(record, locale)) {
      const words = placed(card);
      for (const { text, size, x, y, align } of words) {
        const width = measure(text, size);
        const left = x - { left: 0, center: width / 2, right: width }[align];
        assert.ok(left >= cardSquare.left && left + width <= cardSquare.right, `${locale} ${path}: ${text}`);
        assert.ok(y - size / 2 >= cardSquare.top && y + size / 4 <= cardSquare.bottom, `${locale} ${path}: ${text}`);
      }
      const shown = words.map(({ text }) => text).join(' ');
      for (const { name } of card.lines) assert.ok(shown.includes(name), `${locale} ${path}: ${name}`);
    }
  const line = cards.get('/pacts/raa/')?.lines ?? [];
  const crowded = {
    ...plain,
    title: 'A title of so many words that in its usual size it would reach down into the line below',
    note: 'And a note that has much to tell, too: about as much as any note of the site has, at a hundred signs',
    lines: line,
  };
  const [above] = placed(crowded).filter(({ text }) => text.endsWith('signs'));
  assert.ok(above && above.y + 8 <= linesPlace(crowded).top, `${above?.y}`);
});

test('a column stands in the middle of its room, and the foot on one line', () => {
  const words = placed(plain);
  assert.deepEqual(
    words.map(({ text, align }) => [text, align]),
    [
      ['Event', 'center'],
      ['A title', 'center'],
      ['As of 31 March 2026', 'left'],
      ['Kasunduan', 'right'],
    ],
  );
  const [kind, title, date, name] = words.map(({ y }) => y);
  assert.deepEqual([kind, title], [247, 338]);
  assert.equal(date, name);
});

test('dates, sums and joined words stay whole on their line', () => {
  assert.deepEqual(titleLines('The record of the pacts on 21 November 2007'), [
    'The record of',
    'the pacts on',
    '21\u00a0November\u00a02007',
  ]);
  assert.deepEqual(titleLines('Sixth Japan-Philippines maritime dialogue'), [
    'Sixth',
    'Japan-Philippines',
    'maritime dialogue',
  ]);
});

test('what no line holds breaks inside: after a hyphen, or between words of the dictionary', () => {
  assert.deepEqual(titleLines('Philippines-Japan-Australia-US'), ['Philippines-', 'Japan-', 'Australia-US']);
  assert.deepEqual(titleLines('沿岸警備隊用1234隻巡視船建造計画', 'ja'), ['沿岸警備隊用1234隻', '巡視船建造計画']);
  assert.deepEqual(titleLines('共同訓練計画・技術移転計画', 'ja'), ['共同訓練計画・', '技術移転計画']);
  assert.deepEqual(titleLines('防衛装備品・技術移転協定に署名', 'ja'), ['防衛装備品・', '技術移転協定に署名']);
  assert.deepEqual(titleLines('両国関係、「強化された戦略的パートナーシップ」に', 'ja'), [
    '両国関係、',
    '「強化された戦略的',
    'パートナーシップ」に',
  ]);
});

test('words without room are refused by name', () => {
  assert.throws(() => placed({ ...plain, title: 'Word after word after word '.repeat(12) }), {
    message: /^The share picture of “Word after .*” has no room for “Event”: make the title shorter\.$/,
  });
  assert.throws(() => placed({ ...plain, title: 'A'.repeat(40) }), { message: /has no room for “A{40}”/ });
  assert.throws(() => placed({ ...plain, date: 'As of a day of a month of a year that is far too long' }), /no room/);
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

test('a sign without a glyph and a title without room stop the drawing', async (context) => {
  const card = cards.get('/pacts/raa/') as Card;
  const rare = { ...card, title: 'A sign: 𒀀' };
  const long = { ...card, title: 'Word after word after word '.repeat(12) };
  const { bytes, close } = sharePictures([card, rare, long].map((each) => ({ card: each })));
  context.after(close);
  await assert.rejects(bytes({ card: rare }), /holds “𒀀”/);
  await assert.rejects(bytes({ card: long }), /no room/);
  const good = await bytes({ card });
  assert.deepEqual([...good.subarray(0, 2)], [0xff, 0xd8]);
  rmSync(join('.cache/share', `${pictureName(card)}.jpg`));
});

test('a card is the same picture whatever was drawn before it, and in each thread', async (context) => {
  const card = cards.get('/pacts/raa/') as Card;
  const other = { ...card, title: 'A long title that covers much of the paper, on four lines', lines: [] };
  const drawn = async (order: Card[]) => {
    for (const each of order) rmSync(join('.cache/share', `${pictureName(each)}.jpg`), { force: true });
    const { draw, bytes, close } = sharePictures(order.map((each) => ({ card: each })));
    context.after(close);
    for (const each of order) await draw(each);
    return bytes({ card });
  };
  // With as many others before it as there may be threads.
  const others = ['a', 'b', 'c', 'd'].map((date) => ({ ...other, date }));
  const alone = await drawn([card]);
  for (let count = 1; count <= others.length; count++)
    assert.ok(alone.equals(await drawn([...others.slice(0, count), card])), `after ${count}`);
  for (const each of [card, ...others]) rmSync(join('.cache/share', `${pictureName(each)}.jpg`));
});

test('every cut shows paper in its corners, words in its middle, and the rails at both sides', async (context) => {
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
    const middle = Array.from({ length: 100 }, (_, x) => column(Math.round(info.width / 2) - 50 + x)).flat();
    for (const hex of [cardColors.ink, cardColors.seal])
      assert.ok(
        middle.some((pixel) => near(pixel, hex)),
        `${picture.ratio}: no words in ${hex}`,
      );
    assert.ok(
      column(right).some((pixel) => near(pixel, cardColors.rule)),
      `${picture.ratio}: no rail at the right`,
    );
  }
});

import type { Locale } from '../i18n/locales.ts';
import type { PactId } from '../schemas/fields.ts';
import type { Station } from './ladder.ts';

/** What a share picture says. Everything that shapes the picture of a page stands in here, so it also names the file. */
export interface Card {
  locale: Locale;
  /** Above the title: what kind of page it is. */
  kind: string;
  title: string;
  /** Below the title, smaller: an office, a definition. */
  note?: string;
  /** The pacts' lines below: one large, or several in rows. */
  lines: CardLine[];
  /** The date of the record, burned in, because a shared picture outlives its page. */
  date: string;
}

/** A pact as a picture shows it: a treaty by its stations, the programme by its yearly grants in yen. */
export interface CardLine {
  pact: PactId;
  name: string;
  /** Where it stands, in words; shown where the line stands alone. */
  status: string;
  stations: Station['state'][];
  grants: number[];
}

/** The size of a share picture in pixels, as Facebook, X and LINE show it whole. */
export const cardSize = { width: 1200, height: 630 };

/** The shapes in which search engines want the picture of an article, cut from its middle: width to height. */
export const cardRatios = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const;
export type CardRatio = keyof typeof cardRatios;

/** The part of the picture that a ratio keeps: its whole height, as wide as the ratio allows, from the middle. */
export function cropOf(ratio: CardRatio) {
  const { width: full, height } = cardSize;
  const width = Math.min(full, Math.round(height * cardRatios[ratio]));
  return { left: Math.round((full - width) / 2), top: 0, width, height };
}

/** Colours of the light theme (`styles/tokens.css`), which a picture cannot read. */
export const cardColors = {
  paper: '#faf7f0',
  ink: '#1b1914',
  soft: '#565145',
  rule: '#d9d1c0',
  station: '#8d8674',
  seal: '#96190f',
  raa: '#0d5c4a',
  acsa: '#0b4a8f',
  isa: '#5a2d82',
  osa: '#6e4300',
};

/** Messengers cut the picture to its middle square, so that all words keep inside it, with some air. */
export const column = { left: 312, width: 576 };
export const rowHeight = 52;
/** How high the foot is, with date and name. */
export const foot = 84;

/** A sign as wide as high, which only the Japanese face has. */
export const fullWidth = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]/;

/** How wide a text is in units of its letters' size, roughly: a full-width sign is one, any other about half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += fullWidth.test(sign) ? 1 : 0.47;
  return width;
}

function linesHeight({ lines }: Card): number {
  return lines.length === 0 ? 0 : lines.length === 1 ? 128 : lines.length * rowHeight + 20;
}

/** How wide the names of several lines stand: the longest, in letters that can be read. */
export const namesWidth = ({ lines }: Card) =>
  Math.max(112, Math.ceil(Math.max(...lines.map(({ name }) => widthOf(name))) * 22));

/** The rows of pixels in which `cardDrawing` draws. */
export function linesPlace(card: Card): { top: number; height: number } {
  const height = linesHeight(card);
  return { top: cardSize.height - foot - height, height };
}

/** Where the row of one of several lines begins. */
export const rowTop = (card: Card, index: number) => linesPlace(card).top + 8 + index * rowHeight;

/** The lines as SVG. Rails run off the picture on both sides: they are no loss where it is cut. */
export function cardDrawing(card: Card): string {
  const [only] = card.lines;
  const { width: edge } = cardSize;
  if (only && card.lines.length === 1)
    return drawLine(only, { ...column, y: cardSize.height - foot - 38, r: 17, rails: [[0, edge]] });
  return card.lines
    .map((line, index) => {
      const y = rowTop(card, index) + rowHeight / 2;
      const left = column.left + namesWidth(card) + 6;
      const width = column.left + column.width - left;
      const r = 13;
      return drawLine(line, {
        left,
        width,
        y,
        r,
        rails: [
          [0, column.left - 22],
          [left + r, edge],
        ],
      });
    })
    .join('');
}

/** A single line as SVG in a box of 560 × 64, for pages of other sites: from its first station to its last. */
export function lineSvg(line: CardLine): string {
  // With room for the rims of hollow stations, and at the end for the larger one that shows where a pact stands.
  const [left, width, r] = [3, 546, 16];
  const rail: Place['rails'][number] = line.grants.length > 0 ? [0, 560] : [left + r, left + width - r];
  return drawLine(line, { left, width, y: 32, r, rails: [rail] });
}

/** Where a line is drawn. */
interface Place {
  left: number;
  width: number;
  /** The height of its rail. */
  y: number;
  /** The radius of its stations. */
  r: number;
  /** From where to where its rail is seen. */
  rails: readonly [from: number, to: number][];
}

function drawLine(line: CardLine, place: Place): string {
  const { left, width, y, r, rails } = place;
  const color = cardColors[line.pact];
  const { rule, station, paper } = cardColors;
  if (line.grants.length > 0) return drawGrants(line, place);
  const step = (width - 2 * r) / Math.max(1, line.stations.length - 1);
  const at = (index: number) => round(left + r + index * step);
  const last = line.stations.indexOf('now');
  const come = last >= 0 ? at(last) : 0;
  const rail = (from: number, to: number, stroke: string) =>
    from < to
      ? `<path d="M${round(from)} ${y}H${round(to)}" stroke="${stroke}" stroke-width="${r > 15 ? 7 : 5}"/>`
      : '';
  const drawn = rails.map(([from, to]) => rail(from, Math.min(to, come), color) + rail(Math.max(from, come), to, rule));
  const stops = line.stations.map((state, index) => {
    const x = at(index);
    if (state === 'passed') return stop(line.pact, x, y, r, `fill="${color}"`);
    if (state === 'now')
      return stop(line.pact, x, y, r + 3, `fill="${paper}" stroke="${color}" stroke-width="${round(r * 0.62)}"`);
    const hollow = (stroke: string) => stop(line.pact, x, y, r, `fill="${paper}" stroke="${stroke}" stroke-width="5"`);
    if (state === 'undated') return hollow(color);
    if (state === 'ahead') return hollow(station);
    const far = round(r * 1.1);
    return `${hollow(station)}<path d="M${round(x - far)} ${y + far}l${2 * far} ${-2 * far}" stroke="${station}" stroke-width="5"/>`;
  });
  return [...drawn, ...stops].join('');
}

/** The programme: a bar for each yearly grant, as high as its sum, on one ground. */
function drawGrants({ pact, grants }: CardLine, { left, width, y, r, rails }: Place): string {
  const highest = Math.max(...grants);
  const large = r > 15;
  const bar = large ? 64 : 30;
  const gap = 22;
  const bottom = large ? y + 24 : y + 18;
  const from = large ? left + (width - grants.length * (bar + gap) + gap) / 2 : left;
  const bars = grants.map((sum, index) => {
    const height = Math.max(6, Math.round((sum / highest) * (large ? 56 : 36)));
    return `<rect x="${round(from + index * (bar + gap))}" y="${bottom - height}" width="${bar}" height="${height}" fill="${cardColors[pact]}"/>`;
  });
  return `<path d="M${rails[0]?.[0]} ${bottom}H${rails.at(-1)?.[1]}" stroke="${cardColors.rule}" stroke-width="3"/>${bars.join('')}`;
}

/** A station in the pact's own shape (`styles/tokens.css`): circle, standing square, arch. */
function stop(pact: PactId, x: number, y: number, r: number, paint: string): string {
  if (pact === 'raa') {
    const side = r * 1.66;
    return `<rect x="${round(x - side / 2)}" y="${round(y - side / 2)}" width="${round(side)}" height="${round(side)}" rx="${round(side * 0.18)}" transform="rotate(45 ${x} ${y})" ${paint}/>`;
  }
  if (pact === 'isa') {
    const h = round(r * 0.9);
    return `<path d="M${round(x - h)} ${round(y - h)}H${round(x + h)}V${y}A${h} ${h} 0 0 1 ${round(x - h)} ${y}Z" stroke-linejoin="round" ${paint}/>`;
  }
  return `<circle cx="${x}" cy="${y}" r="${r}" ${paint}/>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

import type { Station } from './ladder.ts';

/** What a share picture says. */
export interface Card {
  /** Above the title: what kind of page it is. */
  kind: string;
  title: string;
  /** Burned in, because a shared picture outlives its page. */
  asOf: string;
  /** The lines drawn below the title, each with its pact's colour. */
  lines: { name: string; color: string; stations: readonly Pick<Station, 'state'>[] }[];
}

/** The size of a share picture in pixels, as Facebook, X and LINE show it whole. */
export const cardSize = { width: 1200, height: 630 };

/** Colours of the light theme (`styles/tokens.css`), which a picture cannot read. */
export const cardColors = {
  paper: '#faf7f0',
  ink: '#1b1914',
  soft: '#565145',
  rule: '#d9d1c0',
  seal: '#96190f',
  raa: '#0d5c4a',
  acsa: '#0b4a8f',
  isa: '#5a2d82',
  osa: '#6e4300',
};

type Node = { type: string; props: { style: Record<string, string | number>; children?: (Node | string)[] | string } };

/** The picture as a tree for satori. Title and lines keep to the middle 1,000 pixels, so that a crop loses nothing. */
export function cardTree(card: Card): Node {
  const { paper, ink, soft, seal } = cardColors;
  const size = card.title.length > 48 ? 60 : 72;
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 100px',
      background: paper,
      color: ink,
      fontFamily: 'Newsreader',
    },
    [
      box({ fontSize: 32, color: seal }, card.kind),
      box({ fontSize: size, lineHeight: 1.1, letterSpacing: -1 }, card.title),
      box(
        { flexDirection: 'column', gap: 14 },
        card.lines.map((line) => lineTree(line)),
      ),
      box({ justifyContent: 'space-between', alignItems: 'flex-end', fontSize: 30, color: soft }, [
        box({}, card.asOf),
        box({ color: ink, fontSize: 40 }, 'Kasunduan'),
      ]),
    ],
  );
}

function lineTree({ name, color, stations }: Card['lines'][number]): Node {
  const last = stations.findIndex((station) => station.state === 'now');
  const parts = stations.flatMap(({ state }, index) => {
    const stop = stopTree(state, color);
    const reached = index <= last;
    return index === 0
      ? [stop]
      : [box({ width: 44, height: 6, background: reached ? color : cardColors.rule }, ''), stop];
  });
  return box({ alignItems: 'center', gap: 26 }, [
    box({ width: 110, fontSize: 32, color }, name),
    box({ alignItems: 'center' }, parts),
  ]);
}

function stopTree(state: Station['state'], color: string): Node {
  const common = { width: 34, height: 34, borderRadius: 17 };
  if (state === 'passed') return box({ ...common, background: color }, '');
  if (state === 'now') return box({ ...common, border: `10px solid ${color}`, background: cardColors.paper }, '');
  return box({ ...common, border: `5px solid ${cardColors.rule}`, background: cardColors.paper }, '');
}

function box(style: Node['props']['style'], children: (Node | string)[] | string): Node {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

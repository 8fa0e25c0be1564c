import { formatNumber } from './format.ts';

const days = (count: number) => `${formatNumber(count, 'en')} ${count === 1 ? 'day' : 'days'}`;

/** Words of the figures in English. The other languages have the same shape. */
export const figuresEn = {
  asTable: 'As a table, with sources',
  ours: 'Days are our counts.',
  openTo: (date: string) =>
    `Open lines end on ${date}, the date of the newest source on the pacts. Days are our counts.`,
  partner: 'Partner',
  pact: 'Pact',
  talks: 'Talks agreed',
  signed: 'Signed',
  inForce: 'In force',
  days: 'Days',
  daysToSigning: 'Days to signing',
  daysToForce: 'Days from signing to force',
  sources: 'Sources',
  unknown: 'not reported',
  step: 'Step',
  date: 'Date',
  fiscalYear: 'Fiscal year',
  sum: 'Sum',
  place: 'Place',
  event: 'In the record',
  philippines: 'Philippines',
  japan: 'Japan',
  span: (signed: string, inForce: string) => `signed ${signed}, in force ${inForce}`,
  spanOpen: (signed: string) => `signed ${signed}; entry into force not reported`,
  count: days,
  course: {
    caption: 'How many days did each pact need from talks to force?',
    done: (all: number, toSigning: number, toForce: number) =>
      `${days(all)}: ${formatNumber(toSigning, 'en')} to signing, ${formatNumber(toForce, 'en')} more to entry into force`,
    open: (toSigning: number, since: number, date: string) =>
      `${days(toSigning)} to signing; ${formatNumber(since, 'en')} more had passed by ${date}, entry into force not reported`,
    talks: (talks: string) => `talks announced on ${talks}; nothing later found`,
    key: { talks: 'talks to signing', force: 'signing to entry into force', open: 'still open' },
  },
  osa: {
    caption: 'OSA grants to the Philippines by Japanese fiscal year',
    note: (all: string) =>
      `${all} in all, by our sum. Sums as agreed in yen; Japan’s fiscal year runs from April to March.`,
  },
  acsa: {
    caption: 'Japan’s ACSA partners, by day of signing',
    key: { signed: 'signed', inForce: 'in force', open: 'entry into force not reported' },
  },
  visiting: {
    caption: 'Agreements on visiting forces',
    PH: 'Of the Philippines',
    JP: 'Of Japan: reciprocal access agreements',
  },
  map: {
    caption: 'Seas and places named on this site',
    alternative: 'Map from the South China Sea to Japan; the list below names its places.',
    note: 'Coasts: Natural Earth, simplified. Positions are approximate. The map shows no claims and takes no side in them.',
    also: (name: string, other: string) => `${name} (also ${other})`,
    list: 'Places on the map',
  },
  timeline: {
    caption: 'The four pacts on one scale of years',
    earlier: (status: string, date: string) => `${status}; first step ${date}, before this scale`,
    key: { passed: 'step taken', now: 'last known step', grant: 'grant signed' },
  },
};

/** The shape every language has to fill. */
export type FigureWords = typeof figuresEn;

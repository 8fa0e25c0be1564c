/** The golden set: what readers type, in three languages, each with the pages that answer it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { localeInfo, type Locale } from '../../src/i18n/locales.ts';

/**
 * The set that was looked at while the search was made, and two that were written before their results were seen: the
 * second for a search that had been improved with the first.
 */
export const groups = { known: '', 'held out': 'held-out/', unseen: 'unseen/' } as const;
export type Group = keyof typeof groups;

/** The least shares of questions whose right page comes first, and among the first three. */
export const required = { first: 0.85, three: 0.97 };

/** What no page answers, in any language: it must find nothing rather than something else. */
export const nonsense = [
  'asdf qwer zxcv',
  'blorptangle',
  'xkcd wug flurb',
  'ヌヌヌヌメメ',
  'ぬぬぬめめめ',
  '龘靐齉',
  'pizza recipe',
];

export interface Question {
  query: string;
  /** Addresses of the pages that answer, from the site's top. */
  right: string[];
}

/** The questions of a group in a language. */
export function questions(group: Group, locale: Locale): Question[] {
  const rows = parse(readFileSync(`tests/golden/${groups[group]}${locale}.yaml`, 'utf8')) as unknown[][];
  const { prefix } = localeInfo[locale];
  return rows.map((row) => {
    const [query = '', ...right] = row.map(String);
    return { query, right: right.map((path) => `${prefix}/${path}${path.includes('#') ? '' : '/'}`) };
  });
}

/** How often the right page came first and among the first three, and what was not right first. */
export class Tally {
  asked = 0;
  first = 0;
  three = 0;
  nothing = 0;
  readonly misses: string[] = [];

  /** @param found addresses of the results, best first */
  add({ query, right }: Question, found: readonly string[]) {
    const places = found.map((href) => right.includes(href.replace(/#?:~:.*/, '')));
    this.asked++;
    if (places[0]) this.first++;
    else this.misses.push(`${places.slice(0, 3).includes(true) ? ' ' : '!'} ${query} → ${found.slice(0, 3).join(' ')}`);
    if (places.slice(0, 3).includes(true)) this.three++;
    if (found.length === 0) this.nothing++;
  }
  toString() {
    const share = (count: number) => `${((count / this.asked) * 100).toFixed(1)} %`;
    return `right first ${share(this.first)}, right in three ${share(this.three)}, nothing found ${this.nothing} of ${this.asked}`;
  }
}

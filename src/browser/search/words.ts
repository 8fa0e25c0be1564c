/**
 * What search takes for a word, in three languages. The build puts these terms into Pagefind's index and the browser asks
 * for them, so both must come from here.
 */
import type { Locale } from '../../i18n/locales.ts';
import { englishStem, englishStopWords } from './english.ts';
import { filipinoForms, filipinoStopWords } from './filipino.ts';
import { isGrammar, japanesePairs, toKatakana, withNumbers } from './japanese.ts';

/** A word of a text: as folded, and the terms it stands for, the likeliest first. */
export interface Word {
  text: string;
  /** Any one of them finds the word. */
  terms: string[];
  /** A word that only helps, such as hiragana that may be grammar or a name's reading. */
  optional?: boolean;
  /** Written in hiragana, so that its kanji are not known. */
  reading?: boolean;
  /** What it weighs beside other words, where it is only a part of one; 1 if left out. */
  part?: number;
}

/** Words that carry no meaning of their own. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: new Set(englishStopWords.split(' ')),
  fil: new Set(filipinoStopWords.split(' ')),
  ja: new Set(),
};

/** Full width, capitals and accents gone: ＡＣＳＡ → acsa, Malacañang → malacanang, ﾌｨﾘﾋﾟﾝ → フィリピン. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'");
}

const units: Record<string, number> = { k: 1e3, thousand: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };
const million = /^m/;
const billion = /^b/;
const amount =
  /(?<![a-z0-9])(?:(?:us|jp|ph)?[$¥₱]|\bphp|\bjpy|\busd|\bp)?\s?(\d[\d,]*(?:\.\d+)?)[\s-]?(thousand|million|milyong?|billion|bilyong?|mn|bn|[mbk]|万|億|兆)?(?![a-z])/g;

/** Sums in one spelling, in millions where they are round: ¥900m, 900 million yen, 900,000,000 and 9億円 → 900m. */
function withAmounts(text: string): string {
  return text.replace(amount, (_, digits: string, unit = '') => {
    const factor = million.test(unit) ? 1e6 : billion.test(unit) ? 1e9 : (units[unit] ?? 1);
    const value = Number(digits.replaceAll(',', '')) * factor;
    return ` ${value >= 1e6 && value % 1e4 === 0 ? `${value / 1e6}m`.replace('.', '_') : value} `;
  });
}

/** How months are called in English and Filipino, in their order; their first three letters are their short forms. */
const months =
  'january enero,february pebrero,march marso,april abril,may mayo,june hunyo,july hulyo,august agosto,september sept setyembre,october oktubre,november nobyembre,december disyembre'.split(
    ',',
  );
const month = `(${months
  .join(' ')
  .replace(/(\w{3})(\w*)/g, '$1(?:$2)?')
  .replaceAll(' ', '|')})`;
/** Days with their month, as the three languages and the record write them. */
export const dates = new RegExp(
  `\\b(\\d\\d?)(?:st|nd|rd|th)?(?: of| ng)? ${month}\\b|\\b${month}\\.? (\\d\\d?)(?:st|nd|rd|th)?(?!\\d)|(?<=\\d{4})-(\\d\\d)-(\\d\\d)|(\\d\\d?)月(\\d\\d?)日`,
  'gi',
);

/** A day of a month in one spelling beside what is written: 28 May, May 28, Mayo 28, 5月28日 and 05-28 → d0528. */
function withDates(text: string): string {
  return text.replace(dates, (_, before, named, name, after, isoMonth, isoDay, number, day) => {
    const called = named ?? name;
    const at = called
      ? 1 + months.findIndex((names) => ` ${names}`.includes(` ${called}`))
      : Number(isoMonth ?? number);
    return ` ${called ?? `${at}月`} d${String(at * 100 + Number(before ?? after ?? isoDay ?? day)).padStart(4, '0')} `;
  });
}

const tokens = /(?:[a-z]\.){2,}|[\p{Script=Latin}0-9_]+(?:'[a-z]+)?|[ァ-ヺー]+|[\p{Script=Han}々〆ヶぁ-ゖ]+/gu;

/**
 * The words of a text in the order in which they stand, without those that carry no meaning.
 * @param text as written or typed
 * @param locale the language whose rules hold
 * @param readings whether hiragana alone counts: in names and in what a reader types
 */
export function wordsOf(text: string, locale: Locale, readings = false): Word[] {
  // Letters and digits joined by a hyphen are one name: TC-90, UH-1H.
  let folded = withAmounts(withDates(withNumbers(fold(text))).replace(/(?<=\b[a-z]{1,3})-(?=\d)/g, ''));
  // A hyphen after an affix is part of the word: nag-usap, pag-apruba.
  if (locale === 'fil') folded = folded.replace(/(?<=[a-z]{2})-(?=[aeiou])/g, '');
  return [...folded.matchAll(tokens)].flatMap(([token]) => wordOf(token.replaceAll('.', ''), locale, readings));
}

function wordOf(token: string, locale: Locale, readings: boolean): Word[] {
  if (/^[ァ-ヺー]/.test(token)) return [{ text: token, terms: [token] }];
  if (/^[\p{Script=Latin}0-9_]/u.test(token)) {
    if (stopWords[locale].has(token)) return [];
    return [
      {
        text: token,
        terms: locale === 'en' ? [englishStem(token)] : locale === 'fil' ? filipinoForms(token) : [token],
      },
    ];
  }
  const pairs = japanesePairs(token).flatMap((run) =>
    // Several pairs make one word: they weigh more than one, but less than as many words.
    run.map((pair): Word => ({ text: pair, terms: [pair], part: (1 + run.length) / (2 * run.length) })),
  );
  const kana = readings ? (token.match(/[ぁ-ゖ]{2,}/g) ?? []).filter((each) => !isGrammar(each)) : [];
  return [
    ...pairs,
    ...kana.map((each): Word => ({
      text: toKatakana(each),
      terms: [toKatakana(each)],
      reading: true,
      optional: kana.join('') !== token,
    })),
  ];
}

/** A whole name or title as one term: Cross-Servicing, cross servicing and crossservicing are the same. */
export function wholeTerm(text: string): string {
  return toKatakana(fold(text))
    .replace(/[^\p{L}\p{N}ー]/gu, '')
    .slice(0, 80);
}

/**
 * The windows of three kana in the readings and katakana names of a text, for readings that are typed in part or run
 * together: しなかい finds みなみシナかいどう. A stretch of three or fewer has none.
 */
export function kanaWindows(text: string): string[] {
  // Names are written with and without a dot or a space between their parts.
  const joined = toKatakana(fold(text)).replace(/(?<=[ァ-ヺー])[・=\s](?=[ァ-ヺー])/g, '');
  const runs = joined.match(/[ァ-ヺー]{4,}/g) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 2 }, (_, at) => run.slice(at, at + 3)));
}

/**
 * Where a term stands in a page, and what it weighs there. The mark is a letter at its end, so that all fields of a word
 * lie side by side in the index and come with the same file. Letters with a stroke survive Pagefind's folding.
 */
export const fields = {
  whole: { mark: 'ø', weight: 10 },
  name: { mark: 'ŋ', weight: 5 },
  title: { mark: 'ŧ', weight: 4 },
  alias: { mark: 'ħ', weight: 3 },
  lead: { mark: 'đ', weight: 2 },
  text: { mark: '', weight: 1 },
  /** Words that readers type for those of the title, and for those of the text. */
  nearTitle: { mark: 'ɵ', weight: 1.5 },
  near: { mark: 'ł', weight: 0.5 },
} as const;
export type Field = keyof typeof fields;

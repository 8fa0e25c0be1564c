/** Japanese for search: pairs of characters, so that build and browser need not agree on where words end. */

const han = /[\p{Script=Han}々〆]/u;
/** What only asks, and verbs that say little: 何, 教えて, に対する, が起きた. */
const empty = /^(?:何|誰|意味|説明|解説|[教対関起行受知言思見]$)/;

/** Countries as newspapers shorten them: 日比 and 比日 are one thing. */
const country = /[日比米中豪英仏独伊加印韓台]/;

/**
 * The terms of a stretch of kanji and hiragana, word by word as far as that can be seen: every two kanji that are neighbours,
 * and a kanji that stands alone, as most do in verbs, whose endings change (渡す, 渡した, 引き渡し).
 */
export function japanesePairs(text: string): string[][] {
  const letters = [...text];
  const words: string[][] = [];
  let before = -2;
  letters.forEach((letter, at) => {
    if (!han.test(letter)) return;
    const next = letters[at + 1] ?? '';
    const pair = country.test(letter) && country.test(next) ? [letter, next].sort().join('') : letter + next;
    const term = han.test(next) ? pair : letter;
    if (empty.test(term) || (term === letter && han.test(letters[at - 1] ?? ''))) return;
    if (before === at - 1) words.at(-1)!.push(term);
    else words.push([term]);
    before = at;
  });
  return words;
}

/** Kanji numerals that are no part of a longer word: 九億, 十六隻, 第三回, 三分の二, but not 三菱. */
const numerals =
  /(?<!(?![第年月億万])\p{Script=Han})[〇一二三四五六七八九十百千]+(?=[億万兆円人隻基機回年月日件分]|(?!\p{Script=Han}))/gu;

/** Numerals in digits, and what is counted as a word of its own, which 何人 asks for, as いくら asks for a sum. */
export function withNumbers(text: string): string {
  return text
    .replaceAll('いくら', ' 金額 ')
    .replace(numerals, (numeral) => {
      let sum = 0;
      let digits = 0;
      for (const letter of numeral) {
        const power = 10 ** ('十百千'.indexOf(letter) + 1);
        if (power > 1) [sum, digits] = [sum + (digits || 1) * power, 0];
        else digits = digits * 10 + '〇一二三四五六七八九'.indexOf(letter);
      }
      return String(sum + digits);
    })
    .replace(/(?<=[\d何])[人隻回基機件]/g, ' $& ');
}

/** Hiragana as katakana: readings are kept so. */
export function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

const grammar =
  /^(?:とは|です|ます|ですか|ますか|いつ|どこ|だれ|なぜ|どう|どうやって|どんな|どの|なに|いくら|いくつ|から|まで|について|につき|する|した|して|ある|ない|いる|これ|それ|この|その|よう|こと|もの|など|との|への|での|には|では|として|により|による|ってなに|って|なった|なる|された|される|できる|ください|か|の|のか|のは)+$/;

/** Whether a stretch of hiragana is only grammar. */
export function isGrammar(text: string): boolean {
  return grammar.test(text);
}

/** Japanese for search: pairs of characters, so that build and browser need not agree on where words end. */

const run = /[\p{Script=Han}々〆ヶ]|[ぁ-ゖ]/u;
const han = /[\p{Script=Han}々〆]/u;
/** Hiragana that end a word far more often than they stand in one. */
const particle = /[ぁ-ゖ]/;
const asked = /^(?:何|誰|教え|意味|説明|解説)|^[対関起行受知言思見]$/;

/** Countries as newspapers shorten them: 日比 and 比日 are one thing. */
const country = /[日比米中豪英仏独伊加印韓台]/;

/**
 * The terms of a stretch of kanji and hiragana, word by word as far as that can be seen: every two neighbours of which one
 * at least is a kanji, and a kanji that stands alone. Pairs across a particle are left out, and part words.
 */
export function japanesePairs(text: string): string[][] {
  const letters = [...text.replace(/何([人隻回基機件])/g, 'の$1の').replace(/(?<=^)([人隻回基機件])/, '$1の')];
  const words: string[][] = [];
  let before = -2;
  const add = (term: string, at: number) => {
    if (before === at - 1) words.at(-1)!.push(term);
    else words.push([term]);
    before = at;
  };
  letters.forEach((letter, at) => {
    const next = letters[at + 1] ?? '';
    if (!run.test(letter)) return;
    const pair = country.test(letter) && country.test(next) ? [letter, next].sort().join('') : letter + next;
    if (next && han.test(pair) && !particle.test(pair) && !asked.test(pair)) add(pair, at);
    else if (han.test(letter) && !asked.test(letter) && !han.test(next) && !han.test(letters[at - 1] ?? ''))
      add(letter, at);
  });
  return words;
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

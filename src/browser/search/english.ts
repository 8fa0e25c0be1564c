/** English for search: words that carry no meaning of their own, and one stem for the forms of a word. */

export const englishStopWords =
  'a an the and or but if of in on at to for from by with as into onto about than then that this these those there it its is are was were be been being am do does did done doing has have had having can could may might must shall should will would not no nor so such too very just also i me my we our you your he him his she her they them their what whats which who whom whose when where why how exactly please tell explain explained mean means meaning definition stand stands happen happens happened between get gets got';

/** Spellings of one word in Britain and America end alike. */
const spelling: [RegExp, string][] = [
  [/ense$/, 'ence'],
  [/([^o])our$/, '$1or'],
  [/tre$/, 'ter'],
  [/amme$/, 'am'],
  [/is(e|ed|ing|ation)$/, 'iz$1'],
];
/** Endings, longest first; what is left must keep three letters. */
const endings: [RegExp, string][] = [
  [/(.{3})(?:ification|ified|ifying|ify)$/, '$1if'],
  [/(.{3})(?:ation|ated?|ating|ator|ative)$/, '$1'],
  [/(.{3})(?:ment|ing|ed|er|al|ion|ive)$/, '$1'],
  [/([^aeiouls])\1$/, '$1'],
  [/e+$/, ''],
  [/y$/, 'i'],
];

/** The stem of a folded word: `ratified`, `ratification` → `ratif`. A number or a short word stays. */
export function englishStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word
    .replace(/'s?$/, '')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/ie[sd]$/, 'y')
    .replace(/([^sui])s$/, '$1');
  for (const [from, to] of spelling) stem = stem.replace(from, to);
  for (const [from, to] of endings) stem = stem.replace(from, to);
  return stem;
}

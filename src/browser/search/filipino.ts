/** Filipino for search: words that carry no meaning of their own, and the roots of words with affixes. */

export const filipinoStopWords =
  'ang mga ng sa si ni kay sina nina kina na at o ay kung pero ngunit para dahil kapag nang pa ba po din rin lang lamang man nga daw raw naman pala sana yata ito iyon iyan dito doon diyan nito niyan niyon ako ikaw ka siya kami tayo kayo sila ko mo niya namin natin ninyo nila akin iyo kanya amin atin inyo kanila ano anong anu-ano alin aling sino sinong kailan saan nasaan nasa bakit paano paanong gaano ilan ilang may mayroon meron wala walang hindi huwag oo isa isang bilang ayon mula hanggang tungkol ukol hinggil upang kaya kasi bawat lahat ibig sabihin kahulugan kelan pano san kanino yung yun nung noong iyong itong to pwede puwede galing nya nyo sya talaga the of and is what';

const prefixes =
  /^(?:[nmp]akikipag|[nmp]akipag|[nm]akapag|[nm]agpapa|[nm]agpa|ipinag|ipinapa|ipina|ipag|ipa|pinag|pina|[nmp]ag|[nm]aka|[nmp]aki|[nm]ai|pang|pam(?=[bp])|pan(?=[dlrst])|ni(?=[lwyr])|[nmpk]a|i)(?=[bcdfghjklmnprstvwy]?[aeiou])/;
const infix = /^([bcdfghjklmnprstvwy]?)(?:um|in)(?=[aeiou])/;
const doubled = /^([bcdfghjklmnprstvwy]?[aeiou])(?=\1)/;
/** Roots that lose a vowel or change before a suffix. */
const shortened = new Map([
  ['bigy', 'bigay'],
  ['gaw', 'gawa'],
  ['dalh', 'dala'],
  ['buks', 'bukas'],
  ['tupd', 'tupad'],
]);

/**
 * The forms under which a folded word is kept and looked for: the word itself, and its root where it carries affixes
 * (`nilagdaan` → `lagda`). In roots o is written u, since a suffix turns one into the other (`tulong`, `tulungan`).
 */
export function filipinoForms(word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return [word];
  // A linker: bago + ng, kasunduan + g.
  const bases = /[aeiou]ng$/.test(word) && word.length > 5 ? [word, word.slice(0, -2), word.slice(0, -1)] : [word];
  return [...new Set([word, ...bases.slice(1), ...bases.flatMap(rootsOf)])];
}

function rootsOf(word: string): string[] {
  // Borrowed nouns and the verbs made of them: ratipikasyon and niratipika, normalisasyon and normal.
  const borrowed = /^(.{4,}?)(?:isa|ipika)?syon$/.exec(word);
  if (borrowed) return [word.slice(0, -4), borrowed[1]!].map((root) => root.replaceAll('o', 'u'));
  const suffixes = word.length > 5 ? [/(?<=[aeiou])h[ai]n$/, /[ai]n$/, /$/] : [/$/];
  const found = suffixes.filter((suffix) => suffix.test(word)).map((suffix) => withoutPrefix(word.replace(suffix, '')));
  return found.slice(0, 1).map((root) => (shortened.get(root) ?? root).replaceAll('o', 'u'));
}

function withoutPrefix(word: string): string {
  let root = word;
  for (const affix of [prefixes, infix, doubled]) {
    const next = root.replace(affix, affix === infix ? '$1' : '');
    if (next.length >= 4) root = next;
  }
  return root;
}

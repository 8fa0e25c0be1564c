/** Words of the record's names, by the address of their list: fetched only when a word is found nowhere. */
const lists = new Map<string, Promise<string[]>>();

/**
 * The word of a list nearest to a misspelt one.
 * @param word folded
 * @param list address of the list
 * @returns undefined if none is near: one slip in four to seven letters (not the first of four), two in more
 */
export async function nearest(word: string, list: string): Promise<string | undefined> {
  if (word.length < (/^[ァ-ヺー]/.test(word) ? 3 : 4) || /\d/.test(word)) return undefined;
  if (!lists.has(list))
    lists.set(
      list,
      fetch(list).then((response) => response.json() as Promise<string[]>),
    );
  const most = word.length < 8 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const other of await lists.get(list)!) {
    if (Math.abs(other.length - word.length) > most || (word.length < 5 && other[0] !== word[0])) continue;
    const far = slips(word, other) + (other[0] === word[0] ? 0 : 0.5);
    if (far < least) [best, least] = [other, far];
  }
  return best;
}

/** How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment). */
export function slips(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length]!;
}

/** Something an editor must mend before the site is built. */
export interface Problem {
  /** Path from the project's top, such as `content/events.yaml`. */
  file: string;
  /** Line, counted from 1. */
  line: number;
  /** What stands there, and where. */
  found: string;
  /** What to write instead. */
  write: string;
}

/** What a file says that is no text in UTF-8. */
export const noUtf8 = { found: 'bytes that are no UTF-8 text', write: 'the file saved as UTF-8' };

/** A file so long that reading it would take minutes: its size in characters, and the most it may have. */
export const tooLong = (length: number, most: number) => ({
  found: `a file of ${length} characters`,
  write: `at most ${most} characters; most likely a part was pasted in many times`,
});

/** What would steer the terminal that prints it, or hide what stands there: control characters and marks of direction. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A text fit to be printed on one line of a message: what cannot be seen as its code, cut to 300 characters. */
function printable(text: string): string {
  const seen = text.replace(unseen, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  return seen.length > 300 ? `${seen.slice(0, 299)}…` : seen;
}

/** All problems as text, sorted by file and line, one block each. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const blocks = sorted.map(
    ({ file, line, found, write }) =>
      `${printable(file)}:${line}\n  found: ${printable(found)}\n  write: ${printable(write)}`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${blocks.join('\n\n')}\n\n${count}. Nothing was built; the last good site stays.`;
}

/** The known word closest to a mistyped one, or undefined if none is near (at most a third of its letters differ). */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many letters must be put in, taken out or changed to turn one word into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** «Write: …» for an id that does not exist: the nearest one that does, and where the ids stand. */
export function suggestId(id: string, known: Iterable<string>, where: string): string {
  const near = nearest(id, known);
  return near ? `${near}, or another id of ${where}` : `an id that stands in ${where}`;
}

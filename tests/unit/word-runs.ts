import { createHash } from 'node:crypto';

/** Words in a run: so many in a row are no accident, nor a name of an office. */
const length = 8;

/** Fingerprints (the first 8 hexadecimal digits of SHA-256) of all runs of eight words in a text, case and marks aside. */
export function wordRuns(text: string): Map<string, string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[a-z0-9]+/g) ?? [];
  const runs = new Map<string, string>();
  for (let start = 0; start + length <= words.length; start++) {
    const run = words.slice(start, start + length).join(' ');
    runs.set(createHash('sha256').update(run).digest('hex').slice(0, 8), run);
  }
  return runs;
}

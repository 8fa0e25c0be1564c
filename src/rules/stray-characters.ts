import type { Problem } from './problems.ts';

/**
 * Characters that no text needs and that break something: control characters (XML of the feeds may not hold them), halves
 * of a surrogate pair, non-characters, marks that turn the direction of what follows, a byte order mark in mid-text, the
 * sign that decoders set for lost letters, and the signs by which the checks mark notes.
 */
const stray =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069\uE000\uFDD0-\uFDEF\uFEFF\uFFFD-\uFFFF†‡]|\r(?!\n)|\p{Cs}/u;

/** Whether a text is free of such characters. */
export function isClean(text: string): boolean {
  return !stray.test(text);
}

/** The first such character of a file as a problem, or none. A byte order mark at the very start does no harm. */
export function strayCharacter(file: string, text: string): Problem[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const rest = text.slice(start);
  const found = stray.exec(rest);
  if (!found) return [];
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const line = rest.slice(0, found.index).split(/\r\n|\r|\n/).length;
  return [
    { file, line, found: `a character that does not belong in a text (U+${code})`, write: 'the line anew, by hand' },
  ];
}

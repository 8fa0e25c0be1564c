/** A footnote reference in the text: `[^source-id]`, but not a definition (`[^id]:` at the start of a line). */
const reference = /\[\^([^\]\s]+)\](?!(?<=^ {0,3}\[\^[^\]\s]+\]):)/gm;

/** Ids of all sources cited in a text, each once, in order of first appearance. */
export function citedIds(text: string): string[] {
  return [...new Set([...text.matchAll(reference)].map((match) => match[1] as string))];
}

/**
 * The text with one definition for each source cited. GFM reads a reference as a footnote only where its definition
 * exists, so the definitions must stand in the text before it is parsed; `remarkNotes` then fills them.
 */
export function withDefinitions(text: string): string {
  const definitions = citedIds(text).map((id) => `[^${id}]: ${id}`);
  return definitions.length > 0 ? `${text}\n\n${definitions.join('\n\n')}\n` : text;
}

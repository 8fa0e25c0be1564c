/** A footnote reference in the text: `[^source-id]`, but not a definition (`[^id]:` at the start of a line). */
const reference = /\[\^([^\]\s]+)\](?!:)/g;
const definition = /^\[\^([^\]\s]+)\]:/;

/** Ids of all sources cited in a text, each once, in order of first appearance. */
export function citedIds(text: string): string[] {
  return [...new Set([...text.matchAll(reference)].map((match) => match[1] as string))];
}

/** Footnote definitions that an editor wrote by hand, which are not wanted: the record writes them. */
export function handWrittenDefinitions(text: string): { id: string; line: number }[] {
  return text.split('\n').flatMap((line, index) => {
    const match = definition.exec(line);
    return match ? [{ id: match[1] as string, line: index + 1 }] : [];
  });
}

/**
 * The text with one definition for each source cited. GFM reads a reference as a footnote only where its definition
 * exists, so the definitions must stand in the text before it is parsed; `remarkNotes` then fills them.
 */
export function withDefinitions(text: string): string {
  const definitions = citedIds(text).map((id) => `[^${id}]: ${id}`);
  return definitions.length > 0 ? `${text}\n\n${definitions.join('\n\n')}\n` : text;
}

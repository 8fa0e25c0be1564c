import { isAlias, isNode, visit, type Document, type LineCounter } from 'yaml';

/**
 * What stands in a YAML document besides plain values. Anchors and aliases would let one line change facts elsewhere; a tag
 * makes another kind of value of what an editor wrote, and other readers of YAML differ on it.
 * @returns the first such thing, its line and what to write; undefined if there is none
 */
export function beyondPlain(
  document: Document,
  lines: LineCounter,
): { line: number; found: string; write: string } | undefined {
  let fault: { line: number; found: string; write: string } | undefined;
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    const { line } = lines.linePos(node.range?.[0] ?? 0);
    if (isAlias(node) || node.anchor)
      fault = { line, found: 'a YAML anchor or alias (& or *)', write: 'the value itself in each place' };
    else if (node.tag)
      fault = { line, found: 'a YAML tag (!)', write: 'the value alone; in "…" if the ! belongs to it' };
    return fault && visit.BREAK;
  });
  return fault;
}

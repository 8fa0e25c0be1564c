/**
 * Rows as a Markdown table.
 * @param head the columns
 * @param body cells, row by row; a bar within a cell is escaped
 */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

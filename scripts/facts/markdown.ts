/** A table in Markdown; what stands in a cell is one line, and its bars end none. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Names as code, one after the other. */
export function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

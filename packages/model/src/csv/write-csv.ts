/**
 * Writes cells as CSV after RFC 4180: CRLF, quotes where needed, and a byte order mark, by which spreadsheets know UTF-8. Texts
 * of others should have gone through `guardCell`. `parseCsv` gives the same cells back.
 * @param rows the first one holds the names of the columns
 */
export function writeCsv(
  rows: Iterable<readonly string[]>,
  delimiter: ',' | ';' | '\t' = ',',
): string {
  const special = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`);
  const quote = (cell: string) =>
    // Most cells are empty.
    cell !== '' && special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines: string[] = [];
  for (const cells of rows) lines.push(cells.map(quote).join(delimiter));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

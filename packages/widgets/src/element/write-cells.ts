import { guardCell } from '@oxbow/model/formula';
import { writeCsv } from '@oxbow/model/write-csv';

/**
 * Writes cells as CSV after RFC 4180, with a mark by which spreadsheets know UTF-8. No text becomes a formula. Where numbers have
 * a decimal comma, cells are parted by semicolons, as spreadsheets there expect it.
 * @param rows the first one holds the names of the columns
 */
export function writeCells(rows: readonly (readonly string[])[], locale: string): string {
  const delimiter = hasDecimalComma(locale) ? ';' : ',';
  return writeCsv(
    rows.map((row) => row.map(toCell)),
    delimiter,
  );
}

/** Whether numbers have a decimal comma there. */
export function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale).format(1.5).includes(',');
}

/** Spaces that do not break, and signs of where a word may be, are in the way of who searches. */
function toCell(text: string): string {
  const plain = text.replaceAll(/[\u00ad\u2060]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
  return guardCell(plain);
}

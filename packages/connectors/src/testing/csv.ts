/** Writes CSV with every cell in quotation marks. */
export const stringify = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + '\r\n')
    .join('');

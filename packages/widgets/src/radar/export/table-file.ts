import { guardCell } from '@oxbow/model/formula';
import { isShown, scoreOf, type SideScore } from '../comparison.js';
import type { ShownFigure } from '../figure-tools.js';
import type { CellView, ColumnView } from '../table-view-model.js';
import type { TakingWording } from './strings.js';

/** How a column is written: the cell of each row. */
interface Column {
  name: string;
  /** What stands in a row; not yet fit for a table. */
  cellOf(row: number): string;
}

/**
 * Writes the table that is shown as CSV after RFC 4180: whole scores as they are told, the ends of their intervals beside them,
 * and words where there is no score. What is withheld is words here too, and no number of answers is anywhere. No text becomes a
 * formula. Where numbers have a decimal comma, cells are parted by semicolons, as spreadsheets there expect it.
 */
export function writeTable(
  { table, comparisons }: Pick<ShownFigure, 'table' | 'comparisons'>,
  wording: TakingWording,
): string {
  const isCommaDecimal = new Intl.NumberFormat(wording.locale).format(1.5).includes(',');
  const delimiter = isCommaDecimal ? ';' : ',';
  const first: Column = {
    name: table.dimension,
    cellOf: (row) => table.rows[row]?.name.text ?? '',
  };
  const columns = [
    first,
    ...table.columns.flatMap((column, index) => {
      const cellOf = (row: number) => wordsOf(table.rows[row]?.cells[index]);
      const { mark } = column;
      const scores = mark && comparisons.map((one) => scoreOf(one, mark));
      return [
        { name: column.name.text, cellOf: (row: number) => numberOf(scores?.[row]) ?? cellOf(row) },
        ...(scores ? toEnds(column, scores, wording) : []),
      ];
    }),
  ];
  const lines = [
    columns.map(({ name }) => name),
    ...table.rows.map((_, row) => columns.map(({ cellOf }) => cellOf(row))),
  ];
  return `\uFEFF${lines.map((cells) => cells.map((cell) => quote(cell, delimiter)).join(delimiter)).join('\r\n')}\r\n`;
}

/** Two more columns where any score has an interval. */
function toEnds(
  { name }: ColumnView,
  scores: readonly SideScore[],
  { text }: TakingWording,
): Column[] {
  const intervals = scores.map((score) => (isShown(score) ? score.interval : undefined));
  if (!intervals.some((interval) => interval)) return [];
  return (['low', 'high'] as const).map((end) => ({
    name: text(end === 'low' ? 'intervalFrom' : 'intervalTo', { series: name.text }),
    cellOf: (row) => {
      const value = intervals[row]?.[end];
      return value === undefined ? '' : whole(value);
    },
  }));
}

/** A score that is told exactly; a bounded one is words. */
function numberOf(score: SideScore | undefined): string | undefined {
  return score && isShown(score) && !score.bound ? whole(score.value) : undefined;
}

/** No more digits than are told, and those that every spreadsheet reads. */
const whole = (value: number) => String(Math.round(value) + 0);

function wordsOf(cell: CellView | undefined): string {
  return (cell?.spoken ?? cell?.words ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
}

function quote(text: string, delimiter: string): string {
  const cell = guardCell(text);
  return cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

import { writeCells } from '../../element/write-cells.js';
import { isShown, scoreOf, type Comparison, type SideScore } from '../comparison.js';
import type { ShownFigure } from '../figure-tools.js';
import type { CellView, ColumnView, RowView } from '../table-view-model.js';
import { toSections } from './sections.js';
import type { TakingWording } from './strings.js';

/** What stands in a line of the file, before it is fit for a table. */
interface Line {
  row: RowView;
  comparison: Comparison;
  /** The wave and the group that it is of, each where there are any. */
  place: readonly string[];
  /** Only the present wave of all has a benchmark. */
  isWhole: boolean;
}

/** How a column is written. */
interface Column {
  name: string;
  cellOf(line: Line): string;
}

/**
 * Writes all that can be seen as CSV: whole scores as they are told, the ends of their intervals beside them, and
 * words where there is no score; below those of all come the groups, then the earlier waves. What is withheld is words here
 * too, and no number of answers is anywhere.
 */
export function writeTable(
  shown: Pick<ShownFigure, 'table' | 'comparisons' | 'profile' | 'least'>,
  wording: TakingWording,
): string {
  const { table } = shown;
  const { headings, sections } = toSections(shown, wording);
  const lines = sections.flatMap(({ place, isWhole, rows, comparisons }) =>
    rows.flatMap((row, index): Line[] => {
      const comparison = comparisons[index];
      return comparison ? [{ row, comparison, place, isWhole }] : [];
    }),
  );
  const columns: Column[] = [
    ...headings.map((name, index) => ({ name, cellOf: ({ place }: Line) => place[index] ?? '' })),
    { name: table.dimension, cellOf: ({ row }) => row.name.text },
    ...table.columns.flatMap((column, index) => toColumns(column, index, lines, wording)),
  ];
  const cells = [
    columns.map(({ name }) => name),
    ...lines.map((line) => columns.map(({ cellOf }) => cellOf(line))),
  ];
  return writeCells(cells, wording.locale);
}

/** A column of the table that is shown, and two more where any of its scores has an interval. */
function toColumns(
  { mark, name }: ColumnView,
  index: number,
  lines: readonly Line[],
  { text }: TakingWording,
): Column[] {
  const words = ({ row }: Line) => wordsOf(row.cells[index]);
  if (mark === undefined) return [{ name: name.text, cellOf: words }];
  const score = ({ comparison }: Line) => scoreOf(comparison, mark);
  const column: Column = {
    name: name.text,
    cellOf: (line) =>
      mark === 'benchmark' && !line.isWhole ? '' : (numberOf(score(line)) ?? words(line)),
  };
  if (!lines.some((line) => intervalOf(score(line)))) return [column];
  const ends = (['low', 'high'] as const).map((end): Column => ({
    name: text(end === 'low' ? 'intervalFrom' : 'intervalTo', { series: name.text }),
    cellOf: (line) => {
      const value = intervalOf(score(line))?.[end];
      return value === undefined ? '' : whole(value);
    },
  }));
  return [column, ...ends];
}

function intervalOf(score: SideScore) {
  return isShown(score) ? score.interval : undefined;
}

/** A score that is told exactly; a bounded one is words. */
function numberOf(score: SideScore): string | undefined {
  return isShown(score) && !score.bound ? whole(score.value) : undefined;
}

/** No more digits than are told, and those that every spreadsheet reads. */
const whole = (value: number) => String(Math.round(value) + 0);

const wordsOf = (cell: CellView | undefined) => cell?.spoken ?? cell?.words ?? '';

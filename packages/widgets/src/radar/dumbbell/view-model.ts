import type { Piece } from '../../element/wording.js';
import { isShown, scoreOf, sides, type Comparison } from '../comparison.js';
import { createFormats } from '../formats.js';
import { round } from '../geometry.js';
import type { MarkShape } from '../marks.js';
import type { CellView } from '../table-view-model.js';
import type { RadarView } from '../view-model.js';

/** A part of the line, in percent of its length. */
export interface Span {
  from: number;
  length: number;
}

/** The line of one dimension; places are percent of its length. */
export interface DumbbellRow {
  name: Piece;
  isNamed: boolean;
  isChosen: boolean;
  /** How certain the scores are. */
  bands: (Span & { shape: MarkShape })[];
  /** Between the two sides; absent where one has no score. */
  gap: { from: number; to: number; isNamed: boolean } | undefined;
  /** The sides stand on the line, all other series below it. */
  marks: { shape: MarkShape; at: number; isSide: boolean }[];
  /** The scores, each beside its mark. */
  values: { shape: MarkShape; cell: CellView }[];
  /** What is to be said of the gap. */
  words: CellView | undefined;
}

/** Everything that the dumbbell shows. */
export interface DumbbellView {
  ticks: { at: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  rows: DumbbellRow[];
}

/** Makes a line for each dimension, in the order of the profile. */
export function toDumbbellView(
  comparisons: readonly Comparison[],
  { legend, table }: Pick<RadarView, 'legend' | 'table'>,
  locale: string,
): DumbbellView {
  const { whole } = createFormats(locale);
  // The sides last, over the others.
  const shapes = legend.flatMap(({ mark }) => mark ?? []).reverse();
  return {
    ticks: (
      [
        [0, 'start'],
        [50, 'middle'],
        [100, 'end'],
      ] as const
    ).map(([at, anchor]) => ({ at, text: whole(at), anchor })),
    rows: comparisons.map((comparison, index) => {
      const { cells = [], isNamed = false, isChosen = false } = table.rows[index] ?? {};
      const cellOf = (wanted: MarkShape | undefined) =>
        cells[table.columns.findIndex(({ mark }) => mark === wanted)];
      const values = table.columns.flatMap(({ mark: shape }) => {
        const cell = cellOf(shape);
        return shape && cell ? [{ shape, cell }] : [];
      });
      return {
        ...{ name: comparison.label, isNamed, isChosen, values },
        bands: shapes.flatMap((shape) => toBand(comparison, shape)),
        gap: toGap(comparison),
        marks: shapes.flatMap((shape) => toMark(comparison, shape)),
        words: toWords(cellOf(undefined)),
      };
    }),
  };
}

function toBand(comparison: Comparison, shape: MarkShape): DumbbellRow['bands'] {
  const score = scoreOf(comparison, shape);
  if (!isShown(score) || !score.interval) return [];
  const { low, high } = score.interval;
  return [{ shape, from: round(low), length: round(high - low) }];
}

function toMark(comparison: Comparison, shape: MarkShape): DumbbellRow['marks'] {
  const score = scoreOf(comparison, shape);
  const isSide = sides.some((side) => side === shape);
  return isShown(score) ? [{ shape, at: round(score.value), isSide }] : [];
}

function toGap({ customer, employee, gap }: Comparison): DumbbellRow['gap'] {
  if (!isShown(customer) || !isShown(employee)) return undefined;
  const [low, high] = [customer.value, employee.value].sort((one, other) => one - other);
  const [from, to] = [low ?? 0, high ?? 0];
  return { from: round(from), to: round(to), isNamed: gap?.named ?? false };
}

/** What cannot be compared needs no words here: the scores say why. */
function toWords(cell: CellView | undefined): CellView | undefined {
  return cell?.spoken === undefined ? cell : undefined;
}

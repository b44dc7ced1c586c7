import type { Side } from '@oxbow/model/side';
import type { Piece } from '../element/wording.js';
import { isShown, pointsBetween, scoreOf, type Comparison, type SideScore } from './comparison.js';
import { createFormats, type Formats } from './formats.js';
import { furtherShapes, type MarkShape } from './marks.js';
import { isBounded } from './sentence.js';
import type { RadarWording } from './strings.js';

/** One column after the first: a series, or the gap. */
export interface ColumnView {
  name: Piece;
  /** Of the series; none for the gap. */
  mark?: MarkShape | undefined;
}

/** What stands in a cell. */
export interface CellView {
  words: string;
  /** How certain it is. */
  interval?: string | undefined;
  /** How the words look: a score, a difference that is one, or a reason why there is nothing. */
  look: 'score' | 'plain' | 'named' | 'muted' | 'withheld';
  /** Said instead of the words, where these are a dash. */
  spoken?: string | undefined;
}

export interface RowView {
  name: Piece;
  /** One for each column. */
  cells: CellView[];
  /** The sentence names it. */
  isNamed: boolean;
  /** A person chose it. */
  isChosen: boolean;
}

export interface TableView {
  caption: string;
  dimension: string;
  columns: ColumnView[];
  rows: RowView[];
}

/** What a table shows besides the scores. */
export interface TableSurroundings {
  measure: 'mean' | 'favourable';
  /** The series there are; a side that nothing is said of has no column. */
  series: readonly ColumnView[];
  /** Index of the row that the sentence names. */
  about: number | undefined;
  /** Index of the row that a person chose. */
  chosen?: number | undefined;
}

const dash = '–';

/** Makes all that the table shows. */
export function toTableView(
  comparisons: readonly Comparison[],
  { measure, series, about, chosen }: TableSurroundings,
  wording: RadarWording,
): TableView {
  const { locale, text } = wording;
  const formats = createFormats(locale);
  const bySide = (wanted: MarkShape) => series.find(({ mark }) => mark === wanted);
  const both = bySide('employee') && bySide('customer');
  const gap: ColumnView = { name: { text: text('gap'), foreign: false } };
  const columns = [
    bySide('employee'),
    bySide('customer'),
    both && gap,
    ...furtherShapes.map(bySide),
    bySide('benchmark'),
  ].filter((column) => column !== undefined);
  const hasInterval = comparisons.some(({ customer, employee, further }) =>
    [customer, employee, ...further].some((score) => isShown(score) && score.interval),
  );
  const caption = text(`${measure}Caption`);
  return {
    caption: hasInterval ? text('withInterval', { caption }) : caption,
    dimension: text('dimension'),
    columns,
    rows: comparisons.map((comparison, index) => {
      const cells = columns.map((column) => toCell(comparison, column, formats, wording));
      return {
        name: comparison.label,
        cells,
        isNamed: index === about,
        isChosen: index === chosen,
      };
    }),
  };
}

function toCell(
  comparison: Comparison,
  { mark }: ColumnView,
  formats: Formats,
  wording: RadarWording,
): CellView {
  if (mark === undefined) return toGap(comparison, wording);
  if (mark !== 'benchmark') return toScore(scoreOf(comparison, mark), formats, wording);
  const { benchmark } = comparison;
  return benchmark === undefined
    ? { words: dash, spoken: wording.text('unstated'), look: 'muted' }
    : { words: formats.whole(benchmark), look: 'plain' };
}

/** A score as it stands in a cell, with how certain it is. */
export function toScore(score: SideScore, formats: Formats, { text }: RadarWording): CellView {
  if (!isShown(score)) return { words: text(score.withheld), look: 'withheld' };
  const interval = score.interval && toInterval(score.value, score.interval, formats, text);
  return { words: formats.score(score), interval, look: 'score' };
}

/** Half its width where it lies evenly around the score, as nearly all do; else its two ends. */
function toInterval(
  value: number,
  { low, high }: { low: number; high: number },
  { whole }: Formats,
  text: RadarWording['text'],
): string {
  const isEven = Math.abs(high - value - (value - low)) < 1;
  // Never 0, which would say that there is no doubt.
  if (isEven) return `±\u00a0${whole(Math.max(1, (high - low) / 2))}`;
  return text('between', { low: whole(low), high: whole(high) });
}

function toGap(comparison: Comparison, { text }: RadarWording): CellView {
  const { gap } = comparison;
  if (!gap) return { words: dash, spoken: text('noComparison'), look: 'muted' };
  if (gap.untested) return { words: text('untestedGap'), look: 'muted' };
  if (!gap.named) return { words: text('noGap'), look: 'muted' };
  const side: Side = gap.value > 0 ? 'employee' : 'customer';
  const end = isBounded(comparison) ? 'ByAtLeast' : 'By';
  const words = text(`${side}s${end}`, { count: pointsBetween(comparison) });
  return { words, look: 'named' };
}

/** A name of ours. */
export function toName(words: string): Piece {
  return { text: words, foreign: false };
}

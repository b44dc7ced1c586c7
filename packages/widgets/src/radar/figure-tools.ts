import type { ReadProfile } from '@oxbow/model/read-profile';
import type { ChartView } from './chart-view-model.js';
import type { Comparison } from './comparison.js';
import type { TableView } from './table-view-model.js';

/** What is shown, all of it protected already: what is taken along is made of this and of nothing else. */
export interface ShownFigure {
  /** The same figure in each size; none for fewer than three dimensions. */
  readonly charts: readonly ChartView[];
  readonly table: TableView;
  readonly comparisons: readonly Comparison[];
  /** What all of it was made of, protected too. */
  readonly profile: ReadProfile;
  /** Points from which on a gap is named. */
  readonly least: number | undefined;
  /** Whom it is about and when it was measured, as one text. */
  readonly title: string;
  readonly sentence: string;
  /** How it was measured, each a sentence or two. */
  readonly method: readonly string[];
}

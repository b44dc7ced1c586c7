import type { ReadProfile } from '@oxbow/model/read-profile';
import { toForeign, type Piece } from '../element/wording.js';
import { sizes, toChartView, type ChartView, type Size } from './chart-view-model.js';
import { compare, sides, type Comparison } from './comparison.js';
import { toMethod } from './method-view-model.js';
import { stateOf, toSentence } from './sentence.js';
import type { RadarSetting } from './strings.js';
import { toName, toTableView, type ColumnView, type TableView } from './table-view-model.js';

/** Everything that is shown of a profile. */
export interface RadarView {
  /** Whom it is about, when it was measured, and the scale. */
  heading: Piece[];
  sentence: Piece[];
  /** The series there are. */
  legend: ColumnView[];
  /** The same figure in each size; none for fewer than three dimensions. */
  charts: ChartView[];
  table: TableView;
  /** How it was measured. */
  method: Piece[][];
  /** How many records are not shown, or not whole. */
  notShown: string | undefined;
}

/**
 * Makes all that is shown of a profile that was read, and so protected already.
 * @param invalid dimensions that were left out
 */
export function toRadarView(
  profile: ReadProfile,
  invalid: number,
  setting: RadarSetting,
): RadarView {
  const { locale, text } = setting;
  const comparisons = compare(profile, locale);
  const { pieces, about } = toSentence(comparisons, setting);
  const legend = toLegend(profile, comparisons, setting);
  const all = Object.keys(sizes) as Size[];
  return {
    heading: [
      profile.title === undefined ? toName(text('label')) : toForeign(profile.title, locale),
      ...(profile.wave === undefined ? [] : [toForeign(profile.wave, locale)]),
      toName(text('scale')),
    ],
    sentence: pieces,
    legend,
    charts: all
      .map((size) => toChartView(comparisons, about, size, locale))
      .filter((chart) => chart !== undefined),
    table: toTableView(comparisons, { measure: profile.measure, series: legend, about }, setting),
    method: toMethod(profile, comparisons, setting),
    notShown: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
  };
}

/** Whether there is anything of either side: without it there is nothing to see yet. */
export function isEmpty({ dimensions }: ReadProfile): boolean {
  return dimensions.every(({ customer, employee }) => !customer && !employee);
}

function toLegend(
  { benchmark }: ReadProfile,
  comparisons: readonly Comparison[],
  { locale, text }: RadarSetting,
): ColumnView[] {
  const legend: ColumnView[] = sides
    .filter((side) => stateOf(comparisons.map((one) => one[side])) !== 'absent')
    .map((side) => ({ mark: side, name: toName(text(`${side}s`)) }));
  if (comparisons.every((one) => one.benchmark === undefined)) return legend;
  const name = benchmark ? toForeign(benchmark.label, locale) : toName(text('benchmark'));
  return [...legend, { mark: 'benchmark', name }];
}

import { toForeign, type Piece } from '../../element/wording.js';
import { toChartView, type ChartView } from '../chart-view-model.js';
import { compare, isShown, scoreOf, type Comparison } from '../comparison.js';
import { createFormats } from '../formats.js';
import type { MarkShape } from '../marks.js';
import type { PictureContent } from '../pictures.js';
import type { RadarSetting } from '../strings.js';
import { toScore, type CellView, type ColumnView } from '../table-view-model.js';

/** One group of the people. */
export interface GroupView {
  name: Piece;
  /** Absent where there are too few or too many dimensions for one, and where all is withheld. */
  chart: ChartView | undefined;
  /** Said in the place of the figure, where all is withheld. */
  withheld: string | undefined;
  /** For each dimension the score of each series. */
  cells: { shape: MarkShape; cell: CellView }[][];
}

/** The people parted in one way. */
export interface SegmentationView {
  name: Piece;
  groups: GroupView[];
}

/** Everything that is shown of the groups. */
export interface GroupsView {
  /** The heading of the column of groups. */
  heading: string;
  dimensions: Piece[];
  segmentations: SegmentationView[];
}

/** Makes a small figure and a row of each group, in the order of the profile. */
export function toGroupsView(
  { profile, view, chosen }: Pick<PictureContent, 'profile' | 'view' | 'chosen'>,
  setting: RadarSetting,
): GroupsView {
  const { locale, text } = setting;
  const series = view.legend.filter(({ mark }) => mark !== 'benchmark');
  const segments = profile.segments ?? [];
  return {
    heading: text('groups'),
    dimensions: view.table.rows.map(({ name }) => name),
    segmentations: segments.map(({ label, groups }) => ({
      name: toForeign(label, locale),
      groups: groups.map(({ title, dimensions }) => ({
        name: toForeign(title, locale),
        ...toGroup(compare(profile, locale, undefined, dimensions), { series, chosen }, setting),
      })),
    })),
  };
}

function toGroup(
  comparisons: readonly Comparison[],
  { series, chosen }: { series: readonly ColumnView[]; chosen: number | undefined },
  setting: RadarSetting,
): Omit<GroupView, 'name'> {
  const { locale, text } = setting;
  const formats = createFormats(locale);
  const shapes = series.flatMap(({ mark }) => mark ?? []);
  const all = comparisons.flatMap((one) => shapes.map((shape) => scoreOf(one, shape)));
  const reasons = all.map((score) => (isShown(score) ? undefined : score.withheld));
  const reason = reasons.includes('protected') ? 'protected' : reasons[0];
  const isShownAtAll = all.some(isShown);
  return {
    chart: isShownAtAll ? toChartView(comparisons, { series, chosen }, 'small', locale) : undefined,
    withheld: isShownAtAll || reason === undefined ? undefined : text(reason),
    cells: comparisons.map((comparison) =>
      shapes.flatMap((shape) => {
        const score = scoreOf(comparison, shape);
        // A series that nothing is said of in this group has no place in its cells.
        if (!isShown(score) && score.withheld === 'unstated') return [];
        return [{ shape, cell: toScore(score, formats, setting) }];
      }),
    ),
  };
}

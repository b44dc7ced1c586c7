import type { Side } from '@oxbow/model/side';
import { isShown, sides, type Comparison, type SideScore } from './comparison.js';
import { createFormats, type Formats } from './formats.js';
import {
  directionOf,
  outlineOf,
  pointAt,
  ringAt,
  round,
  type Frame,
  type Point,
} from './geometry.js';
import { placeLabels, type PlacedLabel } from './label-layout.js';
import { markAt, type MarkShape } from './marks.js';

/** The two sizes that the figure is drawn in; which one is seen is for the container to say. */
export const sizes = {
  compact: { width: 288, radius: 80 },
  wide: { width: 432, radius: 124 },
} as const;
export type Size = keyof typeof sizes;

export interface Line {
  from: Point;
  to: Point;
}

export interface TextView {
  text: string;
  x: number;
  y: number;
  anchor: PlacedLabel['anchor'];
}

export interface SeriesView {
  shape: MarkShape;
  outline: string;
  marks: string[];
  intervals: Line[];
}

/** Everything that the figure shows, as the values of SVG attributes. */
export interface ChartView {
  size: Size;
  viewBox: string;
  /** The outermost one last. */
  rings: string[];
  spokes: Line[];
  ticks: TextView[];
  labels: (PlacedLabel & { language: string | undefined })[];
  /** In the order in which they are drawn. */
  series: SeriesView[];
  /** The scores that the sentence is about. */
  values: (TextView & { shape: MarkShape })[];
}

/** From so many dimensions on a polygon is a figure. */
export const leastAxes = 3;

/** Makes the figure; `undefined` for fewer dimensions than make one. */
export function toChartView(
  comparisons: readonly Comparison[],
  about: number | undefined,
  size: Size,
  locale: string,
): ChartView | undefined {
  const axes = comparisons.length;
  if (axes < leastAxes) return undefined;
  const { width, radius } = sizes[size];
  const frame: Frame = { axes, radius, center: { x: width / 2, y: 0 } };
  const formats = createFormats(locale);
  const names = comparisons.map(({ label }) => label);
  const labels = placeLabels(
    frame,
    width,
    names.map(({ text }) => text),
  );
  // Letters of some fonts are higher than their line.
  const top = Math.min(...labels.map(({ box }) => box.top)) - 3;
  const bottom = Math.max(...labels.map(({ box }) => box.bottom)) + 3;
  return {
    size,
    viewBox: `0 ${round(top)} ${width} ${round(bottom - top)}`,
    rings: [25, 50, 75, 100].map((score) => toPoints(ringAt(frame, score))),
    spokes: comparisons.map((_, index) => ({
      from: frame.center,
      to: pointAt(frame, index, 100),
    })),
    ticks: [0, 50, 100].map((score) => toTick(frame, score, formats)),
    labels: labels.map((label, index) => ({ ...label, language: names[index]?.language })),
    series: [
      toBenchmark(comparisons, frame),
      ...sides.map((side) => toSeries(comparisons, side, frame)),
    ],
    values: about === undefined ? [] : toValues(comparisons[about], about, frame, formats),
  };
}

function toPoints(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** Beside the axis that points up, inside its ring. */
function toTick({ center, radius }: Frame, score: number, { whole }: Formats): TextView {
  const y = round(center.y - (radius * score) / 100 + (score === 100 ? 13 : 4));
  return { text: whole(score), x: center.x - 9, y, anchor: 'end' };
}

function toBenchmark(comparisons: readonly Comparison[], frame: Frame): SeriesView {
  return {
    shape: 'benchmark',
    ...toDrawing(
      comparisons.map(({ benchmark }) => benchmark),
      'benchmark',
      frame,
    ),
    intervals: [],
  };
}

function toSeries(comparisons: readonly Comparison[], side: Side, frame: Frame): SeriesView {
  const scores = comparisons.map((comparison) => comparison[side]);
  const intervals = scores.flatMap((score, index) => {
    if (!isShown(score) || !score.interval) return [];
    const { low, high } = score.interval;
    return [{ from: pointAt(frame, index, low), to: pointAt(frame, index, high) }];
  });
  return { shape: side, ...toDrawing(scores.map(valueOf), side, frame), intervals };
}

function toDrawing(scores: readonly (number | undefined)[], shape: MarkShape, frame: Frame) {
  const marks = scores.flatMap((score, index) =>
    score === undefined ? [] : [markAt(shape, pointAt(frame, index, score))],
  );
  return { outline: outlineOf(frame, scores), marks };
}

function valueOf(score: SideScore): number | undefined {
  return isShown(score) ? score.value : undefined;
}

/** Nearer to the edge than this a benchmark's mark would lie under the number. */
const room = 25;

/** Writes the higher score outside of its mark, the lower one inside. */
function toValues(
  comparison: Comparison | undefined,
  index: number,
  frame: Frame,
  formats: Formats,
): ChartView['values'] {
  if (!comparison || !isShown(comparison.customer) || !isShown(comparison.employee)) return [];
  const { customer, employee, benchmark = NaN } = comparison;
  const isHigher = customer.value >= employee.value;
  const [high, low] = isHigher ? [customer, employee] : [employee, customer];
  const shapes: Side[] = isHigher ? ['customer', 'employee'] : ['employee', 'customer'];
  const outer = benchmark > high.value && benchmark < high.value + room ? benchmark : high.value;
  const inner = benchmark < low.value && benchmark > low.value - room ? benchmark : low.value;
  const { x } = directionOf(frame, index);
  // On an axis that stands upright the outside is to the right.
  const out = x < 0 ? -1 : 1;
  return [outer, inner].map((score, which) => {
    const point = pointAt(frame, index, score);
    const way = which === 0 ? out : -out;
    return {
      shape: shapes[which] ?? 'customer',
      text: formats.score(which === 0 ? high : low),
      x: round(point.x + way * 10),
      y: round(point.y + 4.5),
      anchor: way > 0 ? 'start' : 'end',
    };
  });
}

import type { Side } from '@oxbow/model/side';
import type { Piece } from '../element/wording.js';
import { isShown, scoreOf, sides, type Comparison } from './comparison.js';
import { createFormats, type Formats } from './formats.js';
import {
  directionOf,
  intervalAt,
  outlineOf,
  pointAt,
  ringAt,
  round,
  type Frame,
  type Point,
} from './geometry.js';
import { placeLabels, type PlacedLabel } from './label-layout.js';
import { furtherShapes, markAt, type MarkShape } from './marks.js';
import { placeNames, type NameView } from './name-layout.js';

/** The sizes that the figure is drawn in; which of the first two is seen is for the container to say. */
export const sizes = {
  compact: { width: 288, radius: 80 },
  wide: { width: 432, radius: 124 },
  /** Without words, one of many. */
  small: { width: 160, radius: 74 },
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
  /** The `d` of a path each. */
  intervals: string[];
}

/** The name of a dimension, and where it is pressed. */
export interface LabelView extends Omit<PlacedLabel, 'box'> {
  language: string | undefined;
  isChosen: boolean;
  target: { left: number; top: number; width: number; height: number };
}

/** Everything that the figure shows, as the values of SVG attributes. */
export interface ChartView {
  size: Size;
  viewBox: string;
  /** The outermost one last. */
  rings: string[];
  spokes: (Line & { isChosen: boolean })[];
  ticks: TextView[];
  labels: LabelView[];
  /** In the order in which they are drawn. */
  series: SeriesView[];
  /** The scores that the sentence is about, or those of the dimension that a person chose. */
  values: (TextView & { shape: MarkShape })[];
  /** What the series are called, beside one of their marks where there is room for it. */
  names: NameView[];
}

/** From so many dimensions on a polygon is a figure. */
export const leastAxes = 3;

/** With more there is no telling its lines apart. */
export const mostAxes = 12;

/** What a figure shows of its profile. */
export interface ChartContent {
  /** The series there are, in the order of the legend. */
  series: readonly { mark?: MarkShape | undefined; name: Piece }[];
  /** Index of the dimension whose scores are written beside their marks. */
  about?: number | undefined;
  /** Index of the dimension that a person chose. */
  chosen?: number | undefined;
}

/** Makes the figure; `undefined` for fewer dimensions than make one, and for more than can be told apart. */
export function toChartView(
  comparisons: readonly Comparison[],
  { series, about, chosen }: ChartContent,
  size: Size,
  locale: string,
): ChartView | undefined {
  const axes = comparisons.length;
  if (axes < leastAxes || axes > mostAxes) return undefined;
  const { width, radius } = sizes[size];
  const frame: Frame = { axes, radius, center: { x: width / 2, y: 0 } };
  const formats = createFormats(locale);
  const names = comparisons.map(({ label }) => label);
  const isSmall = size === 'small';
  const labels = isSmall
    ? []
    : placeLabels(
        frame,
        width,
        names.map(({ text }) => text),
      );
  const boxes = isSmall ? [{ top: -radius - 3, bottom: radius + 3 }] : labels.map(({ box }) => box);
  // Letters of some fonts are higher than their line.
  const top = Math.min(...boxes.map((box) => box.top)) - 3;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + 3;
  const shown = comparisons[chosen ?? about ?? -1];
  const ticks = isSmall ? [] : [0, 50, 100].map((score) => toTick(frame, score, formats));
  const values =
    shown && !isSmall ? toValues(shown, comparisons.indexOf(shown), frame, formats) : [];
  return {
    size,
    viewBox: `0 ${round(top)} ${width} ${round(bottom - top)}`,
    rings: [25, 50, 75, 100].map((score) => toPoints(ringAt(frame, score))),
    spokes: comparisons.map((_, index) => ({
      from: frame.center,
      to: pointAt(frame, index, 100),
      isChosen: index === chosen,
    })),
    ticks,
    labels: labels.map(({ box, ...label }, index) => ({
      ...label,
      language: names[index]?.language,
      isChosen: index === chosen,
      target: toTarget(box),
    })),
    series: drawingOrder
      .filter((shape) => series.some(({ mark }) => mark === shape))
      .map((shape) => toSeries(comparisons, shape, frame)),
    values,
    names: isSmall ? [] : placeNames(comparisons, series, frame, [...ticks, ...values]),
  };
}

/** What matters most is drawn last, over the others. */
const drawingOrder: readonly MarkShape[] = ['benchmark', ...furtherShapes, ...sides];

/** At least 24 units high and wide. */
function toTarget({ left, right, top, bottom }: PlacedLabel['box']): LabelView['target'] {
  const width = Math.max(24, right - left);
  const height = Math.max(24, bottom - top);
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
  return { left: round(x), top: round(y), width: round(width), height: round(height) };
}

function toPoints(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** Beside the axis that points up, inside its ring. */
function toTick({ center, radius }: Frame, score: number, { whole }: Formats): TextView {
  const y = round(center.y - (radius * score) / 100 + (score === 100 ? 13 : 4));
  return { text: whole(score), x: center.x - 9, y, anchor: 'end' };
}

function toSeries(comparisons: readonly Comparison[], shape: MarkShape, frame: Frame): SeriesView {
  const scores = comparisons.map((comparison) => scoreOf(comparison, shape));
  const values = scores.map((score) => (isShown(score) ? score.value : undefined));
  const intervals = scores.flatMap((score, index) => {
    if (!isShown(score) || !score.interval) return [];
    const { low, high } = score.interval;
    return [intervalAt(frame, index, low, high)];
  });
  const marks = values.flatMap((value, index) =>
    value === undefined ? [] : [markAt(shape, pointAt(frame, index, value))],
  );
  return { shape, outline: outlineOf(frame, values), marks, intervals };
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

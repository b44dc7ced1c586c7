import type { ChartConfiguration, ChartDataset, PointStyle } from 'chart.js';
import type { MarkShape } from '../marks.js';
import { seriesLooks } from '../series-looks.js';
import type { FigureFrame } from './figure-frame.js';
import type { Outline } from './outline.js';
import type { Palette } from '../../element/palette.js';

type RadarData = ChartDataset<'radar', (number | null)[]>;

/** What Chart.js calls our marks; it measures all but a circle to their corners. */
const points: Readonly<Record<MarkShape, { style: PointStyle; radius: number; turn?: number }>> = {
  customer: { style: 'circle', radius: 5.25 },
  employee: { style: 'rect', radius: 5.3 },
  benchmark: { style: 'triangle', radius: 4.6 },
  diamond: { style: 'rectRot', radius: 5.5 },
  cross: { style: 'crossRot', radius: 6.4 },
  wedge: { style: 'triangle', radius: 5.2, turn: 180 },
};

/** Everything that the chart is made of; `isStill` where a person wants less motion. */
export interface ChartMaterial {
  outlines: readonly Outline[];
  /** The names of the dimensions; they are drawn by us, at the places of the drawing. */
  names: readonly string[];
  frame: FigureFrame;
  /** What holds the figure, in CSS pixels. */
  room: { width: number; height: number };
  palette: Palette;
  locale: string;
  isStill: boolean;
}

export type RadarSettings = ChartConfiguration<'radar', (number | null)[], string>;

/** The data of the chart; what is drawn last comes first, since Chart.js draws it last. */
export function toChartData({
  outlines,
  names,
  frame,
  palette,
}: ChartMaterial): RadarSettings['data'] {
  return {
    labels: [...names],
    datasets: outlines
      .map(({ shape, scores }) => toDataset(shape, scores, frame.scale, palette))
      .reverse(),
  };
}

function toDataset(
  shape: MarkShape,
  data: (number | null)[],
  scale: number,
  palette: Palette,
): RadarData {
  const { width, dash, cap, mark, outline } = seriesLooks[shape];
  const { style, radius, turn = 0 } = points[shape];
  const color = palette.series[shape] ?? palette.inks.text;
  const { surface } = palette.inks;
  return {
    label: shape,
    data,
    // An outline only: an area would grow with the square of what it shows.
    fill: false,
    spanGaps: false,
    borderColor: color,
    borderWidth: width * scale,
    borderDash: dash.map((length) => length * scale),
    borderCapStyle: cap,
    borderJoinStyle: 'round',
    pointStyle: style,
    pointRotation: turn,
    pointRadius: radius * scale,
    pointBackgroundColor: mark === 'ring' ? surface : color,
    pointBorderColor: mark === 'filled' ? surface : color,
    pointBorderWidth: outline * scale,
  };
}

/** Milliseconds in which new scores are reached. */
const motion = 240;

/** The options of the chart, so that its ring lies exactly over that of the drawing. */
export function toChartOptions({
  frame,
  room,
  palette,
  locale,
  isStill,
}: ChartMaterial): NonNullable<RadarSettings['options']> {
  const { center, radius, scale } = frame;
  return {
    // Sized by us, together with the drawing beneath.
    responsive: false,
    maintainAspectRatio: false,
    locale,
    animation: isStill ? false : { duration: motion },
    // Only places move: a colour is that of the page at once.
    animations: { colors: false },
    // What a pointer does is heard by us, and never kept from scrolling.
    events: [],
    clip: false,
    layout: {
      padding: {
        left: center.x - radius,
        right: room.width - center.x - radius,
        top: center.y - radius,
        bottom: room.height - center.y - radius,
      },
    },
    scales: {
      r: {
        min: 0,
        max: 100,
        angleLines: { color: palette.inks.line, lineWidth: scale },
        grid: {
          circular: false,
          lineWidth: scale,
          color: ({ tick }) => (tick.value === 100 ? palette.inks.edge : palette.inks.line),
        },
        ticks: { stepSize: 25, display: false },
        pointLabels: { display: false },
      },
    },
  };
}

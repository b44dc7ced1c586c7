import type { Chart, Plugin, RadialLinearScale } from 'chart.js';
import { drawWords } from '../canvas-text.js';
import type { ChartView } from '../chart-view-model.js';
import { intervalWidth } from '../series-looks.js';
import type { FigureFrame } from './figure-frame.js';
import type { Outline } from './outline.js';
import type { Palette } from './palette.js';

/** What is drawn by us, beside what Chart.js draws. */
export interface OverlayMaterial {
  drawing: ChartView;
  frame: FigureFrame;
  outlines: readonly Outline[];
  palette: Palette;
  /** The dimension that is pointed at. */
  active: number | undefined;
}

const activeWidth = 2.5;

/**
 * Draws with Chart.js what it has no means for: intervals, and the words of the drawing at their places, wrapped as they are
 * there, where Chart.js would make the figure smaller until each fits beside it.
 */
export function toOverlay(material: () => OverlayMaterial | undefined): Plugin<'radar'> {
  return {
    id: 'oxbow',
    beforeDatasetsDraw: (chart) => {
      const now = material();
      if (!now) return;
      drawActive(chart, now);
      for (const outline of now.outlines) drawIntervals(chart, outline, now);
    },
    afterDatasetsDraw: ({ ctx }) => {
      const now = material();
      if (!now) return;
      const { drawing, frame, palette } = now;
      const { inks, font, strong, series } = palette;
      ctx.save();
      ctx.translate(frame.box.left, frame.box.top);
      ctx.scale(frame.scale, frame.scale);
      ctx.translate(0, -frame.top);
      const { text, muted, surface } = inks;
      drawWords(ctx, drawing, { font, strong, series, text, muted, surface });
      ctx.restore();
    },
  };
}

function drawActive({ ctx, scales }: Chart<'radar'>, { active, frame, palette }: OverlayMaterial) {
  const scale = scales['r'] as RadialLinearScale | undefined;
  if (active === undefined || !scale || active >= frame.axes) return;
  const { x, y } = scale.getPointPositionForValue(active, 100);
  ctx.save();
  ctx.strokeStyle = palette.inks.focus;
  ctx.lineWidth = activeWidth * frame.scale;
  ctx.beginPath();
  ctx.moveTo(frame.center.x, frame.center.y);
  ctx.lineTo(x, y);
  ctx.stroke();
  ctx.restore();
}

function drawIntervals(
  { ctx, scales }: Chart<'radar'>,
  { shape, intervals }: Outline,
  { frame, palette }: OverlayMaterial,
): void {
  const scale = scales['r'] as RadialLinearScale | undefined;
  if (!scale) return;
  ctx.save();
  ctx.strokeStyle = palette.series[shape] ?? palette.inks.text;
  ctx.lineWidth = intervalWidth * frame.scale;
  intervals.forEach((interval, index) => {
    if (!interval) return;
    const from = scale.getPointPositionForValue(index, interval.low);
    const to = scale.getPointPositionForValue(index, interval.high);
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
    ctx.stroke();
  });
  ctx.restore();
}

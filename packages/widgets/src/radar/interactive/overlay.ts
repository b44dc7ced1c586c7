import type { Chart, Plugin, RadialLinearScale } from 'chart.js';
import { drawWords } from '../canvas-text.js';
import type { ChartView } from '../chart-view-model.js';
import { intervalWidth } from '../series-looks.js';
import type { FigureFrame } from './figure-frame.js';
import type { Palette } from '../../element/palette.js';

/** What is drawn by us, beside what Chart.js draws. */
export interface OverlayMaterial {
  drawing: ChartView;
  frame: FigureFrame;
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
      drawIntervals(chart, now);
    },
    afterDatasetsDraw: ({ ctx }) => {
      const now = material();
      if (!now) return;
      const { drawing, frame, palette } = now;
      const { inks, font, strong, series } = palette;
      ctx.save();
      toUnits(ctx, frame);
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
  { ctx }: Chart<'radar'>,
  { drawing, frame, palette }: OverlayMaterial,
): void {
  ctx.save();
  toUnits(ctx, frame);
  ctx.lineWidth = intervalWidth;
  for (const { shape, intervals } of drawing.series) {
    ctx.strokeStyle = palette.series[shape] ?? palette.inks.text;
    for (const interval of intervals) ctx.stroke(new Path2D(interval));
  }
  ctx.restore();
}

/** From here on places are those of the drawing, in its units. */
function toUnits(ctx: CanvasRenderingContext2D, { box, scale, top }: FigureFrame): void {
  ctx.translate(box.left, box.top);
  ctx.scale(scale, scale);
  ctx.translate(0, -top);
}

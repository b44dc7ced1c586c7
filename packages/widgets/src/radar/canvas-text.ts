import type { ChartView } from './chart-view-model.js';
import { fontSize } from './label-lines.js';
import { lineHeight } from './label-layout.js';

/** What words of a figure are drawn with. */
export interface Pen {
  /** Families, as in CSS. */
  font: string;
  /** CSS weight of names and scores. */
  strong: string;
  text: string;
  muted: string;
  /** Behind a number, so that lines pass behind it. */
  surface: string;
  /** Colour of a series, by its shape. */
  series: Readonly<Record<string, string>>;
}

const tickSize = 12;
const halo = 4;

/** Draws all words of a figure onto a canvas that is in the units of the drawing. */
export function drawWords(
  context: CanvasRenderingContext2D,
  { ticks, labels, names, values }: ChartView,
  pen: Pen,
): void {
  context.save();
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.font = `${tickSize}px ${pen.font}`;
  for (const tick of ticks) drawBeside(context, tick, pen.muted, pen.surface);
  context.font = `${pen.strong} ${fontSize}px ${pen.font}`;
  for (const word of [...values, ...names])
    drawBeside(context, word, pen.series[word.shape] ?? pen.text, pen.surface);
  context.fillStyle = pen.text;
  for (const { lines, anchor, x, y } of labels)
    lines.forEach((line, index) => drawLine(context, line, anchor, x, y + index * lineHeight));
  context.restore();
}

function drawBeside(
  context: CanvasRenderingContext2D,
  { text, x, y, anchor }: Pick<ChartView['ticks'][number], 'text' | 'x' | 'y' | 'anchor'>,
  color: string,
  surface: string,
): void {
  context.textAlign = alignments[anchor];
  context.direction = directionOf(text);
  context.strokeStyle = surface;
  context.lineWidth = halo;
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;
/** Each text for itself, whatever the page's direction is. */
const directionOf = (text: string) => (rightToLeft.test(text) ? 'rtl' : 'ltr');
const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

function drawLine(
  context: CanvasRenderingContext2D,
  line: string,
  anchor: keyof typeof alignments,
  x: number,
  y: number,
): void {
  context.textAlign = alignments[anchor];
  context.direction = directionOf(line);
  context.fillText(line, x, y);
}

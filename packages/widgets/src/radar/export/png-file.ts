import { drawWords } from '../canvas-text.js';
import type { ChartView, Line } from '../chart-view-model.js';
import { markAt, type MarkShape } from '../marks.js';
import { intervalWidth, seriesLooks } from '../series-looks.js';
import { genericFont, lightColors, lightSeries, strongWeight } from './light-colors.js';
import type { Picture } from './picture.js';

/** So many pixels for one unit: sharp on paper too. */
const density = 3;

/**
 * Draws a picture as a PNG file, stroke by stroke: an image of it from an address would be blocked by a strict policy.
 * @throws where the browser has no canvas to draw on
 */
export async function writePng(document: Document, picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * density;
  canvas.height = picture.height * density;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(density, density);
  drawPicture(context, picture);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('no file of the canvas');
  return file;
}

function drawPicture(context: CanvasRenderingContext2D, picture: Picture): void {
  const { width, height, lines, keys, chart, at } = picture;
  context.fillStyle = lightColors.surface;
  context.fillRect(0, 0, width, height);
  for (const { text, x, y, size, look } of lines) {
    context.font = `${look === 'strong' ? strongWeight : 'normal'} ${size}px ${genericFont}`;
    context.fillStyle = look === 'muted' ? lightColors.muted : lightColors.text;
    context.fillText(text, x, y);
  }
  for (const { shape, x, y } of keys) {
    drawOutline(context, shape, `M${x - 17} ${y}h34`);
    drawMark(context, shape, markAt(shape, { x, y }));
  }
  const [left = 0, top = 0] = chart.viewBox.split(' ').map(Number);
  context.save();
  context.translate(at.x - left, at.y - top);
  drawChart(context, chart);
  context.restore();
}

function drawChart(context: CanvasRenderingContext2D, chart: ChartView): void {
  const { rings, spokes, series } = chart;
  const { line, edge, text, muted, surface } = lightColors;
  for (const spoke of spokes) drawLine(context, spoke, line, 1);
  rings.forEach((points, index) => {
    context.strokeStyle = index === rings.length - 1 ? edge : line;
    context.lineWidth = 1;
    context.stroke(new Path2D(`M${points.replaceAll(' ', 'L')}Z`));
  });
  for (const { shape, outline } of series) drawOutline(context, shape, outline);
  for (const { shape, intervals, marks } of series) {
    context.strokeStyle = lightSeries[shape];
    context.lineWidth = intervalWidth;
    for (const interval of intervals) context.stroke(new Path2D(interval));
    for (const mark of marks) drawMark(context, shape, mark);
  }
  const pen = { font: genericFont, strong: strongWeight, series: lightSeries };
  drawWords(context, chart, { ...pen, text, muted, surface });
}

function drawOutline(context: CanvasRenderingContext2D, shape: MarkShape, outline: string): void {
  const { width, dash, cap } = seriesLooks[shape];
  context.save();
  context.strokeStyle = lightSeries[shape];
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.lineCap = cap;
  context.setLineDash([...dash]);
  context.stroke(new Path2D(outline));
  context.restore();
}

function drawMark(context: CanvasRenderingContext2D, shape: MarkShape, mark: string): void {
  const { mark: kind, outline } = seriesLooks[shape];
  const path = new Path2D(mark);
  if (kind !== 'stroked') {
    context.fillStyle = kind === 'ring' ? lightColors.surface : lightSeries[shape];
    context.fill(path);
  }
  if (outline === 0) return;
  context.strokeStyle = kind === 'filled' ? lightColors.surface : lightSeries[shape];
  context.lineWidth = outline;
  context.stroke(path);
}

function drawLine(
  context: CanvasRenderingContext2D,
  { from, to }: Line,
  color: string,
  width: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

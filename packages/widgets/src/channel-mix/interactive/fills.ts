import { strokes, strokeWidthOf } from '../look-strokes.js';
import type { Look } from '../looks.js';
import type { Palette } from '../../element/palette.js';

/** The side of a tile, in CSS pixels. */
const side = 8;

/** What a part is filled with on a canvas: the same as in the drawing. */
export function toFill(look: Look, { inks, series }: Palette): CanvasPattern | string {
  const color = series[look] ?? inks.muted;
  const path = strokes[look];
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [side, side];
  const context = tile.getContext('2d');
  if (path === '' || !context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, side, side);
  context.strokeStyle = look === 'rest' ? inks.muted : inks.surface;
  context.lineWidth = strokeWidthOf(look);
  context.lineCap = 'round';
  context.stroke(new Path2D(path));
  return context.createPattern(tile, 'repeat') ?? color;
}

import type { ChartView } from '../chart-view-model.js';
import { directionOf, type Point } from '../geometry.js';

/** A box on the screen, in CSS pixels. */
export interface ScreenBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the figure lies on the screen: the place of the drawing that it stands for. */
export interface FigureFrame {
  box: ScreenBox;
  /** CSS pixels for one unit of the drawing. */
  scale: number;
  /** In CSS pixels, from the corner of what holds the figure. */
  center: Point;
  radius: number;
  axes: number;
  /** The upper edge of the drawing, in its units. */
  top: number;
}

/**
 * Where a figure lies that is drawn into a box.
 * @param box of the drawing, from the corner of what holds it
 */
export function toFrame({ viewBox, spokes }: ChartView, box: ScreenBox): FigureFrame {
  const [, top = 0, width = 1] = viewBox.split(' ').map(Number);
  const { from, to } = spokes[0] ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
  const scale = box.width / width;
  return {
    box,
    scale,
    top,
    center: { x: box.left + from.x * scale, y: box.top + (from.y - top) * scale },
    radius: (from.y - to.y) * scale,
    axes: spokes.length,
  };
}

/** How far beyond its ring a figure still means a dimension: the names stand there. */
const reach = 1.6;
/** Nearer to the middle than this, as a share of the radius, all dimensions are as near. */
const core = 0.08;

/**
 * The dimension that a point is about: the one whose axis points there.
 * @param point in CSS pixels, as `center` is
 * @returns `undefined` in the very middle and far outside
 */
export function dimensionAt({ center, radius, axes }: FigureFrame, point: Point) {
  const [x, y] = [point.x - center.x, point.y - center.y];
  const length = Math.hypot(x, y) / radius;
  if (!(length >= core && length <= reach)) return undefined;
  let nearest: number | undefined;
  let most = -Infinity;
  for (let index = 0; index < axes; index += 1) {
    const direction = directionOf({ axes }, index);
    const along = direction.x * x + direction.y * y;
    if (along > most) [nearest, most] = [index, along];
  }
  return nearest;
}

import { round, type Point } from './geometry.js';

/** Each series has a shape of its own, so that colour is never all that tells it. */
export type MarkShape = 'customer' | 'employee' | 'benchmark';

/** Customers' mark is a ring, so that a square of employees at the same score is seen inside it. */
const ring = 5.25;
const square = 7.5;
const triangle = 8;

/** The mark of a series at a point, as the `d` of a path. */
export function markAt(shape: MarkShape, { x, y }: Point): string {
  switch (shape) {
    case 'customer':
      return `M${round(x - ring)} ${round(y)}a${ring} ${ring} 0 1 0 ${2 * ring} 0a${ring} ${ring} 0 1 0 ${-2 * ring} 0z`;
    case 'employee':
      return `M${round(x - square / 2)} ${round(y - square / 2)}h${square}v${square}h${-square}z`;
    case 'benchmark':
      return `M${round(x)} ${round(y - triangle / 2)}l${triangle / 2} ${triangle - 1}h${-triangle}z`;
  }
}

import { round, type Point } from './geometry.js';

/** Each series has a shape of its own, so that colour is never all that tells it. */
export type MarkShape = 'customer' | 'employee' | 'benchmark' | FurtherShape;

/** The shapes of further series, by their order in the profile. */
export const furtherShapes = ['diamond', 'cross', 'wedge'] as const;
export type FurtherShape = (typeof furtherShapes)[number];

/** Customers' mark is a ring, so that a square of employees at the same score is seen inside it. */
const ring = 5.25;
const square = 7.5;
const triangle = 8;
/** Half the width of a mark of a further series. */
const half = 4.5;

/** The mark of a series at a point, as the `d` of a path. */
export function markAt(shape: MarkShape, { x, y }: Point): string {
  const from = (dx: number, dy: number) => `M${round(x + dx)} ${round(y + dy)}`;
  switch (shape) {
    case 'customer':
      return `${from(-ring, 0)}a${ring} ${ring} 0 1 0 ${2 * ring} 0a${ring} ${ring} 0 1 0 ${-2 * ring} 0z`;
    case 'employee':
      return `${from(-square / 2, -square / 2)}h${square}v${square}h${-square}z`;
    case 'benchmark':
      return `${from(0, -triangle / 2)}l${triangle / 2} ${triangle - 1}h${-triangle}z`;
    case 'diamond':
      return `${from(0, -half - 1)}l${half + 1} ${half + 1}l${-half - 1} ${half + 1}l${-half - 1} ${-half - 1}z`;
    case 'cross':
      return `${from(-half, -half)}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`;
    case 'wedge':
      return `${from(-half, -half)}h${2 * half}l${-half} ${2 * half - 1}z`;
  }
}

import type { MarkShape } from './marks.js';

/** How line and mark of a series are drawn where no style sheet reaches, in units of the figure; the same as in `chart-styles.ts`. */
export interface SeriesLook {
  width: number;
  dash: readonly number[];
  cap: 'butt' | 'round';
  /** Drawn in the colour of the series, filled with it unless it is a ring or a cross. */
  mark: 'filled' | 'ring' | 'stroked';
  /** Width of the mark's outline; that of a filled one has the colour of the surface. */
  outline: number;
}

/** By the shape of the mark. */
export const seriesLooks: Readonly<Record<MarkShape, SeriesLook>> = {
  customer: { width: 2, dash: [], cap: 'butt', mark: 'ring', outline: 2.25 },
  employee: { width: 2, dash: [6, 4], cap: 'butt', mark: 'filled', outline: 1 },
  benchmark: { width: 1.75, dash: [0.1, 4], cap: 'round', mark: 'filled', outline: 0 },
  diamond: { width: 2, dash: [10, 3, 2, 3], cap: 'butt', mark: 'filled', outline: 0 },
  cross: { width: 2, dash: [12, 4], cap: 'butt', mark: 'stroked', outline: 2.5 },
  wedge: { width: 2, dash: [8, 3, 1, 3, 1, 3], cap: 'butt', mark: 'ring', outline: 1.75 },
};

/** Width of the line that an interval is. */
export const intervalWidth = 1.5;

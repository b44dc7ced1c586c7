import type { MarkShape } from '../marks.js';

/** What a picture is drawn with: light whatever the page is, since it is pasted onto paper and into slides. Those of `tokens.ts`. */
export const lightColors = {
  surface: '#ffffff',
  text: '#1b1d20',
  muted: '#5c5e61',
  line: '#dedfdf',
  edge: '#818285',
} as const;

/** Colour of a series, by its shape. */
export const lightSeries: Readonly<Record<MarkShape, string>> = {
  customer: '#0b5fb0',
  employee: '#b4430a',
  benchmark: '#666b73',
  diamond: '#7b3fa0',
  cross: '#00706b',
  wedge: '#a3195b',
};

/** Families that every system has. */
export const genericFont = 'system-ui, sans-serif';
export const strongWeight = '600';

import type { Look } from './looks.js';

/** What is drawn over the colour of a look, in a tile of 8 by 8 pixels. */
export const strokes: Readonly<Record<Look, string>> = {
  plain: '',
  rising: 'M-2 2L2-2M-2 10L10-2M6 10L10 6',
  dotted: 'M2 2h.01M6 6h.01',
  level: 'M0 2H8M0 6H8',
  falling: 'M-2 6L2 10M-2-2L10 10M6-2L10 2',
  upright: 'M2 0V8M6 0V8',
  checked: 'M0 2H8M2 0V8',
  rest: 'M1 2H4M5 6H8',
};

/** In pixels. */
export const strokeWidthOf = (look: Look): number => (look === 'dotted' ? 2.5 : 1.5);

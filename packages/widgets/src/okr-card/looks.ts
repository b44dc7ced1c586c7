import { shapes } from '../element/shapes.js';
import { svg, type SVGTemplateResult } from 'lit';
import type { Look } from './standing-view-model.js';

const ring = svg`<circle cx="8" cy="8" r="6" />`;

/** A pencil, for checking in. */
export const pencil = svg`<path d="M3 13l.7-3 7.1-7L13 5.2 6 12.3z" />`;

/** Colour and icon of each health, beside its word. */
export const healthLooks: Readonly<
  Record<Look, { tone: string; shape: SVGTemplateResult | undefined }>
> = {
  achieved: { tone: 'good', shape: shapes.check },
  'on-track': { tone: 'good', shape: svg`${ring}<path d="M5.3 8.2l1.9 1.9 3.5-4" />` },
  'at-risk': { tone: 'warn', shape: shapes.warning },
  'off-track': { tone: 'bad', shape: svg`${ring}<path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />` },
  'no-data': { tone: '', shape: undefined },
  stale: { tone: 'warn', shape: shapes.clock },
  none: { tone: '', shape: undefined },
};

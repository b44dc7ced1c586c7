import { svg } from 'lit';
import { problemShape } from './icon.js';

/** Shapes that more than one widget uses. */
export const shapes = {
  check: svg`<path d="M3.5 8.5l3 3 6-7" />`,
  warning: svg`<path d="M8 2.5l6 11H2zM8 6.5v3.5M8 12v.01" />`,
  problem: problemShape,
  clock: svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" />`,
  feedback: svg`<path d="M2.5 3h11v8h-6l-3 2.5V11h-2zM5.5 7l1.75 1.75L10.5 5.5" />`,
  shield: svg`<path d="M8 2l5 2v3.75c0 3-2 5-5 6.25-3-1.25-5-3.25-5-6.25V4zM5.75 8l1.5 1.5 3-3" />`,
  down: svg`<path d="M4 6l4 4 4-4" />`,
  up: svg`<path d="M4 10l4-4 4 4" />`,
  arrowUp: svg`<path d="M8 13V3M4 7l4-4 4 4" />`,
  close: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
} as const;

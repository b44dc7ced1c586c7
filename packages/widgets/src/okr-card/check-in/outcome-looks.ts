import type { SVGTemplateResult } from 'lit';
import { shapes } from '../../element/shapes.js';
import type { OutcomeView } from './outcome-view-model.js';

/** Colour and icon of what became of a check-in, beside its words. */
export const outcomeLooks: Readonly<
  Record<OutcomeView['status'], { tone: string; shape: SVGTemplateResult }>
> = {
  sending: { tone: '', shape: shapes.clock },
  unsaved: { tone: 'warn', shape: shapes.warning },
  queued: { tone: '', shape: shapes.clock },
  stored: { tone: 'good', shape: shapes.check },
  conflict: { tone: 'warn', shape: shapes.warning },
  failed: { tone: 'bad', shape: shapes.problem },
};

import { shapes } from '../element/shapes.js';
import type { SVGTemplateResult } from 'lit';
import type { OutcomeView } from './outcome-view-model.js';

/** Colour and icon of what became of the answers, beside its words. */
export const outcomeLooks: Readonly<
  Record<OutcomeView['status'], { tone: string; shape: SVGTemplateResult }>
> = {
  sending: { tone: '', shape: shapes.clock },
  unsaved: { tone: 'warn', shape: shapes.warning },
  saved: { tone: 'warn', shape: shapes.clock },
  sent: { tone: 'good', shape: shapes.check },
  failed: { tone: 'bad', shape: shapes.problem },
  withdrawing: { tone: '', shape: shapes.clock },
  withdrawn: { tone: 'good', shape: shapes.check },
  uncertain: { tone: 'warn', shape: shapes.warning },
};

import type { Prompt } from '@oxbow/model/prompt';
import { LatePart } from '../element/late-part.js';

/** Words what is said to answers of a kind, and whom somebody can talk to; for prompts that say so, before they are shown. */
export const lateThanks = new LatePart(() => import('./thanks/thanks.js'));

/** Whether a prompt needs it. */
export function needsThanks({ acknowledgements, person }: Prompt): boolean {
  return acknowledgements !== undefined || person !== undefined;
}

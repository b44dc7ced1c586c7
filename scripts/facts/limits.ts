import { fewestCommentsShown } from '../../packages/model/src/prompt/comments.js';
import { fewestShown } from '../../packages/model/src/prompt/prompt.js';
import { defaultThreshold } from '../../packages/model/src/experience/protection.js';
import { largerThreshold } from '../../packages/model/src/experience/suppression.js';
import { readDoc } from './doc-comments.js';

/** A number in the code that decides what is shown or kept. */
export interface Limit {
  file: string;
  name: string;
  value: number;
  /** What its doc comment says. */
  text: string;
}

const limit = (file: string, name: string, value: number): Limit => ({
  file,
  name,
  value,
  text: readDoc(file, name),
});

/** From how many people's answers on something is shown. */
export const thresholds: readonly Limit[] = [
  limit('packages/model/src/experience/protection.ts', 'defaultThreshold', defaultThreshold),
  limit('packages/model/src/experience/suppression.ts', 'largerThreshold', largerThreshold),
  limit('packages/model/src/prompt/prompt.ts', 'fewestShown', fewestShown),
  limit('packages/model/src/prompt/comments.ts', 'fewestCommentsShown', fewestCommentsShown),
];

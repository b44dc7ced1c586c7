import { scaleStyles } from '../element/scale-styles.js';
import { coreStyles } from '../element/core-styles.js';
import { formStyles } from '../element/form-styles.js';
import { bonesStyles } from './bones-styles.js';
import { openerStyles } from './opener-styles.js';
import { lightStyles } from './light-styles.js';
import { outcomeStyles } from './outcome-styles.js';
import { stepStyles } from './step-styles.js';

/** The prompt: its questions, what became of the answers, and the button that opens it. */
export const styles = [
  coreStyles,
  formStyles,
  lightStyles,
  scaleStyles,
  stepStyles,
  outcomeStyles,
  openerStyles,
  bonesStyles,
];

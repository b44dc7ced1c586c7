import { coreStyles } from './core-styles.js';
import { formStyles } from './form-styles.js';
import { moreStyles } from './more-styles.js';

/** What all views share; a view that has to be small wears only the core, and its late parts the rest. */
export const sharedStyles = [coreStyles, formStyles, moreStyles];

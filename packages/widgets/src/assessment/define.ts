import { define } from '../element/define.js';
import { Assessment } from './assessment.js';
import * as view from './view.js';

define('ox-assessment', Assessment, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-assessment': Assessment;
  }
}

export { Assessment };

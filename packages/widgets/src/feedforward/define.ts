import { define } from '../element/define.js';
import { Feedforward } from './feedforward.js';
import * as view from './view.js';

define('ox-feedforward', Feedforward, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-feedforward': Feedforward;
  }
}

export { Feedforward };
export type { DeleteRequestEvent, ShareRequestEvent } from './events.js';

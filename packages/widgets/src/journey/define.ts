import { define } from '../element/define.js';
import { Journey } from './journey.js';
import * as view from './view.js';

define('ox-journey', Journey, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-journey': Journey;
  }
}

export { Journey };
export type { JourneySelectEvent, JourneySubmitRequestEvent } from './events.js';

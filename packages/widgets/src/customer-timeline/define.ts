import { define } from '../element/define.js';
import { CustomerTimeline } from './customer-timeline.js';
import * as view from './view.js';

define('ox-customer-timeline', CustomerTimeline, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-customer-timeline': CustomerTimeline;
  }
}

export { CustomerTimeline };
export type { TimelineContactEvent, TimelineFilterEvent, TimelineToggleEvent } from './events.js';

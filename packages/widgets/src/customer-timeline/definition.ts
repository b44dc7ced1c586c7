import { defineIn, type DefineOptions } from '../element/define-in.js';
import { CustomerTimeline } from './customer-timeline.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineCustomerTimeline(options: DefineOptions = {}): void {
  defineIn(options, 'customer-timeline', CustomerTimeline, view);
}

export { CustomerTimeline };
export type { DefineOptions };

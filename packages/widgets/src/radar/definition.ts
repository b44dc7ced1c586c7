import { defineIn, type DefineOptions } from '../element/define-in.js';
import { Radar } from './radar.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineRadar(options: DefineOptions = {}): void {
  defineIn(options, 'radar', Radar, view);
}

export { Radar };
export type { DefineOptions };

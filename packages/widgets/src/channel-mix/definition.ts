import { defineIn, type DefineOptions } from '../element/define-in.js';
import { ChannelMix } from './channel-mix.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineChannelMix(options: DefineOptions = {}): void {
  defineIn(options, 'channel-mix', ChannelMix, view);
}

export { ChannelMix };
export type { DefineOptions };

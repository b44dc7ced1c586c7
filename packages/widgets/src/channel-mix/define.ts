import { define } from '../element/define.js';
import { ChannelMix } from './channel-mix.js';
import * as view from './view.js';

define('ox-channel-mix', ChannelMix, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-channel-mix': ChannelMix;
  }
}

export { ChannelMix };
export type { MixExportEvent, MixFilterEvent, MixToggleEvent } from './events.js';

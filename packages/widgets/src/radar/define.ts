import { define } from '../element/define.js';
import { Radar } from './radar.js';
import * as view from './view.js';

define('ox-radar', Radar, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-radar': Radar;
  }
}

export { Radar };

import { define } from '../element/define.js';
import { RoomName } from './room-name.js';
import * as view from './view.js';

define('ox-room-name', RoomName, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-room-name': RoomName;
  }
}

export { RoomName };
export type { RoomNameSelectEvent } from './events.js';

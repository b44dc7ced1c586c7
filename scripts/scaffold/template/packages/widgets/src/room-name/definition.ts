import { defineIn, type DefineOptions } from '../element/define-in.js';
import { RoomName } from './room-name.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineRoomName(options: DefineOptions = {}): void {
  defineIn(options, 'room-name', RoomName, view);
}

export { RoomName };
export type { DefineOptions };

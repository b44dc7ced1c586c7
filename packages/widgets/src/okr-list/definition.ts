import { defineIn, type DefineOptions } from '../element/define-in.js';
import { OkrList } from './okr-list.js';
import * as view from './view.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineOkrList(options: DefineOptions = {}): void {
  defineIn(options, 'okr-list', OkrList, view);
}

export { OkrList };
export type { DefineOptions };

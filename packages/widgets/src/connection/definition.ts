import { defineClassIn, type DefineOptions } from '../element/define-in.js';
import { OxConnection } from './connection.js';

/** Registers the element where the options say; importing this registers nothing. */
export function defineConnection(options: DefineOptions = {}): void {
  defineClassIn(options, 'connection', OxConnection);
}

export { OxConnection };
export type { DefineOptions };

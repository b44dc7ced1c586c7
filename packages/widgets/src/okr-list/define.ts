import { define } from '../element/define.js';
import { OkrList } from './okr-list.js';
import * as view from './view.js';

define('ox-okr-list', OkrList, view);

declare global {
  interface HTMLElementTagNameMap {
    'ox-okr-list': OkrList;
  }
}

export { OkrList };
export type { OkrListSelectEvent } from './events.js';

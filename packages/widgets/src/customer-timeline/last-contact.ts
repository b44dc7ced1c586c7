import { isContact } from '@oxbow/model/handover';
import { directionIn } from './store/facets.js';
import type { TouchpointStore } from './store/touchpoint-store.js';
import type { Timeline } from './view-model.js';

/** So many are looked at before all of them are in order. */
const most = 100;

/**
 * The last contact with the customer. What stays inside the firm, or is done for an employee, is none, nor is what is dated
 * after today.
 * @param isToCome whether a moment after `now` is on a later day
 */
export function lastContactOf(
  store: TouchpointStore,
  now: number,
  isToCome: (at: number) => boolean,
): Timeline['lastContact'] {
  const { isSettled, dated } = store;
  const least = isSettled ? 0 : Math.max(0, dated - most);
  for (let place = dated - 1; place >= least; place -= 1) {
    const number = store.numberAt(place);
    // Cheap for those that are in order: of a million, very many may stay inside the firm.
    if (isSettled && directionIn(store.facetsOf(number)) === 'internal') continue;
    const touchpoint = store.read(number);
    if (touchpoint?.at === undefined || !isContact(touchpoint)) continue;
    if (touchpoint.at > now && isToCome(touchpoint.at)) continue;
    return { at: touchpoint.at, channel: touchpoint.channel };
  }
  return undefined;
}

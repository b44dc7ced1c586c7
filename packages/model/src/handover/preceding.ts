import { handoverWithin, isContact, type LinkedTouchpoint } from './handover.js';

/** Touchpoints in the order of time, of which only a few are looked at. */
export interface Journey {
  /** How many have a time; those that have none come after them. */
  readonly dated: number;
  touchpointAt(place: number): LinkedTouchpoint | undefined;
  /** Whether it is a contact with the customer, see `isContact`. */
  isContactAt(place: number): boolean;
  /** The case it belongs to; the only thing that is asked of very many. */
  caseAt(place: number): string | undefined;
  /** Where the touchpoint with an id is. */
  placeOf(id: string): number | undefined;
}

/**
 * Finds the touchpoint that another one continues, as `linkTouchpoints` does for all of them, but looking only at those before
 * it: for a list of which few are shown.
 * @param farthest so many are looked at for one of the same case
 * @returns its place; `undefined` where there is none
 */
export function precedingPlace(
  journey: Journey,
  to: number,
  farthest = Infinity,
): number | undefined {
  const touchpoint = journey.touchpointAt(to);
  if (!touchpoint || !isContact(touchpoint)) return undefined;
  const stated = statedPlace(journey, touchpoint);
  if (stated !== undefined && isFree(journey, stated, to)) return stated;
  if (to >= journey.dated) return undefined;
  const from = earlierPlace(journey, to, touchpoint, Math.max(0, to - farthest));
  return from !== undefined && isFree(journey, from, to) ? from : undefined;
}

function earlierPlace(
  journey: Journey,
  to: number,
  { at = NaN, case: ownCase }: LinkedTouchpoint,
  least: number,
): number | undefined {
  let last: number | undefined;
  for (let place = to - 1; place >= least; place -= 1) {
    const isWanted =
      last === undefined || (ownCase !== undefined && journey.caseAt(place) === ownCase);
    if (!isWanted || !journey.isContactAt(place)) continue;
    const before = journey.touchpointAt(place);
    if (!before) continue;
    if (ownCase !== undefined && before.case === ownCase) return place;
    const isNear = at - (before.at ?? NaN) <= handoverWithin;
    const isOfOne = ownCase === undefined || before.case === undefined;
    last = isNear && isOfOne ? place : none;
    if (ownCase === undefined) break;
  }
  return last === undefined || last === none ? undefined : last;
}

const none = -1;

function statedPlace(journey: Journey, { previous }: LinkedTouchpoint): number | undefined {
  const place = previous === undefined ? undefined : journey.placeOf(previous);
  const touchpoint = place === undefined ? undefined : journey.touchpointAt(place);
  return touchpoint && isContact(touchpoint) ? place : undefined;
}

/** No two touchpoints continue each other: of two that name each other it is the earlier one that does. */
function isFree(journey: Journey, from: number, to: number): boolean {
  if (from === to) return false;
  const before = journey.touchpointAt(from);
  return to < from || !before || statedPlace(journey, before) !== to;
}

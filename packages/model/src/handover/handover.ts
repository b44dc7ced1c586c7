import type { Channel } from '../channel/channel.js';
import { chronologyOf, type Chronology, type Dated } from '../chronology/chronology.js';
import type { Side } from '../side/side.js';
import type { Direction, StatedHandover } from '../touchpoint/touchpoint.js';

/** What handovers need of a touchpoint; one that was read has it. */
export interface LinkedTouchpoint extends Dated {
  readonly channel: Channel;
  readonly originalchannel?: string | undefined;
  readonly alongside?: Channel | undefined;
  readonly case?: string | undefined;
  readonly previous?: string | undefined;
  readonly handover?: StatedHandover | undefined;
  readonly direction?: Direction | undefined;
  readonly side?: Side | undefined;
  readonly confidential?: boolean | undefined;
}

/** One channel handed the customer over to another one, or failed to. */
export interface Handover {
  /** `gap` where the source says that the customer had to start again. */
  kind: 'handover' | 'gap';
  /** Place of the touchpoint that was left; `undefined` where the source speaks of one that is not in the list. */
  from: number | undefined;
  /** Place of the touchpoint that was come to. */
  to: number;
  /**
   * Why the two belong together: the later one names the earlier one, both have the same case, or no more than that
   * 24 hours lie between them. `undefined` without `from`.
   */
  basis: 'previous' | 'case' | 'time' | undefined;
  /** Whether nobody said that there was a handover, so that it only follows from case and time. */
  inferred: boolean;
  /** Why, in words of the source; left out where the touchpoint is confidential. */
  reason: string | undefined;
  /** Milliseconds between the two; `undefined` where a time is missing, or the two contradict their order. */
  between: number | undefined;
  /** Whether what was known before was known afterwards; `undefined` where nobody said so. */
  carried: boolean | undefined;
}

/** Touchpoints of no case, or of the same one, belong together if no more than this lies between them. */
export const handoverWithin = 24 * 60 * 60 * 1000;

const none = -1;

/**
 * Finds for each touchpoint the one that it continues: the one that it names as `previous`, else the one before it of the
 * same case, else the one before it if no more than 24 hours lie between and their cases do not differ. What stays inside
 * the firm and what employees lived through is passed over. No two touchpoints continue each other.
 * Linear time but for the order, see `chronologyOf`; four bytes for each touchpoint.
 * @param touchpoints of one customer, in any order
 * @returns by place: the place of the one that it continues, −1 where there is none
 */
export function linkTouchpoints(
  touchpoints: readonly LinkedTouchpoint[],
  { order, dated }: Chronology = chronologyOf(touchpoints),
): Int32Array {
  const links = new Int32Array(touchpoints.length).fill(none);
  const named = placesOfNamed(touchpoints, order);
  const lastOfCase = new Map<string, number>();
  let last = none;
  const isFree = (from: number, to: number) => from !== to && links[from] !== to;
  for (const [index, to] of order.entries()) {
    const touchpoint = touchpoints[to];
    if (!touchpoint || !isContact(touchpoint)) continue;
    const { at = NaN, previous } = touchpoint;
    const stated = previous === undefined ? none : (named.get(previous) ?? none);
    if (stated !== none && isFree(stated, to)) links[to] = stated;
    if (index >= dated) continue;
    if (links[to] === none) {
      const before = touchpoints[last];
      const ofCase = touchpoint.case === undefined ? none : lastOfCase.get(touchpoint.case);
      const isNear = at - (before?.at ?? NaN) <= handoverWithin;
      const isOfOne =
        touchpoint.case === undefined ||
        before?.case === undefined ||
        touchpoint.case === before.case;
      const from =
        ofCase !== undefined && ofCase !== none ? ofCase : isNear && isOfOne ? last : none;
      if (from !== none && isFree(from, to)) links[to] = from;
    }
    if (touchpoint.case !== undefined) lastOfCase.set(touchpoint.case, to);
    last = to;
  }
  return links;
}

/**
 * The handover that led to a touchpoint, if there was one: between touchpoints that share no channel, or where the source
 * says that the customer had to start again, be it on the same channel.
 * @param links of the same list, see `linkTouchpoints`
 * @param to the touchpoint's place
 */
export function handoverTo(
  touchpoints: readonly LinkedTouchpoint[],
  links: Int32Array,
  to: number,
): Handover | undefined {
  const after = touchpoints[to];
  const from = links[to] ?? none;
  const before = touchpoints[from];
  const handover = after && handoverBetween(before, after);
  return handover && { ...handover, from: before && from, to };
}

/**
 * The handover from one touchpoint to the one that continues it, if there was one; see `handoverTo`.
 * @param before `undefined` where the later one continues none that is known
 */
export function handoverBetween(
  before: LinkedTouchpoint | undefined,
  after: LinkedTouchpoint,
): Omit<Handover, 'from' | 'to'> | undefined {
  if (!isContact(after)) return undefined;
  const { reason, carried } = after.handover ?? {};
  const isStated = reason !== undefined || carried !== undefined;
  if (!before && !isStated) return undefined;
  if (before && carried !== false && shareChannel(before, after)) return undefined;
  const basis = before && basisOf(before, after);
  const between = (after.at ?? NaN) - (before?.at ?? NaN);
  return {
    kind: carried === false ? 'gap' : 'handover',
    basis,
    inferred: !isStated && basis !== 'previous',
    reason: after.confidential ? undefined : reason,
    between: between >= 0 ? between : undefined,
    carried,
  };
}

/** All handovers of a customer, in the order of time in which they arrived; see `linkTouchpoints` and `handoverTo`. */
export function handoversOf(touchpoints: readonly LinkedTouchpoint[]): Handover[] {
  const chronology = chronologyOf(touchpoints);
  const links = linkTouchpoints(touchpoints, chronology);
  const handovers: Handover[] = [];
  for (const place of chronology.order) {
    const handover = handoverTo(touchpoints, links, place);
    if (handover) handovers.push(handover);
  }
  return handovers;
}

/** Where those are that another one names. Of two with the same id it is the earlier one. */
function placesOfNamed(
  touchpoints: readonly LinkedTouchpoint[],
  order: Uint32Array,
): Map<string, number> {
  const names = new Set<string>();
  for (const { previous } of touchpoints) if (previous !== undefined) names.add(previous);
  const places = new Map<string, number>();
  if (names.size === 0) return places;
  for (const place of order) {
    const touchpoint = touchpoints[place];
    if (touchpoint?.id === undefined || !isContact(touchpoint)) continue;
    if (names.has(touchpoint.id) && !places.has(touchpoint.id)) places.set(touchpoint.id, place);
  }
  return places;
}

/** What stays inside the firm, or is done for an employee, is no contact with the customer. */
export function isContact({ direction, side }: LinkedTouchpoint): boolean {
  return direction !== 'internal' && side !== 'employee';
}

function basisOf(before: LinkedTouchpoint, after: LinkedTouchpoint): Handover['basis'] {
  if (after.previous !== undefined && after.previous === before.id) return 'previous';
  return after.case !== undefined && after.case === before.case ? 'case' : 'time';
}

/** A customer who stays on one of two channels was not handed over. */
function shareChannel(before: LinkedTouchpoint, after: LinkedTouchpoint): boolean {
  const channels = channelsOf(after);
  return channelsOf(before).some((channel) => channels.includes(channel));
}

function channelsOf({ channel, originalchannel, alongside }: LinkedTouchpoint): string[] {
  const first = channel === 'other' && originalchannel ? `other ${originalchannel}` : channel;
  return alongside === undefined ? [first] : [first, alongside];
}

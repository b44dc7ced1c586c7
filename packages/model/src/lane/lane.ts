import type { Range } from '../grouping/range.js';
import type { Side } from '../side/side.js';
import type { Direction } from '../touchpoint/touchpoint.js';

/**
 * Whose side of the story a touchpoint is: the customer's, the firm's, or `both` where its source does not say who began.
 */
export type Lane = 'customer' | 'firm' | 'both';

/** What lanes need of a touchpoint; one that was read has it. */
export interface LaneTouchpoint {
  readonly direction?: Direction | undefined;
  readonly side?: Side | undefined;
}

/**
 * The lane of a touchpoint: what reached the firm is the customer's, what left it, what stayed inside and what an employee
 * lived through is the firm's.
 */
export function laneOf({ direction, side }: LaneTouchpoint): Lane {
  if (side === 'employee' || direction === 'out' || direction === 'internal') return 'firm';
  return direction === 'in' ? 'customer' : 'both';
}

/** Touchpoints that stand side by side: what the one side did, and what the other one did then. */
export interface Exchange extends Range {
  /** The parts of its range; `undefined` for a side that did nothing, `both` alone where it is not known who began. */
  customer: Range | undefined;
  firm: Range | undefined;
  both: Range | undefined;
}

/**
 * Lays touchpoints out in two lanes: row by row what the customer did and what the firm did thereupon. Linear time.
 * @param order places in the list, as they are shown; see `groupTouchpoints`
 * @param range the places of `order` that are laid out, such as those of a group
 * @param direction which way time runs in `order`; a row begins with the customer, and newest first it ends with them
 */
export function exchangesOf(
  touchpoints: readonly LaneTouchpoint[],
  order: Uint32Array,
  { start, end }: Range,
  direction: 'newest' | 'oldest',
): Exchange[] {
  const begins: Lane = direction === 'oldest' ? 'customer' : 'firm';
  const exchanges: Exchange[] = [];
  let current: Exchange | undefined;
  let former: Lane | undefined;
  for (let place = start; place < end; place += 1) {
    const lane = laneOf(touchpoints[order[place] ?? 0] ?? {});
    if (!current || (lane !== former && (lane !== opposite(begins) || former !== begins))) {
      current = { start: place, end: place, customer: undefined, firm: undefined, both: undefined };
      exchanges.push(current);
    }
    current.end = place + 1;
    current[lane] = { start: current[lane]?.start ?? place, end: place + 1 };
    former = lane;
  }
  return exchanges;
}

function opposite(lane: Lane): Lane {
  return lane === 'customer' ? 'firm' : 'customer';
}

import { mostFaults, type Fault } from '../fault/fault.js';
import { groupByCustomer } from '../journey/journey-touchpoint.js';
import { readCustomer } from '../touchpoint/read-customer.js';
import { readTouchpoint, type ReadTouchpoint } from '../touchpoint/read-touchpoint.js';
import { countChannels, type CountedChannels } from './count-channels.js';
import { handoverMatrix, type HandoverMatrix } from './handover-matrix.js';

/** What was counted of a host's touchpoints. */
export interface MixTouchpointsReading {
  counts: CountedChannels;
  /** Absent where no touchpoint of the customers' side names its customer, so that nobody knows who went where. */
  handovers?: HandoverMatrix;
  /** Touchpoints of the customers' side that name no customer: no handover is told of them. */
  unattributed: number;
  /** What is wrong with touchpoints, the first ones; paths from the list. */
  faults: Fault[];
  total: number;
  /** How many of `total` could not be read, or not whole. */
  invalid: number;
}

/**
 * Reads touchpoints of many customers leniently, and counts them by day and channel, and the handovers of each customer. Never
 * throws because of what a host's getters do.
 * @param timeZone IANA name of the calendar that days are of; that of the host where absent
 * @throws RangeError for a zone that there is not
 */
export function readMixTouchpoints(
  list: readonly unknown[],
  timeZone: string | undefined,
): MixTouchpointsReading {
  const faults: Fault[] = [];
  const good: (ReadTouchpoint & { customer?: string })[] = [];
  let invalid = 0;
  // By place, since a host's list may have holes.
  for (let place = 0; place < list.length; place += 1) {
    const value = list[place];
    const reading = readTouchpoint(value, `[${place}]`);
    if (reading.faults.length > 0) invalid += 1;
    if (faults.length < mostFaults) faults.push(...reading.faults);
    if (!reading.touchpoint) continue;
    const customer = readCustomer(value);
    good.push({ ...reading.touchpoint, ...(customer !== undefined && { customer }) });
  }
  const { people, unattributed } = groupByCustomer(good.filter(({ side }) => side !== 'employee'));
  return {
    counts: countChannels(good, timeZone),
    ...(people.length > 0 && { handovers: handoverMatrix(people) }),
    unattributed,
    faults,
    total: list.length,
    invalid,
  };
}

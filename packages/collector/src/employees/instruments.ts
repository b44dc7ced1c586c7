import type { Assessment } from '@oxbow/model/assessment';
import type { Fault } from '@oxbow/model/fault';
import type { Instrument } from '@oxbow/model/instrument';
import { toSelection } from '@oxbow/model/instrument-selection';
import { findInstrument } from '@oxbow/model/instruments';
import type { Wave } from '@oxbow/model/wave';

/** The instrument that a wave asks: its own, or one that ships with Oxbow; `undefined` where there is none. */
export function instrumentOf(asked: Wave['instrument']): Instrument | undefined {
  return typeof asked === 'string' ? findInstrument(asked) : asked;
}

/** What a wave asks of its instrument; `undefined` where there is none. */
export function askedOf({ instrument, short, exclude }: Wave): Instrument | undefined {
  const whole = instrumentOf(instrument);
  return whole && toSelection(whole, { short, exclude });
}

/** What of an assessment does not fit its instrument; paths from the assessment. */
export function faultsOf(
  { instrument: id, version, side, answers, segments = {} }: Assessment,
  instrument: Instrument,
): Fault[] {
  const faults: Fault[] = [];
  if (id !== instrument.id) {
    faults.push({ path: 'instrument', message: 'expected the instrument of the wave' });
  }
  if (version !== instrument.version) {
    faults.push({ path: 'version', message: `expected version ${instrument.version}` });
  }
  const items = new Set(instrument.items.filter((item) => item.side === side).map(({ id }) => id));
  const { points } = instrument.scale;
  for (const [item, answer] of Object.entries(answers)) {
    const path = `answers.${item}`;
    if (!items.has(item)) faults.push({ path, message: 'no item of this side of the instrument' });
    else if (answer !== null && answer > points) {
      faults.push({ path, message: `expected 1 to ${points}` });
    }
  }
  for (const [segment, option] of Object.entries(segments)) {
    const path = `segments.${segment}`;
    const asked = instrument.segments?.find((one) => one.id === segment);
    if (!asked?.sides.includes(side)) {
      faults.push({ path, message: 'no segment that this side is asked for' });
    } else if (!asked.options.some((one) => one.id === option)) {
      faults.push({ path, message: 'expected the id of an option' });
    }
  }
  return faults.slice(0, 20);
}

import type { Assessment } from '@oxbow/model/assessment';
import type { Fault } from '@oxbow/model/fault';
import type { Instrument } from '@oxbow/model/instrument';
import { ox6 } from '@oxbow/model/ox6';
import type { Wave } from '@oxbow/model/wave';

const shipped = new Map([ox6].map((instrument) => [instrument.id, instrument]));

/** The instrument that a wave asks: its own, or the one that ships with Oxbow; `undefined` where there is none. */
export function shippedInstrument(instrument: Wave['instrument']): Instrument | undefined {
  return typeof instrument === 'string' ? shipped.get(instrument) : instrument;
}

/** What of an assessment does not fit its instrument; paths from the assessment. */
export function faultsOf(
  { instrument: id, version, side, answers }: Assessment,
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
  return faults.slice(0, 20);
}

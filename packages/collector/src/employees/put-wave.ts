import { toPromisedThreshold } from '@oxbow/model/comments';
import type { Fault } from '@oxbow/model/fault';
import type { Wave } from '@oxbow/model/wave';
import { Problem } from '../problem.js';
import { OverlapError } from './asking.js';
import type { Employees } from './employees.js';
import { toDay } from './housekeeping.js';
import { askedOf, instrumentOf } from './instruments.js';
import { SecretError } from './key-ring.js';
import type { StoredWave } from './wave-store.js';

/**
 * Opens a wave, changes an open one, or closes it.
 * @param now milliseconds since 1970
 * @returns the wave as it stands, and whether there was none
 * @throws Problem 409 when it is closed and would be another one, 422 when it cannot be, 503 without a secret
 */
export async function putWave(
  employees: Employees,
  site: string,
  wave: Wave,
  now: number,
): Promise<{ stored: StoredWave; isNew: boolean }> {
  try {
    const present = await employees.waves.read(site, wave.id);
    const isNew = !present && (await open(employees, site, wave, now));
    if (!isNew) await change(employees, site, wave, now);
    const stored = await employees.waves.read(site, wave.id);
    if (!stored) throw new Error('a wave that was kept is not there');
    return { stored, isNew };
  } catch (error) {
    if (error instanceof OverlapError) {
      // Who answers both times could be told by the difference of the results.
      const message = `expected days on which ${error.wave} does not ask one of these sides the same`;
      throw unfit('opens', message);
    }
    if (!(error instanceof SecretError)) throw error;
    throw new Problem('secret-missing', `The wave was not touched: ${error.message}.`);
  }
}

async function open(employees: Employees, site: string, wave: Wave, now: number): Promise<boolean> {
  if (wave.status === 'closed') throw unfit('status', 'expected open, for a new wave');
  if (wave.closes < toDay(now)) throw unfit('closes', 'expected a day that is not over');
  if (wave.instrument !== undefined) {
    const instrument = instrumentOf(wave.instrument);
    if (!instrument) {
      throw unfit('instrument', 'expected one that ships with Oxbow, or an instrument itself');
    }
    const stranger = wave.sides.find((side) => instrument.sides.every(({ id }) => id !== side));
    if (stranger !== undefined) throw unfit('sides', 'expected sides of the instrument');
    const asked = new Set(askedOf(wave)?.items.map(({ side }) => side));
    if (!wave.sides.every((side) => asked.has(side))) {
      throw unfit('exclude', 'expected something that is left to be asked of each side');
    }
  }
  const protection =
    wave.prompt === undefined ? undefined : await employees.readProtection(site, wave.prompt);
  const promised = protection ? toPromisedThreshold(protection) : 0;
  if (wave.threshold < promised) {
    throw unfit('threshold', `expected at least ${promised}, as the prompt promises`);
  }
  return employees.asking.open(site, wave);
}

async function change(employees: Employees, site: string, wave: Wave, now: number): Promise<void> {
  const present = (await employees.waves.read(site, wave.id))?.wave;
  if (!present) return;
  for (const field of [
    'instrument',
    'short',
    'exclude',
    'prompt',
    'sides',
    'threshold',
    'signed',
    'protection',
  ] as const) {
    if (JSON.stringify(wave[field]) !== JSON.stringify(present[field])) {
      throw present.status === 'closed'
        ? isClosed()
        : unfit(field, 'expected it as it was when the wave was opened');
    }
  }
  if (present.status === 'closed') {
    if (JSON.stringify(wave) === JSON.stringify(present)) return;
    throw isClosed();
  }
  if (wave.closes !== present.closes && wave.closes < toDay(now)) {
    throw unfit('closes', 'expected a day that is not over; to end it now, the status closed');
  }
  if (!(await employees.asking.change(site, wave))) throw isClosed();
  if (wave.status === 'closed') await employees.closeWave(site, wave.id);
}

function isClosed(): Problem {
  return new Problem('wave-closed', 'A wave that is closed is not changed and not opened again.');
}

function unfit(path: Fault['path'], message: string): Problem {
  return new Problem('content-invalid', 'The wave cannot be as the body says.', {
    errors: [{ path, message }],
  });
}

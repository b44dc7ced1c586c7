import type { GivenPledge } from '@oxbow/model/pledge';
import { mostPledgeCharacters } from '@oxbow/model/pledge-limits';
import { readDay } from '@oxbow/model/read-day';

/** More than anybody reads; the collector keeps fewer. */
const most = 500;

/**
 * Reads the pledges of a host leniently and without their schema: what is none is left out. It may throw, as a host's
 * getter may.
 * @returns `undefined` where nobody keeps pledges
 */
export function readPledges(answer: unknown): GivenPledge[] | undefined {
  const { pledges } = (answer ?? {}) as { pledges?: unknown };
  if (!Array.isArray(pledges)) return undefined;
  const read = pledges.slice(0, most).flatMap((one) => readPledge(one) ?? []);
  // What stands there twice counts once.
  return [...new Map(read.map((one) => [one.id, one])).values()];
}

/** Reads one pledge; `undefined` where it is none. */
export function readPledge(value: unknown): GivenPledge | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, text, by, keyResult, given, own } = value as Record<string, unknown>;
  if (!isText(id, 100) || !isText(text, mostPledgeCharacters.text)) return undefined;
  if (typeof given !== 'string' || readDay(given) === undefined) return undefined;
  return {
    id,
    text,
    given,
    own: own === true,
    ...(isText(by, mostPledgeCharacters.by) && { by }),
    ...(isText(keyResult, 100) && { keyResult }),
  };
}

const isText = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= length;

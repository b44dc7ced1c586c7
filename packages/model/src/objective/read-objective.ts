import type { Fault } from '../fault/fault.js';
import { keyResult } from '../key-result/key-result-readers.js';
import type { KeyResult } from '../key-result/key-result.js';
import { isPairKnown } from '../key-result/pairs.js';
import { isRecord } from '../plain/plain.js';
import { at, list, note, type Reader, type Reading } from '../plain/reader.js';
import { most } from './limits.js';
import { objectiveParts } from './objective-readers.js';
import type { Objective } from './objective.js';

/** What could be read of a host's objective. */
export interface ObjectiveReading {
  /** Absent where the frame is unusable: without id, revision, title, period, type or list of key results. */
  objective?: Objective;
  /** What was left out, and why; paths from the objective. */
  faults: Fault[];
  /** Key results that the host gave; 1 where the frame is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

const needed = new Set(['id', 'revision', 'title', 'period', 'type']);

/**
 * Reads an objective of a host leniently: key results, items of other lists and parts that cannot be read are left out
 * and named, each alone; keys that it does not know are left out in silence. Never throws, whatever the host's getters do.
 *
 * It does without the schema, which weighs more than the card; what it gives is what the schema takes.
 */
export function readObjective(value: unknown): ObjectiveReading {
  try {
    return read(value);
  } catch {
    return unusable([{ path: '', message: 'reading this objective throws' }]);
  }
}

function read(value: unknown): ObjectiveReading {
  const faults: Fault[] = [];
  const whole: Reading = { path: '', faults };
  if (!isRecord(value)) {
    note(whole, 'an objective');
    return unusable(faults);
  }
  const copy: Record<string, unknown> = {};
  let isUsable = true;
  for (const [key, reader] of Object.entries<Reader<unknown>>(objectiveParts)) {
    // Many systems write null for what they do not have.
    const given = value[key] ?? undefined;
    if (given === undefined && !needed.has(key)) continue;
    const part = reader(given, at(whole, key));
    if (part !== undefined) copy[key] = part;
    else if (needed.has(key)) isUsable = false;
  }
  const place = at(whole, 'keyResults');
  const given = value['keyResults'];
  if (!Array.isArray(given)) note(place, 'a list');
  if (!Array.isArray(given) || !isUsable) return unusable(faults);
  // Where each stood in the host's list, for what is found afterwards.
  const places = new Map<KeyResult, Reading>();
  const placed: Reader<KeyResult> = (one, where) => {
    const found = keyResult(one, where);
    if (found) places.set(found, where);
    return found;
  };
  const found = list(placed, most.keyResults)(given, place) ?? [];
  const keyResults = readPairs(found, places, place);
  const objective = { ...copy, keyResults } as Objective;
  return { objective, faults, total: given.length, invalid: given.length - keyResults.length };
}

function unusable(faults: Fault[]): ObjectiveReading {
  return { faults, total: 1, invalid: 1 };
}

/** Leaves out of key results that they are paired with one that is not there. */
function readPairs(
  keyResults: readonly KeyResult[],
  places: ReadonlyMap<KeyResult, Reading>,
  list: Reading,
): KeyResult[] {
  return keyResults.map((each) => {
    if (isPairKnown(each, keyResults)) return each;
    note(at(places.get(each) ?? list, 'paired'), 'the id of another key result');
    const { paired: _, ...rest } = each;
    return rest;
  });
}

import type * as z from 'zod/mini';
import { toFaults, type Fault } from './fault.js';
import { readKnown } from './read-known.js';

/**
 * Reads each item of a host's list alone: what cannot be read is left out and named, also where a getter throws; of two
 * with one id the first is kept; keys that the schema does not know are left out in silence.
 * @param name what the list is called, for the paths
 * @param most how many items are looked at; the others are left out
 * @returns the items, and where in the list each of them stood
 */
export function readEach<Item extends object>(
  list: readonly unknown[],
  schema: z.ZodMiniType<Item>,
  name: string,
  most: number,
): { items: Item[]; places: number[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const items: Item[] = [];
  const places: number[] = [];
  const ids = new Set<unknown>();
  list.slice(0, most).forEach((candidate, index) => {
    const path = `${name}[${index}]`;
    const item = readSafely(schema, candidate, path);
    if (Array.isArray(item)) faults.push(...item);
    else if ('id' in item && ids.has(item.id))
      faults.push({ path: `${path}.id`, message: 'this id is taken by one before it' });
    else {
      if ('id' in item) ids.add(item.id);
      items.push(item);
      places.push(index);
    }
  });
  if (list.length > most)
    faults.push({ path: name, message: `expected at most ${most}, the others are left out` });
  return { items, places, faults };
}

function readSafely<Item extends object>(
  schema: z.ZodMiniType<Item>,
  value: unknown,
  path: string,
): Item | Fault[] {
  try {
    const result = readKnown(schema, value);
    return result.success ? result.data : toFaults(result.error.issues, path);
  } catch {
    // A getter or a proxy of the host threw: that is this one's fault and must not cost the others.
    return [{ path, message: 'reading this throws' }];
  }
}

import { isRecord } from './plain.js';
import { at, note, type Reader, type Readers } from './reader.js';

/**
 * An object with these parts, wholly good or not there at all; what else it holds is left out in silence. Each part is read
 * once, own or inherited; `null` is what databases write for what is not there.
 * @param must the parts that may not be absent
 * @param whole looks at the object once its parts are good
 */
export function known<Value extends object>(
  readers: Readers<Value>,
  must: readonly (keyof Value)[] = [],
  whole: Reader<Value> = (value) => value as Value,
): Reader<Value> {
  const parts = Object.entries<Reader<unknown>>(readers);
  const needed = new Set<unknown>(must);
  return (value, reading) => {
    if (!isRecord(value)) return note(reading, 'an object');
    const { length } = reading.faults;
    const copy: Record<string, unknown> = {};
    for (const [key, read] of parts) {
      const given = value[key] ?? undefined;
      if (given === undefined && !needed.has(key)) continue;
      const part = read(given, at(reading, key));
      if (part !== undefined) copy[key] = part;
    }
    return reading.faults.length > length ? undefined : whole(copy, reading);
  };
}

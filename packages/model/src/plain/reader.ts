import type { Fault } from '../fault/fault.js';
import { isRecord, type Check } from './plain.js';

/** Where something stands in the data of a host, and what is wrong with the data so far. */
export interface Reading {
  /** As in `Fault`. */
  path: string;
  faults: Fault[];
}

/**
 * Reads a value of a host.
 * @returns `undefined` where it cannot be used, which is among the faults then
 */
export type Reader<Value> = (value: unknown, reading: Reading) => Value | undefined;

/** Notes what is wrong; never with a value or a key of the host's. @param expected as in `expected a text` */
export function note({ path, faults }: Reading, expected: string): undefined {
  faults.push({ path, message: `expected ${expected}` });
}

/** Where a part of something stands. */
export function at({ path, faults }: Reading, key: string | number): Reading {
  const step = typeof key === 'number' ? `[${key}]` : path && `.${key}`;
  return { path: path + (step || key), faults };
}

/** A value that passes a check. */
export const one =
  <Value>(check: Check, expected: string): Reader<Value> =>
  (value, reading) =>
    check(value) ? (value as Value) : note(reading, expected);

/** What is an object's own, each read once; `null` is what databases write for what is not there. */
export function ownParts(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, part]) => part != null);
}

/** Readers of all that an object can hold. */
export type Readers<Value> = {
  [Key in keyof Value]-?: Reader<Exclude<Value[Key], undefined>>;
};

/**
 * An object with these parts and no others, wholly good or not there at all.
 * @param must the parts that may not be absent
 * @param others what is said of an object that has another part, before the names of those it may have
 */
export function strict<Value extends object>(
  readers: Readers<Value>,
  must: readonly (keyof Value)[],
  others: string,
): Reader<Value> {
  const known = Object.entries<Reader<unknown>>(readers);
  const needed = new Set<unknown>(must);
  return (value, reading) => {
    if (!isRecord(value)) return note(reading, 'an object');
    const { length } = reading.faults;
    const parts = new Map(ownParts(value));
    const copy: Record<string, unknown> = {};
    for (const [key, read] of known) {
      const isWanted = parts.has(key) || needed.has(key);
      const part = isWanted ? read(parts.get(key), at(reading, key)) : undefined;
      if (part !== undefined) copy[key] = part;
      parts.delete(key);
    }
    // Does not name the key: it could be a person's name.
    if (parts.size > 0) note(reading, `${others}${Object.keys(readers).join(', ')}`);
    return reading.faults.length > length ? undefined : (copy as Value);
  };
}

/**
 * A list, of which each item is read alone: what cannot be read, has the `id` of one before it, or comes after `most` is left
 * out, and is a fault.
 */
export const list =
  <Item>(read: Reader<Item>, most: number): Reader<Item[]> =>
  (value, reading) => {
    if (!Array.isArray(value)) return note(reading, 'a list');
    const ids = new Set<unknown>();
    const readItem = safely(read);
    // Spread, since a host's list may have holes.
    const items = [...(value.slice(0, most) as unknown[])].flatMap((given, index) => {
      const place = at(reading, index);
      const item = readItem(given, place);
      const id = isRecord(item) ? item['id'] : undefined;
      const isTaken = id !== undefined && ids.has(id);
      ids.add(id);
      return (isTaken ? note(at(place, 'id'), 'another id than before it') : item) ?? [];
    });
    if (value.length > most) note(at(reading, most), `at most ${most}`);
    return items;
  };

/** A list that is not empty, as given and as read. */
export const some =
  <Item>(read: Reader<Item[]>): Reader<Item[]> =>
  (value, reading) => {
    const { length } = reading.faults;
    const items = read(value, reading);
    if (items?.length !== 0) return items;
    return reading.faults.length > length ? undefined : note(reading, 'at least one');
  };

/** A reader that does not throw: a getter or a proxy of a host that throws costs only what it stands in. */
export const safely =
  <Value>(read: Reader<Value>): Reader<Value> =>
  (value, reading) => {
    try {
      return read(value, reading);
    } catch {
      return note(reading, 'something whose reading does not throw');
    }
  };

import { isRecord } from './is-record.js';

export { isRecord };

/** Says whether a value is plainly good. Where it says no, a schema has the last word. */
export type Check = (value: unknown) => boolean;

type Checks = Readonly<Record<string, Check>>;

/** What an object holds: these properties, those in `may` can be absent, and no others. */
export interface Parts {
  must: Checks;
  may?: Checks;
}

/** A text of so many characters. */
export const text =
  (most: number, least = 1): Check =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;

/** A text that has this form. */
export const like =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** A whole number from `least` to `most`. */
export const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

/** A finite number. */
export const number: Check = Number.isFinite;

/** A number from `least` to `most`. */
export const within =
  (least: number, most: number): Check =>
  (value) =>
    number(value) && Number(value) >= least && Number(value) <= most;

/** True or false. */
export const flag: Check = (value) => typeof value === 'boolean';

/** A list of so many. */
export const list =
  (check: Check, most: number, least = 1): Check =>
  (value) =>
    // Spread, since `every` passes over holes.
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= most &&
    [...(value as unknown[])].every(check);

/** An object with these properties and no others; those in `may` can be absent. */
export const shape = (must: Checks, may: Checks = {}): Check => {
  const most = Object.keys(must).length;
  return (value) => {
    if (!isRecord(value)) return false;
    let found = 0;
    const isGood = Object.keys(value).every((key) => {
      const part = value[key];
      if (!Object.hasOwn(must, key))
        return Object.hasOwn(may, key) && (part === undefined || may[key]?.(part));
      found += 1;
      return must[key]?.(part);
    });
    return isGood && found === most;
  };
};

/**
 * A copy of an object that has these parts and no others, own or inherited. Each is read once, so that a getter of a host
 * cannot give another value than the one that was checked; one that is `undefined` is left out.
 * @returns `undefined` for anything else
 */
export function readParts(value: unknown, { must, may = {} }: Parts): unknown {
  if (!isRecord(value)) return undefined;
  const copy: Record<string, unknown> = {};
  for (const key of [...Object.keys(must), ...Object.keys(may)]) {
    const part = value[key];
    if (part !== undefined) copy[key] = part;
  }
  const isKnown = (key: string) => Object.hasOwn(must, key) || Object.hasOwn(may, key);
  for (const key in value) if (!isKnown(key)) return undefined;
  return shape(must, may)(copy) ? copy : undefined;
}

/** An object by the shape that its `type` has. */
export const byType =
  (shapes: Checks): Check =>
  (value) =>
    isRecord(value) &&
    Object.hasOwn(shapes, String(value['type'])) &&
    shapes[String(value['type'])]?.(value) === true;

/** Whether no two of a list have the same value of a property. */
export function areDistinct<Item>(items: readonly Item[], key: keyof Item): boolean {
  return new Set(items.map((item) => item[key])).size === items.length;
}

/**
 * A copy of what a host gave, without its getters and proxies, so that it is afterwards what it was when it was looked at.
 * @returns `undefined` where it cannot be copied
 */
export function copyPlain(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    // It holds a function, or throws when it is read.
    return undefined;
  }
}

import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { readEach } from '../fault/read-each.js';
import { readKnown } from '../fault/read-known.js';
import { Translation } from '../translation/translation.js';

/** One item of a wordname. */
export const WordnameItem = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: Translation,
});
export type WordnameItem = z.infer<typeof WordnameItem>;

const mostItems = 100;
const frame = {
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: Translation,
};
const Frame = z.strictObject({ ...frame, items: z.array(z.unknown()) });

/** A wordname on the wire, strict: every unknown key is refused. Widgets read leniently, with `readWordname`. */
export const Wordname = z
  .strictObject({ ...frame, items: z.array(WordnameItem).check(z.maxLength(mostItems)) })
  .check(
    z.refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, {
      path: ['items'],
      message: 'two items share an id',
    }),
  );
export type Wordname = z.infer<typeof Wordname>;

/** What could be read of a host's wordname. */
export interface WordnameReading {
  /** Absent where it is unusable: without id, title or list of items. */
  wordname?: Wordname;
  /** What was left out, and why. */
  faults: Fault[];
  /** Items that the host gave; 1 where the whole is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

/** Reads a wordname of a host leniently: items that cannot be read are left out and named. Never throws. */
export function readWordname(value: unknown): WordnameReading {
  try {
    return read(value);
  } catch {
    // A getter or a proxy of the host threw.
    return unusable([{ path: '', message: 'reading this wordname throws' }]);
  }
}

function read(value: unknown): WordnameReading {
  const result = readKnown(Frame, value);
  if (!result.success) return unusable(toFaults(result.error.issues));
  const { items: list, ...rest } = result.data;
  const { items, faults } = readEach(list, WordnameItem, 'items', mostItems);
  const total = list.length;
  return { wordname: { ...rest, items }, faults, total, invalid: total - items.length };
}

function unusable(faults: Fault[]): WordnameReading {
  return { faults, total: 1, invalid: 1 };
}

import * as z from 'zod/mini';
import { mostCharacters } from '../answer/answer.js';
import { Receipt } from '../response/response.js';
import { WaveId } from '../wave/wave.js';

const Id = z.string().check(
  z.regex(/^[\w.-]{1,60}$/, 'expected 1 to 60 letters, digits, ., - or _'),
  // A key of this name is none: what is answered under it would be lost.
  z.refine((id) => id !== '__proto__', 'expected 1 to 60 letters, and not “__proto__”'),
);

/** Most items that one assessment answers. */
export const mostItems = 200;

/**
 * What one person answered to an instrument. It names no person and holds no time: neither of the two is needed for a group's
 * score, and either would find the person again.
 */
export const Assessment = z.strictObject({
  /**
   * UUID of version 4, made by the sender before the first attempt; the same on every attempt, so that it counts once. Of
   * no other version: one of version 7 holds the time at which it was made, one of version 1 the machine too.
   */
  id: z.uuidv4(),
  /** The wave it belongs to; without it the one in which the instrument is asked just now. */
  wave: z.optional(WaveId),
  /** Id of the instrument that was answered. */
  instrument: Id,
  /** Its version. */
  version: z.int().check(z.gte(1)),
  /** Whose view it is: a side of the instrument, such as `employee`, `customer` or `partner`. */
  side: Id,
  /** By item: 1 to the points of the scale, or `null` for "cannot judge"; what was skipped may be left out. */
  answers: z.record(Id, z.nullable(z.int().check(z.gte(1), z.lte(7)))).check(
    z.refine(
      (answers) => Object.keys(answers).length <= mostItems,
      `expected at most ${mostItems} items`,
    ),
    z.refine(
      (answers) => Object.values(answers).some((answer) => answer !== null),
      'expected an answer to one item at least',
    ),
  ),
  /** What the person said of where they stand: the id of an option, by the id of the instrument's segment question. */
  segments: z.optional(
    z
      .record(Id, Id)
      .check(z.refine((segments) => Object.keys(segments).length <= 3, 'expected at most 3')),
  ),
  /** In own words. */
  comment: z.optional(z.string().check(z.minLength(1), z.maxLength(mostCharacters))),
  /** Language tag the items were shown in. */
  language: z
    .string()
    .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag')),
  /** A second secret, as in a response: whoever has it can withdraw the answers and read what is replied to all. */
  receipt: z.optional(Receipt),
});
export type Assessment = z.infer<typeof Assessment>;

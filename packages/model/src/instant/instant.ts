import * as z from 'zod/mini';
import { readInstant } from './read-instant.js';

export { readInstant };

/** A point in time on the wire, see `readInstant`. */
export const Instant = z
  .string()
  .check(z.refine((value) => readInstant(value) !== undefined, 'expected ISO 8601 with an offset'));

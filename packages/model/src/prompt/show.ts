import * as z from 'zod/mini';
import { readTriggers } from './trigger.js';

/** When and where a prompt shows itself; each part has the form of the widget's attribute of the same name. */
export const Show = z.strictObject({
  /** What it waits for: `now`, `delay 10s`, `scroll 50%`, `seen #reviews`, `exit`, `event order-placed`; several with commas, any of which will do. */
  trigger: z.optional(
    z.string().check(
      z.minLength(1),
      z.maxLength(500),
      z.check(({ value, issues }) => {
        for (const { path, message } of readTriggers(value).faults)
          issues.push({ code: 'custom', input: value, path: [], message: `${path}: ${message}` });
      }),
    ),
  ),
  /** Addresses it is shown at, as paths or whole addresses in which `*` stands for anything; several with spaces. See `isAtPage`. */
  pages: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  /** The share of visits in which it is shown: more than 0, up to 1. */
  sample: z.optional(z.number().check(z.gt(0), z.lte(1))),
  /** The devices it is shown on: `touch`, `mouse`, or both. */
  devices: z.optional(z.string().check(z.regex(/^(touch|mouse)( (touch|mouse))*$/))),
});
export type Show = z.infer<typeof Show>;

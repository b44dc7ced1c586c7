import { readInstant } from '@oxbow/model/instant';
import { Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { toReason, Unfit } from '../rows/rows.js';

/** A number that names a record, as a text; one too large to be told apart after JSON was read is refused. */
export const Id = z.pipe(
  z.union(
    [
      z.string().check(z.minLength(1, 'empty'), z.maxLength(100, 'longer than 100 characters')),
      z.int('expected a whole number up to 2^53 − 1'),
    ],
    { error: 'expected a text or a whole number up to 2^53 − 1' },
  ),
  z.transform(String),
);

/** A point in time with an offset. */
export const Time = z
  .string()
  .check(z.refine((text) => readInstant(text) !== undefined, 'expected ISO 8601 with an offset'));

/** A text of at most 100,000 characters. */
export const Text = z.string().check(z.maxLength(100_000, 'longer than 100,000 characters'));

/** What may be `null`, absent or empty, and is absent then. */
export function maybe<Output>(schema: z.ZodMiniType<Output>) {
  // What comes out of the first step is any value, which the second one checks.
  const checked = z.optional(schema) as z.ZodMiniType<Output | undefined, unknown>;
  return z.optional(
    z.pipe(
      z.transform((value: unknown): unknown =>
        value === null || value === '' ? undefined : value,
      ),
      checked,
    ),
  );
}

/** Makes the touchpoint that the model takes; what is `undefined` is absent. @throws Unfit with all that it does not take */
export function toTouchpoint(touchpoint: {
  [Key in keyof Touchpoint]?: Touchpoint[Key] | undefined;
}): Touchpoint {
  const given = Object.entries(touchpoint).filter(([, value]) => value !== undefined);
  const checked = Touchpoint.safeParse(Object.fromEntries(given));
  if (!checked.success) throw new Unfit(toReason(checked.error.issues));
  return checked.data;
}

/** The first line of a text, shortened to what a title may have; `undefined` when it has none. */
export function toTitle(text: string | undefined): string | undefined {
  const line = text?.split(/\r\n|[\r\n]/).find((each) => each.trim() !== '');
  return line === undefined ? undefined : cut(line.trim(), 200);
}

/** A text for `detail`; what is too long for it ends with `…`. `undefined` when there is none. */
export function toDetail(...parts: (string | undefined)[]): string | undefined {
  const text = parts.filter((part) => part !== undefined && part !== '').join('\n');
  return text === '' ? undefined : cut(text, 20_000);
}

/** A line of a detail, `Status: open`; `undefined` where there is nothing to say. */
export function toLine(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name}: ${value}`;
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half a letter of two units would be none.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

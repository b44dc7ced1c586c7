import type * as z from 'zod/mini';

/**
 * Reads by a strict schema what a host gives for the screen: as `safeParse`, but keys that the schema does not know are
 * left out at every depth instead of being refused. The host's value is not changed. Throws what its getters throw.
 */
export function readKnown<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
): z.core.util.SafeParseResult<Value> {
  const result = schema.safeParse(value);
  const unknown = (result.error?.issues ?? []).filter(({ code }) => code === 'unrecognized_keys');
  return unknown.length === 0 ? result : schema.safeParse(without(value, unknown));
}

type Issue = z.core.$ZodIssue;
type Part = Record<PropertyKey, unknown>;

function without(value: unknown, issues: readonly Issue[]): unknown {
  const copies = new Map<unknown, Part>();
  const copy = (original: unknown): Part => {
    const known = copies.get(original);
    if (known) return known;
    const made = (Array.isArray(original) ? [...original] : { ...(original as Part) }) as Part;
    copies.set(original, made);
    // A second issue below it arrives at the copy.
    copies.set(made, made);
    return made;
  };
  const root = copy(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let part = root;
    for (const key of issue.path) part = part[key] = copy(part[key]);
    for (const key of issue.keys) delete part[key];
  }
  return root;
}

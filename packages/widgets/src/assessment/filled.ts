/** What a person has answered so far. */
export interface Filled {
  /** By statement: 1 to the points of the scale, or `null` for "cannot judge". What was skipped is not in it. */
  answers: ReadonlyMap<string, number | null>;
  /** By dimension: what was written, as typed. */
  notes: ReadonlyMap<string, string>;
  /** By question: the option that was chosen. */
  segments: ReadonlyMap<string, string>;
}

/** Nothing yet. */
export const unfilled: Filled = { answers: new Map(), notes: new Map(), segments: new Map() };

/** The same with one entry set, or taken away by `undefined`. */
export function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> {
  const changed = new Map(map);
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

/** Whether there is anything in it. */
export function isFilled({ answers, notes, segments }: Filled): boolean {
  return answers.size > 0 || segments.size > 0 || [...notes.values()].some((note) => note.trim());
}

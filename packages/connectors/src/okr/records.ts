import { KeyResult } from '@oxbow/model/key-result';
import { Objective, type ReportedHealth } from '@oxbow/model/objective';
import { toReason, Unfit } from '../rows/rows.js';

/** What the sources of objectives do not say, and whoever reads them has to. */
export interface OkrSettings {
  /** Whether the whole is expected (`committed`, unless told otherwise) or 0.7 is a success. */
  type?: Objective['type'];
  /** When the export was made, ISO 8601 with an offset: the time of what has none of its own, such as a status. */
  at?: string;
  /** Where the objectives come from, as their licence wants it. */
  attribution?: string;
}

/** An objective that the model takes; what is `undefined` is absent. @throws Unfit with all that it does not take */
export function toObjective(objective: {
  [Key in keyof Objective]?: Objective[Key] | undefined;
}): Objective {
  return check(Objective, objective);
}

/** The same for a key result. @throws Unfit */
export function toKeyResult(keyResult: object): KeyResult {
  return check(KeyResult, keyResult);
}

interface Checked<Value> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: Value }
    | { success: false; error: { issues: Parameters<typeof toReason>[0] } };
}

function check<Value>(schema: Checked<Value>, record: object): Value {
  const given = Object.entries(record).filter(([, value]) => value !== undefined);
  const checked = schema.safeParse(Object.fromEntries(given));
  if (!checked.success) throw new Unfit(toReason(checked.error.issues));
  return checked.data;
}

/** A measured way from one value to another. */
export interface Way {
  start: number;
  target: number;
  current: number | null;
  unit?: string | undefined;
  currency?: string | undefined;
}

/**
 * What a way from one value to another is as a key result: it rises or it falls. One that leads nowhere has no progress, and is
 * only measured.
 */
export function toWay({ start, target, ...rest }: Way): object {
  if (target === start) return { type: 'baseline', ...rest };
  return { type: target > start ? 'increase' : 'decrease', start, target, ...rest };
}

/** The time of a status and what it says, or why it cannot be taken. */
export function toHealth(
  status: ReportedHealth | undefined,
  at: string | undefined,
  remark: (text: string) => void,
): Objective['health'] {
  if (status === undefined) return undefined;
  if (at === undefined) {
    remark(`left out, that it is ${status}: no time is told, and none was given as \`at\``);
    return undefined;
  }
  return { status, at };
}

/** A share such as 0.25 as the percentage that people read, without the noise of binary fractions. */
export const toPercent = (share: number): number => Number((share * 100).toPrecision(12));

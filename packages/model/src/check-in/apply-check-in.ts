import type { Fault } from '../fault/fault.js';
import type { KeyResult, Reading } from '../key-result/key-result.js';
import type { Objective } from '../objective/objective.js';
import type { CheckIn } from './check-in.js';

/** The objective as a check-in leaves it, or why it cannot be. */
export type AppliedCheckIn =
  { objective: Objective; fault?: undefined } | { objective?: undefined; fault: Fault };

/** At most this many readings are kept; the oldest go. */
const mostReadings = 1000;
const mostNotes = 200;

/**
 * Makes the objective that a check-in leaves behind; changes nothing of what it is given.
 *
 * The value becomes `current` and is added to `readings`; `done` and `milestones` are set. A note becomes the note of the key
 * result; it stays with the reading or, without a new value, in `notes`, so that no later one takes its place. `confidence` and `checked` are set to the check-in's time, and `revision` grows by one.
 * Who checks in last has the last word, also when their clock is behind: that they saw what was there before is what the
 * revision is for, and for the caller to compare.
 *
 * A second time with the same `id` would count twice: an objective does not keep the ids. The caller does, in the same
 * transaction that stores the objective, and answers a known id with the objective as it stands, without calling this.
 *
 * @returns a fault where the key result is not there, or what is said does not fit its type; its path is in the check-in
 */
export function applyCheckIn(objective: Objective, checkIn: CheckIn): AppliedCheckIn {
  const { confidence, at } = checkIn;
  const keyResult = objective.keyResults.find(({ id }) => id === checkIn.keyResult);
  if (!keyResult)
    return { fault: { path: 'keyResult', message: 'this objective has no such key result' } };
  const fault = findMisfit(keyResult, checkIn);
  if (fault) return { fault };
  const changed = change(keyResult, checkIn);
  return {
    objective: {
      ...objective,
      revision: objective.revision + 1,
      checked: at,
      ...(confidence !== undefined && { confidence: { value: confidence, at } }),
      keyResults: objective.keyResults.map((each) => (each === keyResult ? changed : each)),
    },
  };
}

/** What of a check-in each type of key result takes. */
const taken: Record<KeyResult['type'], 'value' | 'done' | 'milestones' | undefined> = {
  increase: 'value',
  decrease: 'value',
  maintain: 'value',
  zones: 'value',
  baseline: 'value',
  binary: 'done',
  milestone: 'milestones',
  qualitative: undefined,
};

function findMisfit(keyResult: KeyResult, checkIn: CheckIn): Fault | undefined {
  for (const part of ['value', 'done', 'milestones'] as const) {
    if (checkIn[part] !== undefined && part !== taken[keyResult.type])
      return { path: part, message: `a key result of type ${keyResult.type} takes no ${part}` };
  }
  if (keyResult.type !== 'milestone') return undefined;
  const index = checkIn.milestones?.findIndex(
    (done) => !keyResult.milestones.some(({ id }) => id === done),
  );
  if (index === undefined || index < 0) return undefined;
  return { path: `milestones[${index}]`, message: 'this key result has no such milestone' };
}

function change(keyResult: KeyResult, checkIn: CheckIn): KeyResult {
  const note = checkIn.note !== undefined && {
    note: checkIn.note,
    notes: [...(keyResult.notes ?? []), { at: checkIn.at, text: checkIn.note }].slice(-mostNotes),
  };
  switch (keyResult.type) {
    case 'binary':
      return { ...keyResult, done: checkIn.done ?? keyResult.done, ...note };
    case 'milestone': {
      const done = checkIn.milestones && new Set(checkIn.milestones);
      const milestones = keyResult.milestones.map((each) =>
        done ? { ...each, done: done.has(each.id) } : each,
      );
      return { ...keyResult, milestones, ...note };
    }
    case 'qualitative':
      return { ...keyResult, ...note };
    default: {
      if (checkIn.value === undefined) return { ...keyResult, ...note };
      const words = checkIn.note !== undefined && { note: checkIn.note };
      const reading: Reading = { at: checkIn.at, value: checkIn.value, ...words };
      const readings = [...(keyResult.readings ?? []), reading].slice(-mostReadings);
      return { ...keyResult, current: checkIn.value, readings, ...words };
    }
  }
}

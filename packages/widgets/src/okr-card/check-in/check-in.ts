import type { CheckIn } from '@oxbow/model/check-in';
import { mostNoteCharacters } from '@oxbow/model/check-in-limits';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import { toUuid } from '../../element/uuid.js';
import { currentOf } from '../key-result-view-model.js';
import { readNumber } from './number-input.js';

/** What a person has written or chosen so far; what they did not touch is absent, and stands as the key result has it. */
export interface Draft {
  /** As typed. */
  value: string;
  done?: boolean | undefined;
  /** Milestones that were ticked or unticked, by id; what somebody else has done of the others stays done. */
  milestones?: ReadonlyMap<string, boolean> | undefined;
  confidence?: number | undefined;
  note: string;
}

/** What keeps a check-in from being sent. */
export type Obstacle = 'notNumber' | 'tooLarge' | 'tooLong' | 'nothingSaid';

/** What a check-in says, without the id and time it gets when it is first sent. */
export type Statement = Omit<CheckIn, 'id' | 'at'>;

/** What the draft says of a key result, or why it cannot be sent. */
export function toStatement(
  keyResult: KeyResult,
  draft: Draft,
  locale: string,
): { statement: Statement; obstacle?: undefined } | { statement?: undefined; obstacle: Obstacle } {
  const number = readNumber(draft.value, locale);
  const isMeasured = 'current' in keyResult;
  if (isMeasured && number.status === 'not-number') return { obstacle: 'notNumber' };
  if (isMeasured && number.status === 'too-large') return { obstacle: 'tooLarge' };
  const note = draft.note.trim();
  if (note.length > mostNoteCharacters) return { obstacle: 'tooLong' };
  const { confidence } = draft;
  const said = {
    ...(isMeasured && number.status === 'number' && { value: number.value }),
    ...(keyResult.type === 'binary' && { done: draft.done ?? keyResult.done }),
    ...(keyResult.type === 'milestone' && { milestones: doneOf(keyResult, draft) }),
    ...(confidence !== undefined && { confidence }),
    ...(note !== '' && { note }),
  };
  return Object.keys(said).length === 0
    ? { obstacle: 'nothingSaid' }
    : { statement: { keyResult: keyResult.id, ...said } };
}

/** What a person wrote who made a check-in of a key result, as they would write it; what they had not ticked is not ticked. */
export function toDraft(
  keyResult: KeyResult,
  { value, done, milestones, confidence, note = '' }: Statement,
  locale: string,
): Draft {
  const format = { useGrouping: false, maximumFractionDigits: 20 };
  return {
    value: value === undefined ? '' : new Intl.NumberFormat(locale, format).format(value),
    done,
    milestones:
      milestones && keyResult.type === 'milestone'
        ? new Map(keyResult.milestones.map(({ id }) => [id, milestones.includes(id)]))
        : undefined,
    confidence,
    note,
  };
}

/** Ids of the milestones that are done by the draft; only those that the key result has. */
export function doneOf({ milestones }: KeyResult & { type: 'milestone' }, draft: Draft): string[] {
  return milestones.filter(({ id, done }) => draft.milestones?.get(id) ?? done).map(({ id }) => id);
}

/** A check-in: made once for what is said, so that every attempt carries the same id. */
export function toCheckIn(
  statement: Statement,
  { now, random }: { now: number; random: Uint8Array },
): CheckIn {
  return { id: toUuid(now, random), at: new Date(now).toISOString(), ...statement };
}

/** Whether a check-in says just this, so that it may be sent once more. */
export function says({ id: _, at: __, ...former }: CheckIn, statement: Statement): boolean {
  return JSON.stringify(former) === JSON.stringify(statement);
}

/** Whether a newer objective holds a check-in, however that was told: it keeps no ids of them, but the moment of each. */
export function holds({ checked, keyResults }: Objective, { at, keyResult }: CheckIn): boolean {
  const result = keyResults.find((one) => one.id === keyResult);
  const readings = result && 'current' in result ? (result.readings ?? []) : [];
  return checked === at || [...readings, ...(result?.notes ?? [])].some((one) => one.at === at);
}

/** Whether a key result stands otherwise than before, by what a check-in can change of it. */
export function standsOtherwise(before: KeyResult, now: KeyResult): boolean {
  return standOf(before) !== standOf(now);
}

/**
 * Whether others changed nothing that a check-in is about: a revision is that of the whole objective.
 * @param seen what the person had before them
 */
export function changedOnlyElsewhere(
  seen: Objective,
  now: Objective,
  { keyResult, confidence }: CheckIn,
): boolean {
  const [before, after] = [seen, now].map(({ keyResults }) => {
    return keyResults.find(({ id }) => id === keyResult);
  });
  if (!before || !after || now.id !== seen.id || now.closed) return false;
  // Of the confidence there is one for the whole.
  const isOverlaid = confidence !== undefined && seen.confidence?.value !== now.confidence?.value;
  return !isOverlaid && !standsOtherwise(before, after);
}

function standOf(keyResult: KeyResult): string {
  const { type, note } = keyResult;
  return JSON.stringify([
    type,
    note,
    currentOf(keyResult),
    keyResult.type === 'binary' && keyResult.done,
    keyResult.type === 'milestone' && keyResult.milestones.map(({ id, done }) => [id, done]),
  ]);
}

/** The key result as it would stand with the draft, to be shown and not to be stored. */
export function applyDraft(keyResult: KeyResult, draft: Draft, locale: string): KeyResult {
  if (keyResult.type === 'binary') return { ...keyResult, done: draft.done ?? keyResult.done };
  if (keyResult.type === 'milestone') {
    const done = new Set(doneOf(keyResult, draft));
    const milestones = keyResult.milestones.map((one) => ({ ...one, done: done.has(one.id) }));
    return { ...keyResult, milestones };
  }
  const read = readNumber(draft.value, locale);
  return 'current' in keyResult && read.status === 'number'
    ? { ...keyResult, current: read.value }
    : keyResult;
}

import { editJourney, type JourneyChange, type JourneyRefusal } from './edit-journey.js';
import type { Journey } from './journey.js';

/** A change that was made, and what the journey was like then. */
interface Entry {
  change: JourneyChange;
  after: Journey;
}

/** What somebody does to a journey, step by step. Each function here gives a new one. */
export interface JourneyHistory {
  /** What it began with: the journey as it is stored. */
  readonly base: Journey;
  /** In their order; those from `place` on were taken back. */
  readonly entries: readonly Entry[];
  /** How many of them hold. */
  readonly place: number;
}

/** Begins with a journey. */
export function beginHistory(base: Journey): JourneyHistory {
  return { base, entries: [], place: 0 };
}

/** The journey as it is after all that holds. */
export function presentOf({ base, entries, place }: JourneyHistory): Journey {
  return entries[place - 1]?.after ?? base;
}

/** The changes that hold. */
export function changesOf({ entries, place }: JourneyHistory): JourneyChange[] {
  return entries.slice(0, place).map(({ change }) => change);
}

/**
 * Makes a change, in place of all that was taken back. What changes nothing is no change.
 * @param isSameStroke whether it goes on with the last one, as a letter does with the word before: both are taken back at once
 */
export function makeChange(
  history: JourneyHistory,
  change: JourneyChange,
  isSameStroke = false,
): { history: JourneyHistory; refusal?: JourneyRefusal } {
  const before = presentOf(history);
  const { journey: after, refusal } = editJourney(before, change);
  if (!after) return { history, refusal };
  if (after === before) return { history };
  const kept = history.entries.slice(0, isSameStroke ? history.place - 1 : history.place);
  return {
    history: {
      base: history.base,
      entries: [...kept, { change, after }],
      place: kept.length + 1,
    },
  };
}

/** Takes back the last change; the same history where there is none. */
export function undoChange(history: JourneyHistory): JourneyHistory {
  return history.place > 0 ? { ...history, place: history.place - 1 } : history;
}

/** Makes again what was taken back last; the same history where nothing was. */
export function redoChange(history: JourneyHistory): JourneyHistory {
  const { place, entries } = history;
  return place < entries.length ? { ...history, place: place + 1 } : history;
}

/**
 * Makes what holds anew on another state of the journey, as somebody else has made it meanwhile.
 * @param from so many of the changes are in it already
 * @returns with what cannot be made there any more
 */
export function rebaseHistory(
  history: JourneyHistory,
  base: Journey,
  from = 0,
): { history: JourneyHistory; refused: JourneyChange[] } {
  const { place } = history;
  // Of what is stored already something was taken back: only the whole says what is meant.
  const changes: JourneyChange[] =
    place < from
      ? [{ change: 'replace', journey: presentOf(history) }]
      : changesOf(history).slice(from);
  let rebased = beginHistory(base);
  const refused: JourneyChange[] = [];
  for (const change of changes) {
    const { history: next, refusal } = makeChange(rebased, change);
    // What stands at the end already, or is gone, is as it was wanted to be.
    const isDone =
      refusal?.reason === 'edge' || (refusal?.reason === 'unknown' && change.change === 'remove');
    if (refusal && !isDone) refused.push(change);
    rebased = next;
  }
  return { history: rebased, refused };
}

import type { Fault } from '../fault/fault.js';
import type { KeyResult } from '../key-result/key-result.js';
import type { Objective } from '../objective/objective.js';
import { applyCheckIn } from './apply-check-in.js';
import type { CheckIn } from './check-in.js';

type Said = number | boolean | readonly string[] | null | undefined;

/** One thing that a check-in can say, in three versions. */
export interface ConflictPart {
  part: 'value' | 'done' | 'milestones' | 'confidence';
  /** What the person saw before they checked in. */
  seen: Said;
  /** What it is now that somebody else was faster. */
  theirs: Said;
  /** What the person says; absent where they say nothing of it. */
  mine: Said;
  /** Whether both say the same. */
  agreed: boolean;
}

/** A note that somebody else has left meanwhile. */
export interface ForeignNote {
  at: string;
  text: string;
}

/** Two check-ins of one key result side by side. Nothing of either is lost, whatever the person decides. */
export interface CheckInConflict {
  /** As it stands now; absent where somebody has taken it away. */
  keyResult?: KeyResult | undefined;
  /** What the person says or others have changed. */
  parts: ConflictPart[];
  /** What others said meanwhile of this key result, the oldest first. */
  theirNotes: ForeignNote[];
  myNote?: string | undefined;
  /** The objective with theirs and then with mine: the value is mine, both notes are kept. */
  both?: Objective | undefined;
  /** Why mine does not fit what it has become. */
  fault?: Fault | undefined;
}

/**
 * Lays two check-ins side by side: that of a person, and what the objective has become before theirs arrived.
 * @param seen the objective that the person had before them
 * @param now the one that came back with the refusal (412)
 */
export function checkInConflict(seen: Objective, now: Objective, mine: CheckIn): CheckInConflict {
  const find = ({ keyResults }: Objective) => keyResults.find(({ id }) => id === mine.keyResult);
  const [old, keyResult] = [find(seen), find(now)];
  const applied = applyCheckIn(now, mine);
  const rows: [ConflictPart['part'], Said, Said, Said][] = [
    ['value', valueOf(old), valueOf(keyResult), mine.value],
    ['done', doneOf(old), doneOf(keyResult), mine.done],
    ['milestones', stepsOf(old), stepsOf(keyResult), mine.milestones],
    ['confidence', seen.confidence?.value, now.confidence?.value, mine.confidence],
  ];
  return {
    keyResult,
    parts: rows
      .filter(([, before, theirs, own]) => own !== undefined || !isSame(before, theirs))
      .map(([part, before, theirs, own]) => ({
        part,
        seen: before,
        theirs,
        mine: own,
        agreed: own === undefined || isSame(theirs, own),
      })),
    theirNotes: notesSince(old, keyResult),
    myNote: mine.note,
    both: applied.objective,
    fault: applied.fault,
  };
}

const valueOf = (keyResult: KeyResult | undefined): Said =>
  keyResult && 'current' in keyResult ? keyResult.current : undefined;

const doneOf = (keyResult: KeyResult | undefined): Said =>
  keyResult?.type === 'binary' ? keyResult.done : undefined;

const stepsOf = (keyResult: KeyResult | undefined): Said =>
  keyResult?.type === 'milestone'
    ? keyResult.milestones.filter(({ done }) => done).map(({ id }) => id)
    : undefined;

/** In milestones the order and what stands there twice count for nothing. */
const isSame = (one: Said, other: Said): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? JSON.stringify([...new Set(one)].sort()) === JSON.stringify([...new Set(other)].sort())
    : Object.is(one ?? undefined, other ?? undefined) || one === other;

function notesOf(keyResult: KeyResult | undefined): ForeignNote[] {
  if (!keyResult) return [];
  const readings = 'current' in keyResult ? (keyResult.readings ?? []) : [];
  return [
    ...readings.flatMap(({ at, note }) => (note === undefined ? [] : [{ at, text: note }])),
    ...(keyResult.notes ?? []),
  ];
}

function notesSince(old: KeyResult | undefined, now: KeyResult | undefined): ForeignNote[] {
  const known = new Map<string, number>();
  for (const note of notesOf(old)) {
    const key = JSON.stringify(note);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return notesOf(now)
    .filter((note) => {
      const key = JSON.stringify(note);
      const count = known.get(key) ?? 0;
      known.set(key, count - 1);
      return count <= 0;
    })
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

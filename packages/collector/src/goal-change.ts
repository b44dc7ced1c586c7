import { isDeepStrictEqual } from 'node:util';
import { changedParts } from '@oxbow/model/changed-parts';
import { isFromElsewhere, NewObjective, type Objective } from '@oxbow/model/objective';
import { Problem } from './problem.js';
import { readRecord } from './records.js';

/** So many entries an objective has at most, see `objectiveFrame`. */
const mostChanges = 100;

/** At most so many parts are named in a refusal. */
const mostNamed = 20;

/**
 * Sees to it that an objective that is written now says why it matters. One that was brought from elsewhere, which its
 * `attribution` says, may lack it: a reason that somebody made up for it would be worse than none.
 * @throws Problem 422
 */
export function assertReasonOfNew(objective: Objective): void {
  if (!isFromElsewhere(objective)) readRecord(objective, NewObjective);
}

/**
 * Sees to it that what was said of earlier changes stays as it was, and that whoever changes the goal of an objective says why:
 * in an entry of `changes` after those that were there, which names what was changed, see `changedParts`. Naming a whole key
 * result names all of it.
 * @throws Problem 422
 */
export function assertReasonOfChange(before: Objective, after: Objective): void {
  const fresh = freshEntries(before.changes, after.changes);
  if (!fresh) {
    throw refusal(
      'What was said of earlier changes stays as it was.',
      'expected the entries that were there, unchanged and in their order, and new ones after them',
    );
  }
  const parts = changedParts(before, after);
  const named = fresh.flatMap((entry) => entry.parts ?? []);
  const missing = parts.filter(
    (part) => !named.some((name) => part === name || part.startsWith(`${name}.`)),
  );
  if (missing.length === 0) return;
  throw refusal(
    'The goal itself is changed; say why in "changes".',
    `expected one more entry with a reason, whose parts name ${missing.slice(0, mostNamed).join(', ')}`,
  );
}

/** The entries after those that were there; `undefined` where those are not there as they were. */
function freshEntries(
  former: Objective['changes'] = [],
  changes: Objective['changes'] = [],
): Objective['changes'] {
  // Once the list is full, the oldest make room, and no more of them than is needed.
  const mostGone = changes.length === mostChanges ? former.length : 0;
  for (let gone = 0; gone <= mostGone; gone += 1) {
    const kept = former.slice(gone);
    if (isDeepStrictEqual(changes.slice(0, kept.length), kept)) return changes.slice(kept.length);
  }
  return undefined;
}

function refusal(detail: string, message: string): Problem {
  return new Problem('content-invalid', detail, { errors: [{ path: 'changes', message }] });
}

import { changedParts } from '@oxbow/model/changed-parts';
import { NewObjective, type Objective } from '@oxbow/model/objective';
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
  if (objective.attribution === undefined) readRecord(objective, NewObjective);
}

/**
 * Sees to it that whoever changes the goal of an objective says why: in an entry of `changes` that was not there before
 * and that names what was changed, see `changedParts`. Naming a whole key result names all of it.
 * @throws Problem 422
 */
export function assertReasonOfChange(before: Objective, after: Objective): void {
  const parts = changedParts(before, after);
  if (parts.length === 0) return;
  const { changes: former = [] } = before;
  const { changes = [] } = after;
  const known = former.map((entry) => JSON.stringify(entry));
  const fresh = changes.filter((entry) => {
    const place = known.indexOf(JSON.stringify(entry));
    // Each counts once: somebody may have the same reason twice.
    if (place >= 0) known.splice(place, 1);
    return place < 0;
  });
  const named = fresh.flatMap((entry) => entry.parts ?? []);
  const missing = parts.filter(
    (part) => !named.some((name) => part === name || part.startsWith(`${name}.`)),
  );
  // Once the list is full, the oldest makes room.
  const isKept = changes.length > former.length || changes.length === mostChanges;
  if (fresh.length > 0 && missing.length === 0 && isKept) return;
  const wanted = (fresh.length > 0 && missing.length > 0 ? missing : parts).slice(0, mostNamed);
  const message =
    fresh.length > 0 && missing.length === 0
      ? 'expected the entries that were there, and one more'
      : `expected one more entry with a reason, whose parts name ${wanted.join(', ')}`;
  throw new Problem('content-invalid', 'The goal itself is changed; say why in "changes".', {
    errors: [{ path: 'changes', message }],
  });
}

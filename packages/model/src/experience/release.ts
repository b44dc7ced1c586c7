import { audit, type Audit } from './audit.js';

/** What is shown of a wave at a time: by group the ids of the answers that its figure is made of. */
export type Snapshot = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether what is shown of a wave may be replaced while answers still come: only where each group that changes has got as many
 * new answers as the threshold, and nothing about fewer follows from all that was ever shown together with what comes now.
 * Whoever looked before has kept it.
 * @param former all snapshots that were shown, the oldest first
 * @param threshold as `leastFor` gives it
 * @returns false too where there is more than `audit` can look at
 */
export function mayReplace(
  former: readonly Snapshot[],
  next: Snapshot,
  threshold: number,
): boolean {
  const last = lastOf(former);
  const isEnough = [...next].every(([group, answers]) => {
    const before = last.get(group) ?? new Set();
    return isSame(before, answers) || newIn(before, answers) >= threshold;
  });
  return isEnough && auditSets(setsOf([...former, next]), threshold).isSafe;
}

/**
 * What may be shown in the place of what is shown: as many groups as possible of `next`, the others as they were. Left as it is,
 * until nothing follows, is the group with the fewest new answers.
 * @returns the last snapshot where nothing may be replaced
 */
export function replaceable(
  former: readonly Snapshot[],
  next: Snapshot,
  threshold: number,
): Snapshot {
  const last = lastOf(former);
  const changes = [...next]
    .map(([group, answers]) => ({ group, answers, n: newIn(last.get(group), answers) }))
    .filter(({ n }) => n >= threshold)
    .sort((one, other) => other.n - one.n || (one.group < other.group ? -1 : 1));
  for (; changes.length > 0; changes.pop()) {
    const snapshot = new Map(last);
    for (const { group, answers } of changes) snapshot.set(group, answers);
    if (mayReplace(former, snapshot, threshold)) return snapshot;
  }
  return last;
}

/**
 * Whether results may be shown beside those of former waves: no answer is in two releases. Means of two releases that share
 * answers can be subtracted from each other.
 * @param former of each release the ids of its answers
 */
export function isApart(
  former: readonly ReadonlySet<string>[],
  next: ReadonlySet<string>,
): boolean {
  return former.every((release) => ![...next].some((answer) => release.has(answer)));
}

/**
 * Audits sets of answers that are published, whatever they are: groups, snapshots, waves.
 *
 * With ids of persons in the place of answers it says what would follow if all kept their opinion from one wave to the next; only a host
 * that knows who answered can ask that, and Oxbow does not.
 * @param sets by name
 * @param threshold as `leastFor` gives it
 */
export function auditSets(sets: Snapshot, threshold: number): Audit {
  const groups = new Map<string, string[]>();
  for (const [name, answers] of sets) {
    for (const answer of answers) {
      const own = groups.get(answer);
      if (own) own.push(name);
      else groups.set(answer, [name]);
    }
  }
  const cells = [...groups.values()].map((own) => ({ people: 1, groups: own }));
  return audit(cells, [...sets.keys()], threshold);
}

function lastOf(former: readonly Snapshot[]): Map<string, ReadonlySet<string>> {
  return new Map(former.flatMap((snapshot) => [...snapshot]));
}

/** Each set once, by a name that tells when it was first shown. */
function setsOf(snapshots: readonly Snapshot[]): Snapshot {
  const sets = new Map<string, ReadonlySet<string>>();
  const last = new Map<string, ReadonlySet<string>>();
  snapshots.forEach((snapshot, index) => {
    for (const [group, answers] of snapshot) {
      const before = last.get(group);
      if (before && isSame(before, answers)) continue;
      last.set(group, answers);
      sets.set(`${index} ${group}`, answers);
    }
  });
  return sets;
}

function newIn(before: ReadonlySet<string> = new Set(), answers: ReadonlySet<string>): number {
  return [...answers].filter((answer) => !before.has(answer)).length;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && newIn(one, other) === 0;
}

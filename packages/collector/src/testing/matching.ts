/** Somebody who took part, and what they said: the truth that an attack is held against. */
export interface Participant {
  subject: string;
  unit: string;
  /** Words by which the answer is known again wherever it can be read. */
  content: string;
}

/** What an attack sorts by: persons, and contents, by something it has seen of each. */
export type Keys = Record<string, (participant: Participant) => number | string | undefined>;

/**
 * Matches persons to contents among those of the same unit: the first by one key to the first by the other, and so on. The
 * attack knows which contents are of which unit, which the collector does not tell.
 * @returns for each pair of keys how many were matched rightly, and how many by chance: one in each unit is expected
 */
export function match(
  participants: readonly Participant[],
  persons: Keys,
  contents: Keys,
): { strategy: string; hits: number; expected: number; tried: number }[] {
  const units = [...new Set(participants.map(({ unit }) => unit))].map((unit) =>
    participants.filter((participant) => participant.unit === unit),
  );
  return Object.entries(persons).flatMap(([person, personKey]) =>
    Object.entries(contents).map(([content, contentKey]) => {
      let [hits, expected, tried] = [0, 0, 0];
      for (const members of units) {
        const known = members.filter((member) => contentKey(member) !== undefined);
        // What is not known at all cannot be matched, and counts neither way.
        if (known.length === 0 || known.length < members.length) continue;
        const one = sortBy(members, personKey);
        // What cannot be told apart must not fall into the order of the persons, which is the truth.
        const mixed = [...members].sort((a, b) => (a.content < b.content ? -1 : 1));
        const other = sortBy(mixed, contentKey);
        hits += one.filter((member, index) => member === other[index]).length;
        expected += 1;
        tried += members.length;
      }
      return { strategy: `${person} to ${content}`, hits, expected, tried };
    }),
  );
}

/**
 * The fewest hits that chance would hardly ever reach: matching by chance gives as many as a Poisson distribution has, at most.
 * @param probability of reaching it by chance
 */
export function tooMany(expected: number, probability = 1e-7): number {
  let term = Math.exp(-expected);
  let below = term;
  let hits = 1;
  while (1 - below > probability) {
    term *= expected / hits;
    below += term;
    hits += 1;
  }
  return hits;
}

function sortBy(
  members: readonly Participant[],
  key: (participant: Participant) => number | string | undefined,
): Participant[] {
  const keys = new Map(members.map((member) => [member, key(member) ?? '']));
  return [...members].sort((one, other) => {
    const [a = '', b = ''] = [keys.get(one), keys.get(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

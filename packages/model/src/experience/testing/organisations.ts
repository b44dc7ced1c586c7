import type { Unit } from '../../unit/unit.js';

/** Numbers by chance that come again with the same seed (mulberry32). */
export function randomNumbers(seed: number) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { random, upTo: (most: number) => Math.floor(random() * (most + 1)) };
}

export type RandomNumbers = ReturnType<typeof randomNumbers>;

/** An organisation as a tree, and how many stand right in each unit. */
export interface Organisation {
  units: Unit[];
  people: Map<string, number>;
}

/**
 * An organisation of up to `depth` levels with two to five units below each that has some, of 1 to 24 people in the lowest, small
 * ones more often, and up to three leaders right in the others.
 * @param most units after which no further level is begun
 */
export function organisation(
  { random, upTo }: RandomNumbers,
  depth = 3,
  most = Infinity,
): Organisation {
  const units: Unit[] = [];
  const people = new Map<string, number>();
  const grow = (parent: string | undefined, level: number) => {
    const below = 2 + upTo(3);
    for (let index = 0; index < below; index += 1) {
      const id = parent === undefined ? `u${index}` : `${parent}.${index}`;
      units.push({ id, title: id, ...(parent !== undefined && { parent }) });
      const isParent = level < depth && units.length < most && random() < 0.6;
      people.set(id, isParent ? upTo(3) : 1 + Math.floor(24 * random() ** 2));
      if (isParent) grow(id, level + 1);
    }
  };
  grow(undefined, 1);
  return { units, people };
}

/** Groups each, by where they stand: for each cell of people its unit and all above it, the whole too. */
export function pathsOf(units: readonly Unit[]): Map<string, string[]> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return new Map(
    ['', ...parents.keys()].map((id) => {
      const path = [''];
      for (let unit = id || undefined; unit; unit = parents.get(unit)) path.push(unit);
      return [id, path];
    }),
  );
}

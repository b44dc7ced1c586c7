import { sampleSeed } from '../../../../scripts/sample-seed.mjs';

/** How many are looked at of a list, and which; all of it where there are no more. */
const rounds = process.env['OXBOW_ROUNDS'];
const seed = sampleSeed();

/**
 * Every so many-th of a list: `OXBOW_ROUNDS` of it; the seed of the commit chooses which.
 * @param usual how many they are where nothing else is wished for
 */
export function someOf<Item>(list: readonly Item[], usual: number): Item[] {
  const step = Math.max(1, Math.floor(list.length / Number(rounds ?? usual)));
  return list.filter((_, index) => index % step === seed % step);
}

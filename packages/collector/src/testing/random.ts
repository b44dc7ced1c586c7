/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function makeRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * How often and with which seed a test repeats what it does at random: `OXBOW_ROUNDS` times, as `npm run soak` asks for,
 * else a sample of it; `OXBOW_SEED` repeats a run.
 */
export function readRun(sample: number): { rounds: number; seed: number; random: () => number } {
  const rounds = Number(process.env['OXBOW_ROUNDS'] ?? sample);
  const seed = Number(process.env['OXBOW_SEED'] ?? 1);
  return { rounds, seed, random: makeRandom(seed) };
}

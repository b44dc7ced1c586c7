import type { HostileInput } from './expand.js';

const read = async (address: string): Promise<unknown> => (await fetch(address)).json();

/** All of hostile-inputs.json. */
export const { inputs } = (await read('/packages/proofs/hostile-inputs.json')) as {
  inputs: HostileInput[];
};

const { rounds, seed } = (await read('/rounds')) as { rounds?: number; seed: number };
const engine = ['Firefox/', 'Chrome/'].findIndex((name) => navigator.userAgent.includes(name)) + 1;

/** In a soak all of a list; else a third of it, in each engine another, so that each is tried in one. */
export function sampleOf<One>(list: readonly One[]): readonly One[] {
  return rounds === undefined ? list.filter((_, place) => (place + seed + engine) % 3 === 0) : list;
}

// By what a sample is chosen: the commit, so that each one tries others, and whoever has it tries the same.
//   OXBOW_SEED=7 npm test -- hosts        another sample, or that of a run that failed
import { execFileSync } from 'node:child_process';
import { root } from './files.mjs';

/** Where there is no git, or no commit. */
const fixed = 1;

/**
 * The seed of this commit, a whole number of 32 bits; `OXBOW_SEED` takes its place.
 * @throws TypeError when `OXBOW_SEED` is no such number
 */
export function sampleSeed(wished = process.env.OXBOW_SEED, folder = root) {
  if (!wished) return seedOf(readCommit(folder));
  if (/^\d{1,10}$/.test(wished)) return Number(wished);
  throw new TypeError(`OXBOW_SEED has to be a whole number, and is ${wished}`);
}

/** @param commit its hash; what is none has the fixed seed */
function seedOf(commit) {
  return /^[\da-f]{40,}$/.test(commit) ? Number.parseInt(commit.slice(0, 8), 16) : fixed;
}

function readCommit(folder) {
  try {
    const how = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('git', ['rev-parse', 'HEAD'], how).trim();
  } catch {
    return '';
  }
}

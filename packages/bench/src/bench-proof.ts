import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isOver, type Line } from './line.js';
import { describeRun } from './machine.js';

/** What a run of a part of the bench found. */
export interface BenchRun {
  /** The version of Chromium. */
  version: string;
  lines: readonly Line[];
  /** All figures, as they were found. */
  rows: unknown;
}

/**
 * Writes what a whole run found into docs/proof, whether it is within its bounds or not; only of a commit.
 * @param name of the file, without its ending
 * @param claim what was measured, in a sentence
 */
export function writeBenchProof(
  name: string,
  claim: string,
  { version, lines, rows }: BenchRun,
): void {
  const { commit, date, machine } = describeRun(['docs/proof']);
  if (commit.endsWith('+')) {
    console.log(
      `A proof is one of a commit: with changes, docs/proof/${name}.json stays as it is.`,
    );
    return;
  }
  const proof = {
    claim,
    commit,
    date,
    machine: `${machine}; Chromium ${version}`,
    figures: {
      over: lines.filter(isOver).length,
      lines: lines.map((line) => ({
        ...line,
        value: Number(line.value.toFixed(2)),
        ...(line.bound !== undefined && { holds: !isOver(line) }),
      })),
      all: rows,
    },
  };
  const file = fileURLToPath(new URL(`../../../docs/proof/${name}.json`, import.meta.url));
  writeFileSync(file, `${JSON.stringify(proof, undefined, 2)}\n`);
}

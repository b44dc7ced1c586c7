import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isOver, type Line } from './line.js';
import { describeRun } from './machine.js';
import type { toRows } from './timeline-lines.js';

const file = fileURLToPath(new URL('../../../docs/proof/timeline.json', import.meta.url));

/** Writes what a whole run found into docs/proof, whether it is within its bounds or not; only of a commit. */
export function writeTimelineProof(
  version: string,
  lines: readonly Line[],
  rows: ReturnType<typeof toRows>,
): void {
  const { commit, date, machine } = describeRun(['docs/proof']);
  if (commit.endsWith('+')) {
    console.log(
      'A proof is one of a commit: with changes, docs/proof/timeline.json stays as it is.',
    );
    return;
  }
  const proof = {
    claim: 'What a timeline of up to a million touchpoints costs a page, beside its peers.',
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
  writeFileSync(file, `${JSON.stringify(proof, undefined, 2)}\n`);
}

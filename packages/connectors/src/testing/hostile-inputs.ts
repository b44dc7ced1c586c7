import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Touchpoint } from '@oxbow/model/touchpoint';
import type { Account } from '../rows/rows.js';
import { assertAccounted } from './accounts.js';

const file = new URL('../../../proofs/hostile-inputs.json', import.meta.url);
const { inputs } = JSON.parse(readFileSync(file, 'utf8')) as {
  inputs: { id: string; value: unknown }[];
};

/** The values of the repository's hostile inputs, its markers for what JSON cannot hold made real. */
export const hostileValues: readonly unknown[] = inputs.map(({ value }) => expand(value));

/** The same as texts. */
export const hostileTexts: readonly string[] = inputs
  .map(({ value }) => expand(value))
  .map((value) => (typeof value === 'string' ? value : toText(value)));

/** A record that is right, with each hostile value at each of its fields, then in place of the record. */
export function hostileRecords(good: Readonly<Record<string, unknown>>): unknown[] {
  return [
    ...hostileValues,
    ...Object.keys(good).flatMap((name) =>
      hostileValues.map((value) => ({ ...good, [name]: value })),
    ),
  ];
}

/** Every row is accounted for, what is shown is as the model wants it, and nothing was changed beside it. */
export function assertUnharmed(account: Account, touchpoints: readonly Touchpoint[]): void {
  assertAccounted(account);
  for (const touchpoint of touchpoints) {
    assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
  }
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
}

function expand(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const marker = value as Record<string, unknown>;
  if ('$repeat' in marker) {
    const [text, count] = marker['$repeat'] as [string, number];
    return text.repeat(count);
  }
  if ('$num' in marker) return Number(marker['$num']);
  if ('$bigint' in marker) return BigInt(String(marker['$bigint']));
  if ('$date' in marker) return new Date(String(marker['$date']));
  if ('$fn' in marker) return () => 1;
  if ('$sparse' in marker) return new Array(Number(marker['$sparse']));
  if ('$cycle' in marker) {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    return cycle;
  }
  if ('$nest' in marker) {
    let nested: object = {};
    for (let depth = 0; depth < Number(marker['$nest']); depth += 1) nested = { nested };
    return nested;
  }
  return value;
}

function toText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

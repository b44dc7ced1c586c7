import assert from 'node:assert/strict';
import test from 'node:test';
import { toFileName } from './save-file.js';

for (const [now, zone, name] of [
  ['2026-11-22T23:30Z', 'UTC', 'timeline-2026-11-22.csv'],
  ['2026-11-22T23:30Z', 'Europe/Berlin', 'timeline-2026-11-23.csv'],
] as const)
  test(`${now} in ${zone} is in the name ${name}`, () => {
    assert.equal(toFileName('timeline', 'csv', Date.parse(now), zone), name);
  });

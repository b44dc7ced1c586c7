import assert from 'node:assert/strict';
import test from 'node:test';
import { createFormats } from './formats.js';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const durations: [milliseconds: number, written: string][] = [
  [0, '1 minute'],
  [59 * minute, '59 minutes'],
  [hour, '1 hour'],
  [47 * hour, '47 hours'],
  [3 * day, '3 days'],
];
for (const [milliseconds, written] of durations)
  test(`${milliseconds} ms are ${written}, whatever was written before`, () => {
    const formats = createFormats('en-GB', 'UTC');
    formats.day(0);
    formats.time(0);
    formats.month('2026-03');
    formats.number(0);
    assert.equal(formats.duration(milliseconds), written);
    assert.equal(formats.day(0), 'Thursday, 1 January 1970');
  });

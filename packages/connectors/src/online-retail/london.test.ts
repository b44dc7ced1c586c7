import assert from 'node:assert/strict';
import test from 'node:test';
import { toLondonTime } from './london.js';

const rows: [why: string, local: string, expected: string | undefined][] = [
  ['winter is GMT', '2011-11-30T16:43:00', '2011-11-30T16:43:00+00:00'],
  ['summer is an hour ahead', '2011-07-12T15:49:00', '2011-07-12T15:49:00+01:00'],
  ['last second before clocks go forward', '2011-03-27T00:59:59', '2011-03-27T00:59:59+00:00'],
  ['the hour that never happened, its start', '2011-03-27T01:00:00', undefined],
  ['the hour that never happened, its end', '2011-03-27T01:59:59', undefined],
  ['first second of summer time', '2011-03-27T02:00:00', '2011-03-27T02:00:00+01:00'],
  ['the morning of that day', '2011-03-27T10:18:00', '2011-03-27T10:18:00+01:00'],
  ['before clocks go back', '2011-10-30T00:59:59', '2011-10-30T00:59:59+01:00'],
  [
    'the hour that happened twice: the first one',
    '2011-10-30T01:30:00',
    '2011-10-30T01:30:00+01:00',
  ],
  ['after clocks went back', '2011-10-30T02:00:00', '2011-10-30T02:00:00+00:00'],
  ['other years have other days', '2010-03-28T02:00:00', '2010-03-28T02:00:00+01:00'],
  ['midnight of the new year', '2011-01-01T00:00:00', '2011-01-01T00:00:00+00:00'],
  ['a day that does not exist', '2011-02-30T10:00:00', undefined],
  ['an hour that does not exist', '2011-02-01T25:00:00', undefined],
  ['a time with an offset is not ours to change', '2011-02-01T10:00:00Z', undefined],
  ['a bare date', '2011-02-01', undefined],
  ['nothing', '', undefined],
];

for (const [why, local, expected] of rows) {
  test(`UK time: ${why} (${local})`, () => assert.equal(toLondonTime(local), expected));
}

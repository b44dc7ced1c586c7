import assert from 'node:assert/strict';
import test from 'node:test';
import { isZone, toZonedTime } from './zone.js';

const rows: [why: string, local: string, zone: string, at: string | undefined, twice?: boolean][] =
  [
    ['winter', '2026-01-01T12:00:00', 'Europe/Berlin', '2026-01-01T12:00:00+01:00'],
    ['summer', '2026-07-01T12:00:00.5', 'Europe/Berlin', '2026-07-01T12:00:00.5+02:00'],
    ['an hour that never happened', '2026-03-29T02:30:00', 'Europe/Berlin', undefined],
    [
      'one that happened twice',
      '2026-10-25T02:30:00',
      'Europe/Berlin',
      '2026-10-25T02:30:00+02:00',
      true,
    ],
    [
      'half an hour of clock change',
      '2026-04-05T01:45:00',
      'Australia/Lord_Howe',
      '2026-04-05T01:45:00+11:00',
      true,
    ],
    ['quarters of an hour', '2026-04-05T01:45:00', 'Asia/Kathmandu', '2026-04-05T01:45:00+05:45'],
    ['UTC', '2026-04-05T01:45:00', 'UTC', '2026-04-05T01:45:00+00:00'],
    ['a day that was left out', '2011-12-30T12:00:00', 'Pacific/Apia', undefined],
    ['before zones had whole minutes', '1880-01-01T12:00:00', 'Europe/Berlin', undefined],
    ['a day that does not exist', '2025-02-29T12:00:00', 'Europe/Berlin', undefined],
    ['a zone that does not exist', '2026-01-01T12:00:00', 'Mars/Olympus', undefined],
  ];
for (const [why, local, zone, at, twice = false] of rows) {
  test(`${local} in ${zone}: ${why}`, () => {
    assert.deepEqual(toZonedTime(local, zone), at === undefined ? undefined : { at, twice });
  });
}

for (const zone of ['', 'W. Europe Standard Time', 'de_DE']) {
  test(`${JSON.stringify(zone)} is no time zone`, () => assert.equal(isZone(zone), false));
}

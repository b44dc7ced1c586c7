import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, Period, readDay } from './period.js';

const days: [unknown, number | undefined][] = [
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2026-11-21', 20_778],
  ['2028-02-29', 21_243],
  ['2026-02-29', undefined],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['2026-00-10', undefined],
  ['2026-1-1', undefined],
  ['2026-11-21T00:00:00Z', undefined],
  ['21.11.2026', undefined],
  [' 2026-11-21', undefined],
  ['', undefined],
  [20_778, undefined],
  [null, undefined],
];
for (const [value, expected] of days) {
  test(`readDay reads ${JSON.stringify(value)} as ${expected}`, () =>
    assert.equal(readDay(value), expected));
}

const moments: [string, string | undefined, string][] = [
  ['2026-11-21T12:00:00Z', 'UTC', '2026-11-21'],
  ['2026-11-21T23:30:00Z', 'Europe/Berlin', '2026-11-22'],
  ['2026-11-21T23:30:00Z', 'America/New_York', '2026-11-21'],
  ['2026-11-21T10:30:00Z', 'Pacific/Auckland', '2026-11-21'],
  ['2026-11-21T11:30:00Z', 'Pacific/Auckland', '2026-11-22'],
  ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01'],
  ['1750-06-05T12:00:00Z', 'UTC', '1750-06-05'],
];
// What systems write for "never", and other times that no calendar of a time zone holds.
for (const [moment, day] of [
  ['0001-01-01T00:00:00Z', '0001-01-01'],
  ['0999-06-01T00:00:00Z', '0999-06-01'],
  ['1582-10-10T12:00:00Z', '1582-10-10'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31'],
] as const) {
  for (const timeZone of ['UTC', 'America/New_York', 'Asia/Tokyo'])
    moments.push([moment, timeZone, day]);
}
for (const [moment, timeZone, expected] of moments) {
  test(`${moment} in ${timeZone} is on ${expected}`, () =>
    assert.equal(dayOf(Date.parse(moment), timeZone), expected));
}

const quarter = { start: '2026-10-01', end: '2026-12-31' };
const periods: [string, unknown, boolean][] = [
  ['a quarter', quarter, true],
  ['a quarter with a label', { ...quarter, label: { en: 'Q4 2026', de: '4. Quartal 2026' } }, true],
  ['a single day', { start: '2026-10-01', end: '2026-10-01' }, true],
  ['an end before the start', { start: '2026-10-01', end: '2026-09-30' }, false],
  ['a day that does not exist', { ...quarter, end: '2026-12-32' }, false],
  ['a year that does not exist', { ...quarter, start: '0000-01-01' }, false],
  ['a time', { ...quarter, start: '2026-10-01T00:00:00Z' }, false],
  ['no end', { start: '2026-10-01' }, false],
  ['an unknown key', { ...quarter, quarter: 4 }, false],
];
for (const [name, value, good] of periods) {
  test(`Period ${good ? 'takes' : 'refuses'} ${name}`, () =>
    assert.equal(Period.safeParse(value).success, good));
}

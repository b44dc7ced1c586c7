import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstant } from './instant.js';

const readable: [string, unknown, string][] = [
  ['UTC', '2026-03-29T02:30:00Z', '2026-03-29T02:30:00.000Z'],
  ['lower case', '2026-03-29t02:30:00z', '2026-03-29T02:30:00.000Z'],
  ['an offset', '2026-03-29T02:30:00+02:00', '2026-03-29T00:30:00.000Z'],
  ['an offset without colon', '2026-03-29T02:30:00-0330', '2026-03-29T06:00:00.000Z'],
  ['an offset of hours only', '2026-03-29T02:30:00+02', '2026-03-29T00:30:00.000Z'],
  ['no seconds', '2026-03-29T02:30Z', '2026-03-29T02:30:00.000Z'],
  ['nanoseconds, cut off', '2026-01-01T00:00:00.123456789Z', '2026-01-01T00:00:00.123Z'],
  ['an RFC 9557 suffix', '2026-01-01T00:00:00+01:00[Europe/Berlin]', '2025-12-31T23:00:00.000Z'],
  ['a leap day', '2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
  ['the first century', '0044-03-15T12:00:00Z', '0044-03-15T12:00:00.000Z'],
  ['a Date', new Date('2026-05-01'), '2026-05-01T00:00:00.000Z'],
];
for (const [name, value, expected] of readable) {
  test(`readInstant reads ${name}`, () => {
    const time = readInstant(value);
    assert.ok(time !== undefined);
    assert.equal(new Date(time).toISOString(), expected);
  });
}

const unreadable: [string, unknown][] = [
  ['a word', 'gestern'],
  ['a German date', '31.12.2026'],
  ['a local time without offset', '2026-03-29T02:30:00'],
  ['a day alone', '2026-03-29'],
  ['29 February of a common year', '2025-02-29T00:00:00Z'],
  ['month 13', '2026-13-01T00:00:00Z'],
  ['hour 24', '2026-01-01T24:00:00Z'],
  ['minute 60', '2026-01-01T00:60:00Z'],
  ['an offset of 24 hours', '2026-01-01T00:00:00+24:00'],
  ['a year of six digits', '+275760-09-13T00:00:00Z'],
  ['the year 0', '0000-01-01T00:00:00Z'],
  ['before year 1 by its offset', '0001-01-01T00:00:00+10:00'],
  ['a year before Christ', '-000044-03-15T00:00:00Z'],
  ['seconds since 1970', 1767225600],
  ['Infinity', Infinity],
  ['an invalid Date', new Date('nope')],
  ['Arabic digits', '٢٠٢٦-٠١-٠١T00:00:00Z'],
  ['text behind', '2026-01-01T00:00:00Z<script>'],
  ['null', null],
];
for (const [name, value] of unreadable) {
  test(`readInstant refuses ${name}`, () => assert.equal(readInstant(value), undefined));
}

test('readInstant knows each day of each month, in a leap year and in others', () => {
  let days = 0;
  for (const year of [1000, 1900, 2000, 2024, 2025, 9999]) {
    for (let place = 0; place < 12 * 31; place += 1) {
      const [month, day] = [Math.floor(place / 31), (place % 31) + 1];
      const time = Date.UTC(year, month, day, 23, 59, 58, 7);
      const isDay = new Date(time).getUTCMonth() === month;
      const two = (value: number) => String(value).padStart(2, '0');
      const text = `${year}-${two(month + 1)}-${two(day)}T23:59:58.007Z`;
      assert.equal(readInstant(text), isDay ? time : undefined, text);
      days += Number(isDay);
    }
  }
  assert.equal(days, 6 * 365 + 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineRow } from '../timeline-row.js';
import { showRecords, type ShownRecords } from './testing/shown.js';

const record = (id: string, at: string, more: object = {}) => ({ id, title: id, at, ...more });

/** What a touchpoint's row says. */
function rowOf({ store, sequence, rows, reader }: ShownRecords, id: string): TimelineRow {
  const position = sequence.positionOf(store.find(id) ?? -1);
  const row = reader.read(rows.rowOf(position));
  assert.ok(row);
  return row;
}

const journey = [
  record('shop', '2026-03-01T10:00:00Z', { channel: 'ecommerce', direction: 'in' }),
  record('mail', '2026-03-20T10:00:00Z', { channel: 'email', direction: 'in', case: 'K-1' }),
  record('other', '2026-03-20T11:00:00Z', { channel: 'website', direction: 'in', case: 'K-2' }),
  record('call', '2026-03-22T10:00:00Z', { channel: 'hotline', direction: 'in', case: 'K-1' }),
];

for (const order of ['newest', 'oldest'] as const) {
  test(`the row of a touchpoint, ${order} first`, () => {
    const shown = showRecords(journey, { order });
    const { key, position, count, group, record: own, open } = rowOf(shown, 'call');
    assert.deepEqual([key, position, count, open], [3, order === 'newest' ? 0 : 3, 4, false]);
    assert.equal(own, journey[3]);
    assert.deepEqual(group, { kind: 'day', key: '2026-03-22', count: 1, collapsed: false });
  });

  test(`the quiet days before a touchpoint, ${order} first`, () => {
    const shown = showRecords(journey, { order });
    const { quietSpell } = rowOf(shown, 'mail');
    assert.deepEqual(quietSpell, { days: 18, from: '2026-03-02', until: '2026-03-19' });
    assert.equal(rowOf(shown, 'call').quietSpell, undefined);
    assert.equal(rowOf(shown, 'shop').quietSpell, undefined);
  });

  test(`the handover to a touchpoint, past those of another case, ${order} first`, () => {
    const shown = showRecords(journey, { order });
    const { handover } = rowOf(shown, 'call');
    assert.deepEqual(
      [handover?.fromChannel, handover?.basis, handover?.from, handover?.to],
      ['email', 'case', 1, 3],
    );
    assert.equal(rowOf(shown, 'shop').handover, undefined);
  });
}

test('seven quiet days are told, six are not, by the calendar of the time zone', () => {
  const days = [
    record('a', '2026-03-01T23:30:00Z'),
    record('b', '2026-03-09T10:00:00Z'),
    record('c', '2026-03-16T23:30:00Z'),
  ];
  const quietDays = (timeZone: string) => {
    const shown = showRecords(days, { timeZone });
    return ['b', 'c'].map((id) => rowOf(shown, id).quietSpell?.days);
  };
  assert.deepEqual(quietDays('UTC'), [7, undefined]);
  assert.deepEqual(quietDays('Europe/Berlin'), [undefined, 7]);
});

test('of what a filter shows no quiet days are told: something may lie between', () => {
  const shown = showRecords(journey, { filter: { channels: ['ecommerce', 'hotline'] } });
  assert.equal(rowOf(shown, 'call').quietSpell, undefined);
  assert.equal(rowOf(shown, 'call').handover?.fromChannel, 'email');
});

test('of a closed group only its heading is told', () => {
  const shown = showRecords(journey, {}, { groups: new Set(['day 2026-03-20']) });
  const { group, handover, quietSpell, burst } = rowOf(shown, 'mail');
  assert.deepEqual(group, { kind: 'day', key: '2026-03-20', count: 2, collapsed: true });
  assert.deepEqual([handover, quietSpell, burst], [undefined, undefined, undefined]);
});

for (const order of ['newest', 'oldest'] as const)
  test(`a folded burst tells what led to its first touchpoint, ${order} first`, () => {
    const pages = [0, 5, 10].map((minute) =>
      record(`page-${minute}`, `2026-04-20T10:${minute || '00'}:00Z`.replace(':5:', ':05:'), {
        channel: 'app',
        type: 'page',
      }),
    );
    const shown = showRecords([...journey, ...pages], { order });
    const { burst, quietSpell } = rowOf(shown, 'page-5');
    const times = ['2026-04-20T10:00:00Z', '2026-04-20T10:10:00Z'].map((at) => Date.parse(at));
    const [from, until] = order === 'newest' ? times.reverse() : times;
    assert.deepEqual(burst, { count: 3, from, until, folded: true });
    assert.equal(quietSpell?.days, 28);
  });

test('a record that throws when it is read has no row, and leads to nothing', () => {
  let isBroken = false;
  const broken = {
    id: 'broken',
    at: '2026-03-20T12:00:00Z',
    get title() {
      if (isBroken) throw new Error('host');
      return 'broken';
    },
  };
  const shown = showRecords([...journey, broken]);
  isBroken = true;
  const position = shown.sequence.positionOf(4);
  assert.equal(shown.reader.read(shown.rows.rowOf(position)), undefined);
  assert.equal(rowOf(shown, 'call').handover?.fromChannel, 'email');
});

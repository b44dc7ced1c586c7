import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TimelineSequence, type SequenceSetting } from './timeline-sequence.js';
import { keyOfGroup } from './timeline-rows.js';
import { showRecords, titlesOf, type ShownRecords } from './testing/shown.js';

const record = (title: string, at: unknown, more: object = {}) => ({ title, at, ...more });
const list = [
  record('x', 'soon', { channel: 'fax', case: 'K-1' }),
  record('a', '2026-03-01T23:30:00Z', { channel: 'email', case: 'K-1', team: 'Gifts' }),
  record('b', '2026-03-02T00:30:00Z', { channel: 'hotline', direction: 'in', case: 'K-2' }),
  record('c', '2026-03-08T12:00:00Z', { channel: 'store', alongside: 'email' }),
  record('d', '2026-03-09T12:00:00Z', { channel: 'email', direction: 'out', case: 'K-1' }),
  record('e', '2026-04-01T12:00:00Z', { sentiment: { value: -1, source: 'customer' } }),
];

/** Titles by group. */
function outline(shown: ShownRecords): string[] {
  const titles = titlesOf(shown);
  const groups: string[] = [];
  for (let position = 0; position < titles.length;) {
    const group = shown.sequence.groupAt(position);
    assert.equal(group?.start, position);
    groups.push(`${group.kind} ${group.key}: ${titles.slice(position, group.end).join(' ')}`);
    position = group.end;
  }
  return groups;
}

const orders: [setting: Partial<SequenceSetting>, expected: string][] = [
  [{ order: 'newest' }, 'e d c b a x'],
  [{ order: 'oldest' }, 'a b c d e x'],
  [{ filter: { channels: ['email'] } }, 'd c a'],
  [{ filter: { channels: ['email'] }, order: 'oldest' }, 'a c d'],
  [{ filter: { channels: ['fax', 'hotline'] } }, 'b x'],
  [{ filter: { directions: ['in', 'out'] } }, 'd b'],
  [{ filter: { channels: ['email'], directions: ['out'] } }, 'd'],
  [{ filter: { cases: ['K-1'] } }, 'd a x'],
  [{ filter: { teams: ['Gifts'] } }, 'a'],
  [{ filter: { from: '2026-03-02', until: '2026-03-08' } }, 'c b'],
  [{ filter: { from: '2026-03-02', until: '2026-03-08' }, timeZone: 'Europe/Berlin' }, 'c b a'],
  [{ filter: { until: '2026-03-01' }, order: 'oldest' }, 'a'],
  [{ filter: { channels: ['letter'] } }, ''],
  [{ grouping: 'none', order: 'oldest' }, 'a b c d e x'],
];
for (const [setting, expected] of orders)
  test(`shows ${expected || 'nothing'} of ${JSON.stringify(setting)}`, () => {
    const shown = showRecords(list, setting);
    assert.equal(titlesOf(shown).join(' '), expected);
    for (let position = 0; position < shown.sequence.length; position += 1)
      assert.equal(shown.sequence.positionOf(shown.sequence.numberAt(position)), position);
  });

const groupings: [setting: Partial<SequenceSetting>, expected: string[]][] = [
  [
    { grouping: 'day' },
    [
      'day 2026-04-01: e',
      'day 2026-03-09: d',
      'day 2026-03-08: c',
      'day 2026-03-02: b',
      'day 2026-03-01: a',
      'undated : x',
    ],
  ],
  [
    { grouping: 'day', timeZone: 'Europe/Berlin', filter: { channels: ['email', 'hotline'] } },
    ['day 2026-03-09: d', 'day 2026-03-08: c', 'day 2026-03-02: b a'],
  ],
  [
    { grouping: 'week', order: 'oldest' },
    [
      'week 2026-02-23: a',
      'week 2026-03-02: b c',
      'week 2026-03-09: d',
      'week 2026-03-30: e',
      'undated : x',
    ],
  ],
  [
    { grouping: 'week', order: 'oldest', firstDay: 7 },
    ['week 2026-03-01: a b', 'week 2026-03-08: c d', 'week 2026-03-29: e', 'undated : x'],
  ],
  [{ grouping: 'month' }, ['month 2026-04: e', 'month 2026-03: d c b a', 'undated : x']],
  [{ grouping: 'case' }, ['case K-1: d a x', 'case K-2: b', 'caseless : e c']],
];
for (const [setting, expected] of groupings)
  test(`groups by ${JSON.stringify(setting)}`, () => {
    assert.deepEqual(outline(showRecords(list, setting)), expected);
  });

const clocks: [name: string, times: string[], expected: string[]][] = [
  [
    'the day the clocks go forward in Berlin',
    [
      '2026-03-28T22:59:00Z',
      '2026-03-28T23:00:00Z',
      '2026-03-29T21:59:00Z',
      '2026-03-29T22:00:00Z',
    ],
    ['day 2026-03-28: 0', 'day 2026-03-29: 1 2', 'day 2026-03-30: 3'],
  ],
  [
    'the day the clocks go back in Berlin',
    [
      ...['2026-10-24T21:59:00Z', '2026-10-24T22:00:00Z', '2026-10-25T00:30:00Z'],
      ...['2026-10-25T01:30:00Z', '2026-10-25T22:59:00Z', '2026-10-25T23:00:00Z'],
    ],
    ['day 2026-10-24: 0', 'day 2026-10-25: 1 2 3 4', 'day 2026-10-26: 5'],
  ],
];
for (const [name, times, expected] of clocks)
  test(`days: ${name}`, () => {
    const records = times.map((at, index) => record(`${index}`, at));
    const shown = showRecords(records, { timeZone: 'Europe/Berlin', order: 'oldest' });
    assert.deepEqual(outline(shown), expected);
  });

test('a record that is not shown has no position', () => {
  const { sequence } = showRecords(list, { filter: { channels: ['email'] } });
  assert.deepEqual(
    [0, 1, 99].map((number) => sequence.positionOf(number)),
    [-1, 2, -1],
  );
});

for (const timeZone of ['UTC', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
  for (const grouping of ['day', 'week', 'month', 'case'] as const)
    for (const order of ['newest', 'oldest'] as const)
      test(`each ${grouping} is found again by its name in ${timeZone}, ${order} first`, () => {
        const { sequence } = showRecords(list, { timeZone, grouping, order });
        for (let position = 0; position < sequence.length; position += 1) {
          const group = sequence.groupAt(position);
          assert.ok(group);
          assert.deepEqual(sequence.findGroup(keyOfGroup(group)), group);
        }
      });

test('how many a group holds is not settled before all that fits was found', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    record('order', new Date(Date.parse('2026-03-01T00:00Z') + index * 60_000).toISOString()),
  );
  const { store } = showRecords(many);
  const sequence = new TimelineSequence(store, {
    ...{ order: 'newest', grouping: 'month', timeZone: 'UTC', firstDay: 1 },
    filter: { words: 'order' },
  });
  const steps = sequence.build();
  for (let step = 0; step < 3; step += 1) steps.next();
  assert.ok((sequence.groupAt(0)?.end ?? 0) < 300);
  while (!steps.next().done);
  assert.equal(sequence.groupAt(0)?.end, 300);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showRecords, titlesOf } from './testing/shown.js';
import type { Closed } from './timeline-rows.js';
import type { SequenceSetting } from './timeline-sequence.js';

const page = (minute: number, more: object = {}) => ({
  title: `${minute}`,
  at: new Date(Date.parse('2026-03-02T10:00:00Z') + minute * 60_000).toISOString(),
  channel: 'website',
  type: 'page',
  ...more,
});
/** Three pages, a call, two pages; the day before another one. */
const list = [
  page(-1440),
  page(0),
  page(20),
  page(40),
  page(41, { type: 'call' }),
  page(42),
  page(43),
];

const tables: [
  name: string,
  list: unknown[],
  expected: string,
  closed?: Partial<Closed>,
  setting?: Partial<SequenceSetting>,
][] = [
  ['three of one kind are one', list, '43 42 41 40… -1440'],
  ['oldest first too', list, '-1440 0… 41 42 43', {}, { order: 'oldest' }],
  ['unless somebody opened it', list, '43 42 41 40 20 0 -1440', { bursts: new Set([1]) }],
  ['a closed day', list, '43… -1440', { groups: new Set(['day 2026-03-02']) }],
  ['all closed', list, '43… -1440', { areAllClosed: true }],
  [
    'all closed but one',
    list,
    '43… -1440',
    { areAllClosed: true, groups: new Set(['day 2026-03-01']) },
  ],
  [
    'what is closed of another grouping is not closed',
    list,
    '43 42 41 40… -1440',
    { groups: new Set(['week 2026-03-02']) },
  ],
  ['two are two', [page(0), page(1)], '1 0'],
  ['more than half an hour apart', [page(0), page(31), page(62)], '62 31 0'],
  ['half an hour apart', [page(0), page(30), page(60)], '60…'],
  [
    'over midnight, in one group',
    [page(839), page(840), page(841)],
    '841…',
    {},
    { grouping: 'none' },
  ],
  ['other channels', [page(0), page(1, { channel: 'app' }), page(2)], '2 1 0'],
  ['without a type', [0, 1, 2].map((minute) => page(minute, { type: undefined })), '2 1 0'],
  ['of unknown date', [0, 1, 2].map((minute) => page(minute, { at: '?' })), '2 1 0'],
  [
    'that say something for themselves',
    [page(0), page(1, { detail: 'x' }), page(2), page(3)],
    '3 2 1 0',
  ],
  [
    'of which a filter shows some',
    [page(0), page(1, { team: 'A' }), page(2, { team: 'A' }), page(3, { team: 'A' }), page(4)],
    '3…',
    {},
    { filter: { teams: ['A'] } },
  ],
];
for (const [name, records, expected, closed = {}, setting = {}] of tables)
  test(`rows: ${name}`, () => {
    const shown = showRecords(records, setting, closed);
    const { rows, sequence } = shown;
    const titles = titlesOf(shown);
    const found = Array.from({ length: rows.length }, (_, row) => {
      const [start, end] = [rows.positionOf(row), rows.positionOf(row + 1)];
      for (let position = start; position < end; position += 1)
        assert.equal(rows.rowOf(position), row);
      return `${titles[start]}${end - start > 1 ? '…' : ''}`;
    });
    assert.equal(found.join(' '), expected);
    assert.equal(rows.positionOf(rows.length), sequence.length);
  });

for (const order of ['newest', 'oldest'] as const)
  test(`the burst around a position, ${order} first`, () => {
    const { rows, sequence } = showRecords(list, { order });
    const inside = sequence.positionOf(2);
    const start = Math.min(sequence.positionOf(1), sequence.positionOf(3));
    const burst = { start, end: start + 3, key: 1 };
    assert.deepEqual(rows.burstAround(inside), burst);
    assert.deepEqual(rows.burstAt(start), burst);
    assert.equal(rows.burstAt(inside), undefined);
    assert.equal(rows.burstAround(sequence.positionOf(4)), undefined);
  });

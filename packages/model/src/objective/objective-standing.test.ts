import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Objective } from './objective.js';
import { standingOf, type ObjectiveStanding } from './objective-standing.js';

const objective: Objective = {
  id: 'delivery',
  revision: 1,
  title: 'Parcels arrive when we said',
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  checked: '2026-11-20T09:00:00Z',
  keyResults: [
    { id: 'a', title: 'A', type: 'increase', start: 0, target: 100, current: 40 },
    { id: 'b', title: 'B', type: 'qualitative' },
  ],
};
const now = '2026-11-21T09:00:00Z';
const report = (status: 'on-track' | 'at-risk' | 'off-track') => ({ status, at: now });

const table: [string, Partial<Objective>, string, Partial<ObjectiveStanding>][] = [
  [
    'by its figures',
    {},
    now,
    {
      progress: 0.4,
      measured: 1,
      total: 2,
      computed: 'at-risk',
      shown: 'at-risk',
      phase: 'running',
      grade: null,
    },
  ],
  [
    'reported before computed, and the difference',
    { health: report('on-track') },
    now,
    {
      reported: 'on-track',
      computed: 'at-risk',
      shown: 'on-track',
      disagreement: 'reported-better',
    },
  ],
  [
    'stale before reported',
    { health: report('on-track'), checked: '2026-11-01T09:00:00Z' },
    now,
    { stale: true, shown: 'stale' },
  ],
  [
    'closed before stale',
    { checked: '2026-10-01T09:00:00Z', closed: { at: now } },
    now,
    { stale: false, shown: 'closed', phase: 'closed', grade: 'partial' },
  ],
  [
    'closed, with a score of people that is not the progress',
    { closed: { at: now, score: 0.7 } },
    now,
    { progress: 0.4, grade: 'achieved' },
  ],
  [
    'the same when committed',
    { closed: { at: now, score: 0.7 }, type: 'committed' },
    now,
    { grade: 'partial' },
  ],
  ['dropped, without a grade', { closed: { at: now, dropped: true } }, now, { grade: null }],
  ['before it begins', {}, '2026-09-30T09:00:00Z', { phase: 'before', pace: 0, grade: null }],
  [
    'after its end, checked in its last week',
    { checked: '2026-12-28T09:00:00Z' },
    '2027-01-02T09:00:00Z',
    { phase: 'over', pace: 1, grade: 'partial', shown: 'off-track' },
  ],
  [
    'without a figure silence is no data',
    { keyResults: [] },
    now,
    { progress: null, computed: 'no-data', shown: 'no-data' },
  ],
];
for (const [name, change, at, expected] of table) {
  test(`stands ${name}`, () => {
    const standing = standingOf(
      { ...objective, ...change },
      { now: Date.parse(at), timeZone: 'UTC' },
    );
    for (const [key, value] of Object.entries(expected))
      assert.deepEqual(standing[key as keyof ObjectiveStanding], value, key);
  });
}

test('the day is that of the zone', () => {
  const at = Date.parse('2026-12-31T23:30:00Z');
  const checked = '2026-12-31T09:00:00Z';
  const [here, there] = ['UTC', 'Europe/Berlin'].map(
    (timeZone) => standingOf({ ...objective, checked }, { now: at, timeZone }).phase,
  );
  assert.deepEqual([here, there], ['running', 'over']);
});

test('the research: on 21 November the fourth quarter of 2026 expects 0.5543', () => {
  const { pace } = standingOf(objective, { now: Date.parse(now), timeZone: 'UTC' });
  assert.equal(pace?.toFixed(4), '0.5543');
});

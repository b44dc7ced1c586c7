import assert from 'node:assert/strict';
import test from 'node:test';
import { choices, mostValues, ValueCounts } from './value-counts.js';

function countsOf(records: readonly unknown[]): ValueCounts {
  const counts = new ValueCounts({ length: records.length, recordAt: (index) => records[index] });
  while (!counts.run(() => true));
  return counts;
}

const call = {
  type: 'call',
  team: 'Gifts',
  case: 7,
  category: 'Damage',
  direction: 'in',
  sentiment: { value: -0.5, source: 'customer' },
};

test('values are counted, the most frequent first', () => {
  const counts = countsOf([call, { ...call, team: 'Shop' }, { ...call, type: 'order' }]);
  assert.deepEqual(Object.fromEntries(choices.map((choice) => [choice, counts.of(choice)])), {
    types: [
      ['call', 2],
      ['order', 1],
    ],
    directions: [['in', 3]],
    sentiments: [['negative', 3]],
    teams: [
      ['Gifts', 2],
      ['Shop', 1],
    ],
    categories: [['Damage', 3]],
    cases: [['7', 3]],
  });
});

const nothing: [what: string, record: unknown, choice: (typeof choices)[number]][] = [
  ['a masked team', { ...call, title: 'x', masked: ['team'] }, 'teams'],
  ['a masked mood', { ...call, title: 'x', masked: ['sentiment'] }, 'sentiments'],
  ['what is masked in an unreadable way', { ...call, title: 'x', masked: 5 }, 'teams'],
  ['a mood on the side of employees', { ...call, side: 'employee' }, 'sentiments'],
  ['an unknown direction', { ...call, direction: 'up' }, 'directions'],
  ['an empty text', { ...call, team: '' }, 'teams'],
  ['no text', { ...call, type: {} }, 'types'],
  ['no record', null, 'types'],
];
for (const [what, record, choice] of nothing)
  test(`${what} is not counted`, () => assert.deepEqual(countsOf([record]).of(choice), []));

test('a record that throws costs only itself', () => {
  const thrower = {
    get type(): unknown {
      throw new Error('no');
    },
  };
  assert.deepEqual(countsOf([thrower, call]).of('types'), [['call', 1]]);
});

test('nobody counts by who of the firm took part', () => {
  const guarded = Object.defineProperty({ ...call }, 'agent', {
    enumerable: true,
    get: () => assert.fail('the agent was read'),
  });
  assert.deepEqual(countsOf([guarded]).of('types'), [['call', 1]]);
  assert.ok(!choices.some((choice) => /agent|employee/.test(choice)));
});

test('more values than anybody chooses from are not kept', () => {
  const records = Array.from({ length: mostValues + 100 }, (_, index) => ({ case: `C-${index}` }));
  assert.equal(countsOf(records).of('cases').length, mostValues);
});

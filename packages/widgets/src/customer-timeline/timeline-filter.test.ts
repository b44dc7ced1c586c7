import assert from 'node:assert/strict';
import test from 'node:test';
import { toRecordTest } from './record-test.js';
import { toTimeRange } from './time-range.js';
import {
  isFiltered,
  moodOf,
  readFilter,
  toStoryFilter,
  type TimelineFilter,
} from './timeline-filter.js';

const hostile = {
  get teams(): unknown {
    throw new Error('no');
  },
  types: ['call'],
};

const read: [what: string, value: unknown, filter: TimelineFilter, faults: string[]][] = [
  ['nothing', undefined, {}, []],
  ['null', null, {}, []],
  ['an empty filter', {}, {}, []],
  ['empty wishes', { channels: [], teams: [], words: ' ', from: '', until: null }, {}, []],
  [
    'a whole filter',
    {
      channels: ['email', 'chat'],
      types: ['order'],
      directions: ['in'],
      sentiments: ['negative'],
      teams: ['Gifts'],
      categories: ['Fees'],
      cases: ['C-1'],
      from: '2026-03-01',
      until: '2026-03-31',
      words: ' cup ',
    },
    {
      channels: ['email', 'chat'],
      types: ['order'],
      directions: ['in'],
      sentiments: ['negative'],
      teams: ['Gifts'],
      categories: ['Fees'],
      cases: ['C-1'],
      from: '2026-03-01',
      until: '2026-03-31',
      words: 'cup',
    },
    [],
  ],
  ['numbers as texts, each once', { cases: [7, '7', 8] }, { cases: ['7', '8'] }, []],
  ['a text', 'email', {}, ['filter']],
  ['a list', ['email'], {}, ['filter']],
  ['a list that is a text', { teams: 'Gifts' }, {}, ['filter.teams']],
  [
    'an unknown channel',
    { channels: ['pigeon', 'fax'] },
    { channels: ['fax'] },
    ['filter.channels'],
  ],
  ['an unknown direction', { directions: ['up'] }, {}, ['filter.directions']],
  ['an unknown mood', { sentiments: ['angry'] }, {}, ['filter.sentiments']],
  ['a list with something else in it', { teams: [{}, 'A'] }, { teams: ['A'] }, ['filter.teams']],
  ['a day that there is not', { from: '2026-02-30' }, {}, ['filter.from']],
  ['a day in other words', { until: '1.3.2026' }, {}, ['filter.until']],
  ['words that are none', { words: 5 }, {}, ['filter.words']],
  ['a getter that throws', hostile, { types: ['call'] }, ['filter.teams']],
  ['a person of the firm', { agents: ['A. Kaya'], agent: 'A. Kaya' }, {}, []],
];
for (const [what, value, filter, paths] of read) {
  test(`read: ${what}`, () => {
    const result = readFilter(value);
    assert.deepEqual(result.filter, filter);
    assert.deepEqual(
      result.faults.map(({ path }) => path),
      paths,
    );
    assert.equal(isFiltered(result.filter), Object.keys(filter).length > 0);
  });
}

test('a list as long as none is, is read in no time', () => {
  const teams = Array.from({ length: 1_000_000 }, (_, index) => `Team ${index}`);
  const { filter, faults } = readFilter({ teams });
  assert.equal(filter.teams?.length, 1000);
  assert.equal(faults.length, 1);
});

for (const [value, mood] of [
  [-1, 'negative'],
  [-0.2, 'negative'],
  [0, 'mixed'],
  [0.2, 'mixed'],
  [0.21, 'positive'],
] as const)
  test(`a sentiment of ${value} is ${mood}`, () => assert.equal(moodOf(value), mood));

const ranges: [TimelineFilter, zone: string, start: string, end: string][] = [
  [{ from: '2026-03-01', until: '2026-03-01' }, 'UTC', '2026-03-01T00:00Z', '2026-03-02T00:00Z'],
  [
    { from: '2026-03-29', until: '2026-03-29' },
    'Europe/Berlin',
    '2026-03-28T23:00Z',
    '2026-03-29T22:00Z',
  ],
  [
    { from: '2026-10-25', until: '2026-10-25' },
    'Europe/Berlin',
    '2026-10-24T22:00Z',
    '2026-10-25T23:00Z',
  ],
  // The clocks skip midnight: the day begins at one.
  [
    { from: '2018-11-04', until: '2018-11-04' },
    'America/Sao_Paulo',
    '2018-11-04T03:00Z',
    '2018-11-05T02:00Z',
  ],
  [
    { from: '2026-01-01', until: '2026-01-01' },
    'Pacific/Kiritimati',
    '2025-12-31T10:00Z',
    '2026-01-01T10:00Z',
  ],
  [
    { from: '2026-01-01', until: '2026-01-01' },
    'Pacific/Pago_Pago',
    '2026-01-01T11:00Z',
    '2026-01-02T11:00Z',
  ],
  // A day that was left out on the way over the date line.
  [
    { from: '2011-12-30', until: '2011-12-30' },
    'Pacific/Apia',
    '2011-12-30T10:00Z',
    '2011-12-30T10:00Z',
  ],
];
for (const [filter, zone, start, end] of ranges)
  test(`${filter.from} to ${filter.until} in ${zone}`, () => {
    assert.deepEqual(toTimeRange(filter, zone), { start: Date.parse(start), end: Date.parse(end) });
  });

test('what is not wished for has no end', () => {
  assert.equal(toTimeRange({}, 'UTC'), undefined);
  assert.equal(toTimeRange({ from: '2026-03-01' }, 'UTC')?.end, Infinity);
  assert.equal(toTimeRange({ until: '2026-03-01' }, 'UTC')?.start, -Infinity);
});

const call = {
  title: 'Call about a broken Café cup',
  type: 'call',
  team: 'Gifts',
  case: 7,
  category: 'Damage',
  agent: 'A. Kaya',
  search: { words: 'blue saucer' },
};
const tests: [filter: TimelineFilter, record: unknown, fits: boolean][] = [
  [{ types: ['order', 'call'] }, call, true],
  [{ types: ['order'] }, call, false],
  [{ types: ['call'], teams: ['Shop'] }, call, false],
  [{ cases: ['7'] }, call, true],
  [{ categories: ['Damage'] }, call, true],
  [{ words: 'CAFE broken' }, call, true],
  [{ words: 'saucer' }, call, true],
  [{ words: 'gifts damage' }, call, true],
  [{ words: 'broken plate' }, call, false],
  [{ words: 'kaya' }, call, false],
  [{ teams: ['A. Kaya'] }, call, false],
  [{ teams: ['Gifts'] }, { ...call, masked: ['team'] }, false],
  [{ words: 'gifts' }, { ...call, masked: ['team'] }, false],
  [{ words: 'cup' }, { ...call, masked: ['team'] }, true],
  // Where it cannot be read what is masked, all of it is.
  [{ teams: ['Gifts'] }, { ...call, masked: 'all' }, false],
  [{ teams: ['Gifts'] }, { ...call, masked: false }, false],
  [{ words: 'saucer' }, { ...call, masked: ['search'] }, false],
  [{ words: 'cup' }, { ...call, confidential: true }, false],
  [{ words: 'cup' }, { ...call, confidential: 'no' }, false],
  [{ words: 'gifts' }, { ...call, confidential: true }, true],
  [{ words: 'cup' }, { ...call, confidential: false }, true],
  [{ types: ['call'] }, null, false],
  [{ types: ['call'] }, 'call', false],
  [{ types: ['call'] }, {}, false],
  [{ words: 'x' }, { title: { x: 1 }, detail: ['x'], search: 'x' }, false],
];
for (const [filter, record, fits] of tests)
  test(`${JSON.stringify(filter)} ${fits ? 'fits' : 'does not fit'} ${JSON.stringify(record)}`, () => {
    assert.equal(toRecordTest(filter)?.(record), fits);
  });

test('a record that throws fits no wish', () => {
  for (const name of ['type', 'masked', 'title']) {
    const record = { ...call, masked: null };
    Object.defineProperty(record, name, { get: () => assert.fail('it is read') });
    assert.equal(toRecordTest({ types: ['call'], words: 'cup' })?.(record), false);
  }
});

test('what the facets and the time tell needs no look into a record', () => {
  const filter: TimelineFilter = { channels: ['fax'], directions: ['in'], from: '2026-03-01' };
  assert.equal(toRecordTest(filter), undefined);
  assert.equal(toRecordTest({ words: ' ', teams: [] }), undefined);
});

test('nobody looks at who of the firm took part', () => {
  const guarded = Object.defineProperty({ ...call }, 'agent', {
    enumerable: true,
    get: () => assert.fail('the agent was read'),
  });
  const filter = { types: ['call'], teams: ['Gifts'], cases: ['7'], words: 'cup' };
  assert.equal(toRecordTest(filter)?.(guarded), true);
});

test('of a story only types are asked for that it tells', () => {
  const filter = { types: ['order', 'oncology'], teams: ['Gifts'], from: '2026-03-01', words: 'x' };
  assert.deepEqual(toStoryFilter(filter), { types: ['order'] });
  assert.deepEqual(toStoryFilter({ types: ['oncology'] }), {});
});

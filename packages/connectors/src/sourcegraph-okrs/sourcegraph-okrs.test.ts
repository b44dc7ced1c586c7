import assert from 'node:assert/strict';
import test from 'node:test';
import { Objective } from '@oxbow/model/objective';
import { readObjective } from '@oxbow/model/read-objective';
import { assertAccounted } from '../testing/accounts.js';
import { fixture, missing, sourceJson } from '../testing/sources.js';
import { toKeyResult } from './key-result.js';
import { toPeriod } from './period.js';
import { readSourcegraphOkrs } from './sourcegraph-okrs.js';

interface Node {
  kind: string;
  owner?: unknown;
  text: unknown;
  result?: unknown;
  children?: unknown;
}
const keyResult = (changes: Partial<Node> = {}): Node => ({
  kind: 'key-result',
  owner: null,
  text: 'Three customers use it.',
  result: null,
  children: [],
  ...changes,
});
const objective = (children: unknown, changes: Partial<Node> = {}): Node => ({
  kind: 'objective',
  owner: null,
  text: 'It is polished',
  result: null,
  children,
  ...changes,
});
const tree = (...items: unknown[]) => ({
  org: 'Sourcegraph',
  licence: 'Apache-2.0',
  source: 'GitHub sourcegraph/handbook, goals/<period>.md',
  period: '2021_q1',
  sections: [{ section: 'Campaigns', items }],
});

test('an objective with its key results', () => {
  assert.deepEqual(readSourcegraphOkrs(tree(objective([keyResult({ result: 'WIP' })]))), {
    objectives: [
      {
        id: 'sourcegraph-2021_q1-1.1',
        revision: 0,
        title: 'It is polished',
        owner: 'Campaigns',
        period: { label: 'FY21-Q1', start: '2020-02-01', end: '2020-04-30' },
        type: 'committed',
        attribution:
          'Sourcegraph, GitHub sourcegraph/handbook, goals/2021_q1.md, Apache-2.0; read into fields by Oxbow',
        keyResults: [
          {
            id: 'sourcegraph-2021_q1-1.1.1',
            title: 'Three customers use it.',
            note: 'WIP',
            type: 'qualitative',
          },
        ],
      },
    ],
    read: 2,
    shown: 2,
    rejected: [],
    remarks: [],
  });
});

const results: [result: string, what: object][] = [
  ['20%: We have reduced it.', { type: 'increase', current: 20 }],
  ['0%: Not yet.', { type: 'increase', current: 0 }],
  ['100%', { type: 'increase', current: 100 }],
  ['99.5 %: nearly', { type: 'increase', current: 99.5 }],
  ['101%: more than all', { type: 'qualitative' }],
  ['-5%: worse', { type: 'qualitative' }],
  ['90% complete for Sales', { type: 'qualitative' }],
  ['X% to Q1 goal', { type: 'qualitative' }],
  ['Closed Q% of plan as of the end of February 2020.', { type: 'qualitative' }],
  ['they have accomplished >80% of the work', { type: 'qualitative' }],
  ['Done', { type: 'binary', done: true }],
  ['. Done', { type: 'binary', done: true }],
  ['Yes', { type: 'binary', done: true }],
  ['Not Done', { type: 'binary', done: false }],
  ['Not done.', { type: 'binary', done: false }],
  ['Not yet', { type: 'binary', done: false }],
  ['No', { type: 'binary', done: false }],
  ['No CEs hired yet.', { type: 'qualitative' }],
  ['Done for Marketing, draft for CE.', { type: 'qualitative' }],
  ['Done, scheduling coordinator started March 18.', { type: 'qualitative' }],
  ['4 customers with 122 campaigns.', { type: 'qualitative' }],
  ['In progress', { type: 'qualitative' }],
];
for (const [result, what] of results) {
  test(`the result "${result}" is ${JSON.stringify(what)}, and its words are kept`, () => {
    const { type, note, ...others } = toKeyResult('id', 'title', result);
    assert.equal(note, result);
    assert.deepEqual({ type, ...others }, { ...scaleOf(what), id: 'id', title: 'title' });
  });
}
const scaleOf = (what: object) =>
  'current' in what ? { ...what, start: 0, target: 100, unit: 'percent' } : what;

test('without a result there is no note', () => {
  assert.deepEqual(toKeyResult('id', 'title', ''), {
    id: 'id',
    title: 'title',
    type: 'qualitative',
  });
});

const periods: [name: string, label: string | undefined, start?: string, end?: string][] = [
  ['2019_q3', 'CY19-Q3', '2019-07-01', '2019-09-30'],
  ['2019_q4', 'CY19-Q4', '2019-10-01', '2019-12-31'],
  ['2021_q1', 'FY21-Q1', '2020-02-01', '2020-04-30'],
  ['2021_q4', 'FY21-Q4', '2020-11-01', '2021-01-31'],
  ['2022_q1', 'FY22-Q1', '2021-02-01', '2021-04-30'],
  ['2022_Q4', 'FY22-Q4', '2021-11-01', '2022-01-31'],
  ['2020_q1', undefined],
  ['2021_q5', undefined],
  ['2022_annual', undefined],
  ['', undefined],
];
for (const [name, label, start, end] of periods) {
  test(`the period ${name} is ${label ?? 'not known'}`, () => {
    assert.deepEqual(toPeriod(name), label && { label, start, end });
  });
}

test('a nested objective is one of its own, with its own key results', () => {
  const inner = objective([keyResult()], { text: 'Inner', owner: 'Web' });
  const { objectives } = readSourcegraphOkrs(tree(objective([inner, keyResult()])));
  assert.deepEqual(
    objectives.map(({ id, owner, keyResults }) => [id, owner, keyResults.map((each) => each.id)]),
    [
      ['sourcegraph-2021_q1-1.1', 'Campaigns', ['sourcegraph-2021_q1-1.1.2']],
      ['sourcegraph-2021_q1-1.1.1', 'Web', ['sourcegraph-2021_q1-1.1.1.1']],
    ],
  );
});

test('a section that is headed by the quarter is nobody who answers for an objective', () => {
  const file = { ...tree(), sections: [{ section: 'CY19-Q4 OKRs', items: [objective([])] }] };
  const [only] = readSourcegraphOkrs(file).objectives;
  assert.equal(only && 'owner' in only, false);
});

test('words about a whole objective are its note', () => {
  const { objectives, remarks } = readSourcegraphOkrs(tree(objective([], { result: 'Done' })));
  assert.deepEqual([objectives[0]?.note, remarks], ['Done', []]);
});

const unfit: [what: string, node: unknown, reasons: (string | RegExp)[]][] = [
  ['no node', null, [/^1\.1: kind/]],
  ['another kind', objective([], { kind: 'initiative' }), [/expected objective or key-result/]],
  ['no text', objective([], { text: ' ' }), ['1.1: text: empty']],
  ['a text of a million characters', objective([], { text: 'x'.repeat(1e6) }), [/text: longer/]],
  ['a result that is no text', objective([keyResult({ result: 7 })]), [/^1\.1\.1: result/]],
  ['a key result under none', keyResult(), [/stands under no objective that is shown/]],
  [
    'a key result of a key result',
    objective([keyResult({ children: [keyResult()] })]),
    [/^1\.1\.1\.1: .*stands under no objective/],
  ],
  [
    'key results of what was rejected',
    objective([keyResult()], { text: '' }),
    [/text: empty/, /stands under no objective/],
  ],
  [
    'the 51st key result',
    objective(Array.from({ length: 51 }, () => keyResult())),
    ['1.1.51: more than 50 key results under one objective'],
  ],
];
for (const [what, node, reasons] of unfit) {
  test(`rejected with its reason: ${what}`, () => {
    const result = readSourcegraphOkrs(tree(node));
    assertAccounted(result);
    assert.equal(result.rejected.length, reasons.length);
    for (const [index, reason] of reasons.entries()) {
      const told = result.rejected[index]?.reason ?? '';
      if (typeof reason === 'string') assert.equal(told, reason);
      else assert.match(told, reason);
    }
  });
}

test('of a period whose days are not known, nothing is shown', () => {
  const result = readSourcegraphOkrs({ ...tree(objective([keyResult()])), period: '2020_q1' });
  assertAccounted(result);
  assert.deepEqual([result.read, result.shown], [2, 0]);
});

const noTrees: [what: string, value: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', '{}'],
  ['no sections', {}],
  ['sections that are no list', { period: '2021_q1', sections: { length: 3 } }],
  ['a section that is null', { period: '2021_q1', sections: [null, 7] }],
];
for (const [what, value] of noTrees) {
  test(`${what} holds no node`, () => {
    const { objectives, read } = readSourcegraphOkrs(value);
    assert.deepEqual([objectives, read], [[], 0]);
  });
}

test('a tree of 20,000 levels is read, and what is too deep for an id is rejected', () => {
  let node: unknown = keyResult();
  for (let level = 0; level < 20_000; level += 1) node = objective([node]);
  const result = readSourcegraphOkrs(tree(node));
  assertAccounted(result);
  assert.equal(result.read, 20_001);
  assert.equal(result.shown, 39);
});

test('a tree that leads back to itself ends', () => {
  const loop: Node = objective([]);
  loop.children = [loop];
  const result = readSourcegraphOkrs(tree(loop));
  assertAccounted(result);
  assert.equal(result.read, 2);
});

test('a getter that throws costs only its own node', () => {
  const broken = Object.defineProperty(objective([]), 'text', {
    get: () => {
      throw new Error('a getter of the node');
    },
  });
  const result = readSourcegraphOkrs(tree(broken, objective([])));
  assertAccounted(result);
  assert.equal(result.shown, 1);
});

const fixtures: [file: string, read: number, objectives: number, deepest: string][] = [
  ['sourcegraph-2021_q1.json', 20, 6, 'sourcegraph-2021_q1-3.1'],
  ['sourcegraph-2019_q4.json', 23, 9, 'sourcegraph-2019_q4-1.1.2.5'],
];
for (const [file, read, count, id] of fixtures) {
  test(`${file}: every node is shown, as the card reads it`, () => {
    const result = readSourcegraphOkrs(JSON.parse(fixture(file)));
    check(result, read);
    assert.equal(result.objectives.length, count);
    assert.ok(result.objectives.some((each) => each.id === id));
  });
}

const sources: [file: string, nodes: number, objectives: number, types: object][] = [
  ['sourcegraph-2019_q4.json', 66, 24, { qualitative: 42 }],
  ['sourcegraph-2021_q1.json', 102, 29, { qualitative: 56, binary: 13, increase: 4 }],
  ['sourcegraph-2022_q1.json', 89, 25, { qualitative: 64 }],
];
for (const [file, nodes, count, types] of sources) {
  test(
    `the whole source ${file}: every node is shown, as the card reads it`,
    {
      skip: missing,
    },
    () => {
      const result = readSourcegraphOkrs(sourceJson(`okrs/${file}`));
      check(result, nodes);
      assert.equal(result.objectives.length, count);
      const told: Record<string, number> = {};
      for (const { type } of result.objectives.flatMap(({ keyResults }) => keyResults)) {
        told[type] = (told[type] ?? 0) + 1;
      }
      assert.deepEqual(told, types);
    },
  );
}

function check(result: ReturnType<typeof readSourcegraphOkrs>, nodes: number): void {
  assertAccounted(result);
  assert.deepEqual([result.read, result.rejected], [nodes, []]);
  for (const objective of result.objectives) {
    assert.deepEqual(Objective.parse(objective), objective);
    assert.deepEqual(readObjective(objective).faults, []);
    assert.equal('why' in objective, false);
  }
  const ids = result.objectives.flatMap(({ id, keyResults }) => [
    id,
    ...keyResults.map((k) => k.id),
  ]);
  assert.equal(new Set(ids).size, nodes);
}

test('a nested objective says what it stands under, and which key result of it', () => {
  const under = keyResult({ children: [objective([])] });
  const { objectives } = readSourcegraphOkrs(tree(objective([objective([]), under])));
  const top = 'sourcegraph-2021_q1-1.1';
  assert.deepEqual(
    objectives.map(({ id, parent }) => [id, parent]),
    [
      [top, undefined],
      [`${top}.1`, { id: top }],
      [`${top}.2.1`, { id: top, keyResult: `${top}.2` }],
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Objective } from '@oxbow/model/objective';
import { loadWording } from '../element/testing/wording.js';
import { CardData } from './card-data.js';
import { everything, readFilter, type Choice } from './choice.js';
import { ObjectiveList } from './objective-list.js';
import { sampleMany, sampleObjectivesAt } from './samples.js';
import { strings } from './strings.js';
import { noFolds } from './tree.js';
import { toOkrListView, type OkrListContent, type OkrListView } from './view-model.js';

const now = Date.parse('2026-11-22T10:00:00Z');

interface Options extends Partial<OkrListContent> {
  locale?: string;
  data?: { objectives: unknown[] };
}

async function viewOf({ locale = 'en', data, ...content }: Options = {}): Promise<OkrListView> {
  const list = new ObjectiveList();
  list.replace(data ?? sampleObjectivesAt(now));
  return toOkrListView(
    {
      entries: list.entries,
      invalid: list.invalid,
      layout: 'list',
      choice: everything,
      folds: noFolds,
      opened: new Set(),
      limit: Infinity,
      ...content,
    },
    { ...(await loadWording(strings, locale)), now },
  );
}

const choose = (filter: unknown, words = ''): Choice => ({ filter: readFilter(filter), words });

type Row = OkrListView['rows'][number];
const flat = (rows: readonly Row[], depth = 1): string[] =>
  rows.flatMap(({ id, children }) => [`${depth} ${id}`, ...flat(children, depth + 1)]);

const sentences: [locale: string, sentence: string][] = [
  [
    'en',
    '9 objectives: 3 on track, 1 at risk, 1 off track, 1 out of date, 1 not measured yet, 1 achieved, and 1 closed.',
  ],
  [
    'de',
    '9 Ziele: 3 im Plan, 1 gefährdet, 1 nicht im Plan, 1 veraltet, 1 noch nicht gemessen, 1 erreicht und 1 abgeschlossen.',
  ],
  [
    'fr',
    '9 objectifs\u00a0: 3 en bonne voie, 1 à risque, 1 en mauvaise voie, 1 périmé, 1 non mesuré, 1 atteint et 1 clos.',
  ],
];
for (const [locale, sentence] of sentences)
  test(`the sentence counts all of them by what stands on them: ${locale}`, async () => {
    const view = await viewOf({ locale });
    assert.equal(view.sentence, sentence);
  });

const choices: [name: string, choice: Choice, ids: string[]][] = [
  ['by a team', choose({ owners: ['Customer service'] }), ['answers', 'returns']],
  ['by a team in another language', choose({ owners: ['Kundenservice'] }), ['answers', 'returns']],
  ['by a level', choose({ levels: ['process'] }), ['returns', 'egg']],
  ['by health', choose({ healths: ['stale'] }), ['answers']],
  ['by channel', choose({ channels: ['ecommerce'] }), ['delivery', 'elsewhere']],
  ['by two at once', choose({ channels: ['ecommerce'], levels: ['team'] }), ['elsewhere']],
  ['by words of a title', choose({}, ' PARCELS '), ['delivery']],
  ['by words of another language', choose({}, 'Rücksend'), ['returns']],
  ['by the name of a team', choose({}, 'team depot'), ['depot']],
  ['by a person: nothing, nobody is counted', choose({ owners: ['Ada Larsen'] }), []],
  ['by the name of a person: nothing', choose({}, 'Larsen'), []],
  ['by nonsense of a host: all', choose({ owners: 5, levels: [7] }), ['promise']],
];
for (const [name, choice, ids] of choices)
  test(`narrowed ${name}`, async () => {
    const { rows, showing, nothing } = await viewOf({ choice });
    const found = rows.map(({ id }) => id);
    if (ids[0] === 'promise') return assert.equal(rows.length, 9);
    assert.deepEqual(found, ids);
    assert.equal(showing, `${ids.length} of 9 objectives`);
    assert.equal(nothing, ids.length === 0 ? 'No objective fits.' : undefined);
  });

test('the filter counts over the whole list and knows no person', async () => {
  const { filter } = await viewOf({ choice: choose({ levels: ['team'] }) });
  const told = filter.selects.map(({ label, options }) => [
    label,
    ...options.map(({ words, chosen }) => `${chosen ? '*' : ''}${words.text}`),
  ]);
  assert.deepEqual(told, [
    [
      ...['Team or role', '*All', 'Management board (1)', 'Logistics (2)', 'Team Depot (1)'],
      ...['Customer service (2)', 'Team Shop (1)', 'People & culture (1)'],
    ],
    [
      ...['Level', 'Every level', 'Company (1)', 'Unit (2)', 'Process (2)', '*Team (3)'],
      'Person (1)',
    ],
    [
      ...['Health', '*Any', 'On track (3)', 'At risk (1)', 'Off track (1)', 'Out of date (1)'],
      ...['Not measured yet (1)', 'Achieved (1)', 'Closed (1)'],
    ],
    ['Channel', '*Every channel', 'Store (1)', 'Online shop (2)', 'Hotline (1)'],
  ]);
});

test('what a host has chosen is seen: several at once, and what no objective has', async () => {
  const { filter } = await viewOf({
    choice: choose({ levels: ['team', 'unit'], owners: ['Nobody'] }),
  });
  const chosen = filter.selects.map(({ options }) => options.find((one) => one.chosen)?.words.text);
  assert.deepEqual(chosen, ['Nobody (0)', '2 chosen', 'Any', 'Every channel']);
});

test('the tree: each below the one that it contributes to, the circle cut, the orphan told', async () => {
  const { rows } = await viewOf({ layout: 'tree' });
  assert.deepEqual(flat(rows), [
    ...['1 promise', '2 delivery', '3 depot', '4 learning', '2 answers', '2 returns'],
    ...['1 elsewhere', '1 chicken', '2 egg'],
  ]);
  assert.deepEqual(
    rows.flatMap(({ notes }) => notes),
    [
      'It contributes to “One system for the group”, which is not in this list.',
      'By way of others it contributes to itself; the circle is cut here.',
    ],
  );
});

test('what fits keeps its place: those above it stay as context', async () => {
  const { rows, showing } = await viewOf({ layout: 'tree', choice: choose({}, 'depot packs') });
  assert.deepEqual(flat(rows), ['1 promise', '2 delivery', '3 depot']);
  assert.deepEqual(rows[0]?.notes, ['shown because of those below it']);
  assert.equal(rows[0]?.children[0]?.children[0]?.isContext, false);
  assert.equal(showing, '1 of 9 objectives');
});

test('what is folded hides what stands below it', async () => {
  const folds = { own: new Map([['delivery', false]]) };
  const { rows } = await viewOf({ layout: 'tree', folds });
  assert.deepEqual(flat(rows).slice(0, 4), ['1 promise', '2 delivery', '2 answers', '2 returns']);
  assert.deepEqual(rows[0]?.children[0]?.fold, {
    isUnfolded: false,
    label: 'Objectives that contribute to it: 1',
    count: 1,
  });
});

test('a long tree begins with two levels, and unfolds whole', async () => {
  const data = sampleMany(80);
  const begun = await viewOf({ layout: 'tree', data });
  const whole = await viewOf({ layout: 'tree', data, folds: { own: new Map(), all: true } });
  assert.equal(
    flat(begun.rows).some((row) => row.startsWith('3')),
    false,
  );
  assert.equal(flat(whole.rows).length, 80);
});

test('a tree of 3,000 levels is drawn: deeper ones follow each other and tell their level', async () => {
  const [sample] = sampleObjectivesAt(now).objectives;
  const objectives = Array.from({ length: 3000 }, (_, index) => ({
    ...sample,
    id: `o${index}`,
    ...(index > 0 && { parent: { id: `o${index - 1}` } }),
  }));
  const { rows } = await viewOf({
    layout: 'tree',
    data: { objectives },
    folds: { own: new Map(), all: true },
  });
  const all = flat(rows);
  assert.equal(all.length, 3000);
  assert.equal(all.at(-1), '10 o2999');
  let row = rows[0];
  for (let depth = 1; depth < 9; depth += 1) row = row?.children[0];
  assert.deepEqual(row?.children[1]?.notes, ['Level 11 of the tree']);
});

const healths: [id: string, told: (string | undefined)[]][] = [
  ['promise', ['On track', 'reported', '0.52', 'expected: 0.49']],
  ['delivery', ['On track', 'reported; computed: Off track', '0.20', 'expected: 0.49']],
  ['depot', ['At risk', 'computed', '0.35', 'expected: 0.49']],
  ['answers', ['Out of date', 'by the last figures: On track', '0.60', 'expected: 0.49']],
  ['returns', ['Achieved', 'computed', '1.00', 'expected: 0.49']],
  ['learning', ['Not measured yet', undefined, undefined, undefined]],
  ['egg', ['Closed: partly achieved', undefined, '0.80', undefined]],
];
for (const [id, told] of healths)
  test(`where it stands: ${id}`, async () => {
    const { rows } = await viewOf();
    const { health, bar } = rows.find((row) => row.id === id)!;
    assert.deepEqual([health.word, health.detail, bar?.progress, bar?.expected], told);
  });

test('a goal that was given up says so and has no grade', async () => {
  const [first] = sampleObjectivesAt(now).objectives;
  const given = { ...first, closed: { dropped: true, score: 0.2 } };
  const { rows } = await viewOf({ data: { objectives: [given] } });
  assert.equal(rows[0]?.health.word, 'Closed: given up');
});

test('only as many rows are made as are wanted, and that there are more is known', async () => {
  const { rows, hasMore, showing } = await viewOf({ data: sampleMany(500), limit: 60 });
  assert.deepEqual([rows.length, hasMore, showing], [60, true, '500 of 500 objectives']);
});

test('a live change takes the place of its objective; an older revision is left', () => {
  const list = new ObjectiveList();
  const { objectives } = sampleObjectivesAt(now);
  list.replace({ objectives });
  const change = (part: Partial<Objective>) => list.change({ ...objectives[1], ...part });
  assert.equal(change({ revision: 3, title: 'Newer' }).state, 'ready');
  change({ revision: 2, title: 'Older' });
  assert.deepEqual(
    list.entries.map(({ objective }) => objective.id),
    objectives.map(({ id }) => id),
  );
  assert.equal(list.get('delivery')?.objective.title, 'Newer');
  assert.equal(list.change({ ...objectives[1], id: 'new' }).invalid, 0);
  assert.equal(list.entries.length, 10);
});

const broken: [name: string, data: unknown, verdict: [string, number, number]][] = [
  ['no list', { objectives: 'all' }, ['error', 1, 1]],
  ['a record that is none', { objectives: [5] }, ['error', 1, 1]],
  ['nothing', { objectives: [] }, ['empty', 0, 0]],
  [
    'a getter that throws',
    Object.defineProperty({}, 'objectives', {
      get: () => {
        throw new Error('a getter of the host');
      },
    }),
    ['error', 1, 1],
  ],
  [
    'the same id twice, and a part that cannot be read',
    {
      objectives: [
        { ...sampleObjectivesAt(now).objectives[0], level: 'galaxy' },
        sampleObjectivesAt(now).objectives[0],
      ],
    },
    ['ready', 2, 2],
  ],
];
for (const [name, data, expected] of broken)
  test(`what cannot be read is counted and named: ${name}`, () => {
    const { state, total, invalid, faults } = new ObjectiveList().replace(data);
    assert.deepEqual([state, total, invalid], expected);
    assert.equal(faults.length > 0, state !== 'empty');
    for (const { path } of faults) assert.match(path, /^objectives/);
  });

test('an opened card is told who stands one level up and down, as long as nothing changes the same object', () => {
  const list = new ObjectiveList();
  const { objectives } = sampleObjectivesAt(now);
  list.replace({ objectives });
  const cards = new CardData();
  const dataOf = (id: string) => cards.of(list.get(id)!, list.entries) as Objective;
  const { parent, children } = dataOf('delivery');
  assert.deepEqual(parent, { ...pick(objectives[0]!), id: 'promise' });
  assert.deepEqual(children, [pick(objectives[2]!)]);
  assert.equal(dataOf('delivery'), dataOf('delivery'));
  const before = dataOf('delivery');
  list.change({ ...objectives[2], revision: 2, title: 'Another' });
  assert.notEqual(dataOf('delivery'), before);
  assert.equal(dataOf('delivery').children?.[0]?.title, 'Another');
  // What the host names itself holds, and what could not be read whole is the card's to tell.
  assert.deepEqual(dataOf('elsewhere').parent, objectives[6]!.parent);
  const broken = { ...objectives[1], id: 'broken', why: 5 };
  list.change(broken);
  assert.equal(dataOf('broken'), broken);
});

const pick = ({ id, title, owner }: Objective) => ({ id, title, owner });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Closing, GoalChange, Objective } from '@oxbow/model/objective';
import { changedParts } from '@oxbow/model/changed-parts';
import { toPlain } from '../../element/wording.js';
import { sampleClosing } from '../samples-full.js';
import { sampleObjective, sampleOfEveryType } from '../samples.js';
import { loadLateSetting } from '../testing/late-setting.js';
import { strings } from './strings.js';
import { toClosingView } from './view-model.js';

const show = async (part: Partial<Objective>, locale?: string) =>
  toClosingView({ ...sampleObjective, ...part }, await loadLateSetting(strings, locale));

test('the score at the close with its grade in words, by the type, and what was learned', async () => {
  const { end } = await show(sampleClosing);
  assert.equal(end?.sentence, 'Closed on 30 April 2020');
  assert.deepEqual(end?.score, {
    value: '0.73: Achieved',
    grade: 'achieved',
    details: [
      'Aspirational: achieved from 0.7 on, partly achieved from 0.4 on.',
      'People gave it; it is not computed from the progress.',
    ],
  });
  assert.equal(
    toPlain(end?.learned ?? []),
    'Sitting in on a test once changed more than three meetings about it.',
  );
  assert.equal(end?.reason, undefined);
});

const scores: [Objective['type'], score: number, value: string][] = [
  ['aspirational', 1, '1.00: Achieved'],
  ['aspirational', 0.7, '0.70: Achieved'],
  ['aspirational', 0.699, '0.69: Partly achieved'],
  ['aspirational', 0.4, '0.40: Partly achieved'],
  ['aspirational', 0.39, '0.39: Not achieved'],
  ['aspirational', 0, '0.00: Not achieved'],
  ['committed', 1, '1.00: Achieved'],
  ['committed', 0.999, '0.99: Partly achieved'],
  ['committed', 0.7, '0.70: Partly achieved'],
  ['committed', 0.69, '0.69: Not achieved'],
];
for (const [type, score, value] of scores) {
  test(`${type}, ${score}: ${value}`, async () => {
    const { end } = await show({ type, closed: { score } });
    assert.equal(end?.score?.value, value);
  });
}

const ends: [string, Closing, sentence: string, score: string | undefined, reason: string][] = [
  [
    'without a day',
    { score: 0.5 },
    'Closed; on which day is not stated',
    '0.50: Partly achieved',
    '',
  ],
  [
    'without a score',
    { at: '2020-04-30T16:00:00Z' },
    'Closed on 30 April 2020',
    'No score was given.',
    '',
  ],
  [
    'given up',
    { at: '2020-03-01T16:00:00Z', dropped: true, reason: 'The shop closes.' },
    'Given up on 1 March 2020, so it has no grade',
    undefined,
    'The shop closes.',
  ],
  [
    'given up, with a score all the same',
    { dropped: true, score: 0.9 },
    'Given up, so it has no grade',
    undefined,
    'No reason stated.',
  ],
];
for (const [name, closed, sentence, score, reason] of ends) {
  test(`how it ended: ${name}`, async () => {
    const { end } = await show({ closed });
    assert.deepEqual(
      [end?.sentence, end?.score?.value, toPlain(end?.reason ?? [])],
      [sentence, score, reason],
    );
  });
}

test('nothing of an end while it runs', async () => {
  assert.deepEqual(await show({}), { end: undefined, changes: [] });
});

test('changes: the oldest first, by whom, why, and what in words', async () => {
  const { changes } = await show({ changes: [...sampleClosing.changes].reverse() });
  assert.deepEqual(
    changes.map(({ when, reason, parts }) => [
      toPlain(when),
      toPlain(reason),
      ...parts.map(toPlain),
    ]),
    [
      [
        '20 February 2020, by Team Campaigns',
        'The first customers run many small campaigns, so ten of them say more than three.',
        'title',
        '3 different customers have together run at least 10 campaigns: target',
        'Document campaigns and write a blog post about it: added or removed',
      ],
      ['2 March 2020', 'The release moved by a month.', 'last day'],
    ],
  );
});

const parts: [part: string, words: string][] = [
  ['period.start', 'first day'],
  ['type', 'committed or aspirational'],
  ['expected', 'expected course'],
  ['keyResults.gone', 'a key result that is no longer there: added or removed'],
  ['keyResults.gone.target', 'a key result that is no longer there: target'],
  ['keyResults.a.b.target', 'With a dot: target'],
  ['keyResults.a.b', 'With a dot: added or removed'],
  ['keyResults.a.target', 'Called like a part: added or removed'],
  ['keyResults.a.target.weight', 'Called like a part: weight'],
  ['keyResults.target', 'a key result that is no longer there: added or removed'],
  ['wishes of the board', 'wishes of the board'],
  ['constructor', 'constructor'],
];
for (const [part, words] of parts) {
  test(`what was changed: ${part}`, async () => {
    const change: GoalChange = { at: '2020-03-02T09:00:00Z', reason: 'So.', parts: [part] };
    const qualitative = { type: 'qualitative' as const };
    const { changes } = await show({
      changes: [change],
      keyResults: [
        { ...qualitative, id: 'a.b', title: 'With a dot' },
        { ...qualitative, id: 'a.target', title: 'Called like a part' },
      ],
    });
    assert.deepEqual(changes[0]?.parts.map(toPlain), [words]);
  });
}

test('every part that the model finds to differ has words', async () => {
  const before = sampleOfEveryType;
  const changed = before.keyResults.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([key, value]) => [
        key,
        typeof value === 'number' ? value + 1 : key === 'title' ? `${String(value)}!` : value,
      ]),
    ),
  );
  const after = {
    ...before,
    title: 'Another',
    type: 'aspirational',
    period: { start: '2020-02-02', end: '2020-05-01' },
    expected: [0, 1],
    keyResults: changed.map((one) => ({ ...one, weight: 7, unit: 'day', currency: undefined })),
  } as unknown as Objective;
  const differing = changedParts(before, after);
  const change = { at: '2020-03-02T09:00:00Z', reason: 'So.', parts: differing };
  const { changes } = await show({ keyResults: before.keyResults, changes: [change] });
  assert.ok(differing.length > 30, String(differing.length));
  for (const words of changes[0]!.parts.map(toPlain))
    assert.doesNotMatch(words, /keyResults\.|period\.|added or/);
});

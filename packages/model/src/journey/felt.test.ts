import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journeyActuals } from './journey-actuals.js';
import { feltOf, type FeltTouchpoint } from './felt.js';
import { joint } from './testing/joint.js';

const mood = (value: number, source = 'customer') => ({ sentiment: { value, source } });
const mark = (value: number, maximum: number) =>
  ({ direction: 'in', side: 'customer', rating: { value, maximum } }) as const;

const rows: [name: string, touchpoint: FeltTouchpoint, value: number | undefined][] = [
  ['nothing', {}, undefined],
  ['the worst mood', mood(-1), 1],
  ['a mood between', mood(0), 3],
  ['the best mood', mood(1), 5],
  ['a mood that an agent noted', mood(1, 'agent'), undefined],
  ['a mood that a machine made', mood(1, 'sentiment model'), undefined],
  ['a mood that is none', mood(3), undefined],
  ['a mood that is no number', mood(NaN), undefined],
  ['a mood before a mark', { ...mood(-1), ...mark(5, 5) }, 1],
  ['a mark beside what an agent noted', { ...mood(-1, 'agent'), ...mark(5, 5) }, 5],
  ['one star', mark(1, 5), 1],
  ['four stars', mark(4, 5), 4],
  ['no star', mark(0, 5), undefined],
  ['effort, 4 of 7', mark(4, 7), 3],
  ['0 of 10', mark(0, 10), 1],
  ['5 of 10', mark(5, 10), 3],
  ['10 of 10', mark(10, 10), 5],
  ['100 of 100', mark(100, 100), 5],
  ['thumb down', mark(0, 1), 1],
  ['thumb up', mark(1, 1), 5],
  ['more than there is', mark(6, 5), undefined],
  ['a mark that went out', { ...mark(4, 5), direction: 'out' }, undefined],
  ['a mark that was given inside', { ...mark(4, 5), direction: 'internal' }, undefined],
  ['a mark of which nobody knows who gave it', { rating: { value: 4, maximum: 5 } }, undefined],
  ['a mark of an employee', { ...mark(4, 5), side: 'employee' }, undefined],
  ['a mood of an employee', { ...mood(1), side: 'employee' }, undefined],
  ['a masked mark', { ...mark(4, 5), masked: ['rating'] }, undefined],
  ['a masked mood', { ...mood(1), masked: ['sentiment'] }, undefined],
  ['a confidential mark', { ...mark(4, 5), confidential: true }, undefined],
];
for (const [name, touchpoint, value] of rows)
  test(`felt, from 1 to 5: ${name}`, () => assert.equal(feltOf(touchpoint), value));

const at = (hour: number, type: string, stars?: number, rest: FeltTouchpoint = {}) => ({
  ...{ id: `${hour}`, at: hour, channel: type === 'delivery' ? 'store' : 'ecommerce', type },
  ...(stars !== undefined && mark(stars, 5)),
  ...rest,
});

test('each customer counts once for a step, and once for a stage', () => {
  const stages = joint.stages.map((stage) => ({ ...stage, id: 'all' }));
  const journey = {
    stages: stages.slice(0, 1),
    steps: joint.steps.map((step) => ({ ...step, stage: 'all' })),
  };
  const { experience } = journeyActuals(journey, [
    [at(1, 'order', 1), at(2, 'order', 2), at(3, 'delivery', 3)],
    [at(1, 'order', 4)],
    [at(1, 'order'), at(2, 'note', 5)],
    [at(1, 'order', 5, { side: 'employee' })],
  ] as never);
  assert.deepEqual(experience, [
    { stage: 'all', side: 'customer', value: 3, n: 2 },
    { stage: 'all', step: 'order', side: 'customer', value: 2.75, n: 2 },
    { stage: 'all', step: 'deliver', side: 'customer', value: 3, n: 1 },
  ]);
});

test('of employees nothing is counted', () => {
  const own = at(1, 'order', 5, { side: 'employee' });
  const { people, others, unplanned } = journeyActuals(joint, [[own], [own]] as never);
  assert.deepEqual([people, others, unplanned], [0, 0, []]);
});

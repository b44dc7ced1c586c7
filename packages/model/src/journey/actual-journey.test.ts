import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Channel } from '../channel/channel.js';
import { actualJourney, type Deviation, type JourneyTouchpoint } from './actual-journey.js';
import { journeyActuals } from './journey-actuals.js';
import { joint } from './testing/joint.js';

const at = (hour: number, channel: Channel, type: string, rest = {}): JourneyTouchpoint => ({
  ...{ id: `${hour}`, at: hour * 3_600_000, channel, type },
  ...rest,
});

const search = at(1, 'website', 'search');
const call = at(2, 'hotline', 'call', { category: 'advice' });
const order = at(3, 'ecommerce', 'order');
const delivery = at(4, 'store', 'delivery');

interface Expected {
  steps: [step: string | null, ...deviations: Deviation[]][];
  skipped?: string[];
  ahead?: string[];
}

const journeys: [name: string, touchpoints: JourneyTouchpoint[], expected: Expected][] = [
  [
    'as it is planned',
    [search, call, order, delivery],
    { steps: [['search'], ['ask'], ['order'], ['deliver']] },
  ],
  [
    'in any order of the list',
    [delivery, order, call, search],
    { steps: [['search'], ['ask'], ['order'], ['deliver']] },
  ],
  ['nothing at all', [], { steps: [], ahead: ['search', 'ask', 'order', 'deliver'] }],
  [
    'one who is half way',
    [search, call],
    { steps: [['search'], ['ask']], ahead: ['order', 'deliver'] },
  ],
  [
    'what was passed over, and what is still ahead',
    [search, order],
    { steps: [['search'], ['order']], skipped: ['ask'], ahead: ['deliver'] },
  ],
  [
    'on another channel',
    [{ ...order, channel: 'app' }],
    { steps: [['order', 'channel']], skipped: ['search', 'ask'], ahead: ['deliver'] },
  ],
  [
    'on another channel, with the planned one at the same time',
    [{ ...order, channel: 'video', alongside: 'ecommerce' }],
    { steps: [['order']], skipped: ['search', 'ask'], ahead: ['deliver'] },
  ],
  [
    'a channel that is a sign is none of another',
    [{ ...search, channel: 'chat' }],
    { steps: [[null]], ahead: ['search', 'ask', 'order', 'deliver'] },
  ],
  [
    'a category that is a sign',
    [{ ...call, category: 'complaint' }, order],
    { steps: [[null], ['order']], skipped: ['search', 'ask'], ahead: ['deliver'] },
  ],
  [
    'too late',
    [order, { ...call, at: 9e9 }],
    { steps: [['order'], ['ask', 'order']], skipped: ['search'], ahead: ['deliver'] },
  ],
  [
    'once more, on another channel',
    [order, { ...order, id: 'again', at: 9e9, channel: 'app' }],
    {
      steps: [['order'], ['order', 'channel', 'repeated']],
      skipped: ['search', 'ask'],
      ahead: ['deliver'],
    },
  ],
  [
    'what is planned nowhere',
    [at(0, 'fax', 'order of a king'), search],
    { steps: [[null], ['search']], ahead: ['ask', 'order', 'deliver'] },
  ],
];

for (const [name, touchpoints, { steps, skipped = [], ahead = [] }] of journeys)
  test(`what really happened: ${name}`, () => {
    const actual = actualJourney(joint, touchpoints);
    assert.deepEqual(
      actual.steps.map(({ step, deviations }) => [step, ...deviations]),
      steps,
    );
    assert.deepEqual([actual.skipped, actual.ahead, actual.undated], [skipped, ahead, 0]);
  });

test('of two steps with the same signs it is the next one, then the one that was passed over, then the last', () => {
  const stages = [{ id: 'a', title: 'A' }];
  const steps = ['one', 'two', 'three'].map((id) => ({
    ...{ id, stage: 'a', lane: 'customer', title: id },
    signs: { types: id === 'two' ? ['call', 'visit'] : ['call'] },
  }));
  const list = ['visit', 'call', 'call', 'call'].map((type, index) => at(index, 'hotline', type));
  assert.deepEqual(
    actualJourney({ stages, steps }, list).steps.map(({ step, deviations }) => [step, deviations]),
    [
      ['two', []],
      ['three', []],
      ['one', ['order']],
      ['three', ['repeated']],
    ],
  );
});

test('a touchpoint of unknown time has no place in it', () =>
  assert.deepEqual(actualJourney(joint, [{ ...order, at: undefined }]), {
    ...{ steps: [], skipped: [], undated: 1 },
    ahead: ['search', 'ask', 'order', 'deliver'],
  }));

test('what really happened is counted over many people', () => {
  const fax = at(0, 'fax', 'note');
  const none = { channel: 0, order: 0, repeated: 0 };
  assert.deepEqual(
    journeyActuals(joint, [
      [search, call, order, delivery],
      [order, { ...order, at: 9e9, channel: 'app' }, fax, { ...fax, at: undefined }],
      [{ ...call, at: 9e9 }, order],
      [fax],
      [],
    ]),
    {
      ...{ people: 3, others: 1, undated: 1, unattributed: 0, experience: [] },
      steps: [
        {
          ...{ step: 'search', people: 1, times: 1, skipped: 2, deviations: none },
          channels: [{ channel: 'website', times: 1 }],
        },
        {
          ...{ step: 'ask', people: 2, times: 2, skipped: 1, deviations: { ...none, order: 1 } },
          channels: [{ channel: 'hotline', times: 2 }],
        },
        {
          ...{ step: 'order', people: 3, times: 4, skipped: 0 },
          deviations: { ...none, channel: 1, repeated: 1 },
          channels: [
            { channel: 'ecommerce', times: 3 },
            { channel: 'app', times: 1 },
          ],
        },
        {
          ...{ step: 'deliver', people: 1, times: 1, skipped: 0, deviations: none },
          channels: [{ channel: 'store', times: 1 }],
        },
      ],
      unseen: ['load'],
      unplanned: [{ channel: 'fax', type: 'note', times: 1 }],
      deviations: { channel: 1, order: 1, repeated: 1, skipped: 3, unplanned: 1 },
    },
  );
});

test('every touchpoint with a time is one step or unplanned, and the counts add up', () => {
  const touchpoint = fc.record({
    id: fc.string({ maxLength: 2 }),
    at: fc.option(fc.nat(20), { nil: undefined }),
    channel: fc.constantFrom<Channel>('website', 'hotline', 'ecommerce', 'store', 'app', 'fax'),
    type: fc.constantFrom('search', 'call', 'message', 'order', 'delivery', 'constructor'),
    category: fc.constantFrom('advice', 'complaint', undefined),
  });
  fc.assert(
    fc.property(fc.array(fc.array(touchpoint, { maxLength: 12 }), { maxLength: 6 }), (people) => {
      const actuals = journeyActuals(joint, people);
      const planned = ['search', 'ask', 'order', 'deliver'];
      assert.deepEqual(
        actuals.steps.map(({ step }) => step),
        planned,
      );
      let [times, unplanned, skipped, begun] = [0, 0, 0, 0];
      for (const touchpoints of people) {
        const actual = actualJourney(joint, touchpoints);
        const dated = touchpoints.filter((each) => each.at !== undefined).length;
        assert.equal(actual.steps.length, dated);
        const steps = actual.steps.flatMap(({ step }) => step ?? []);
        const all = new Set([...steps, ...actual.skipped, ...actual.ahead]);
        assert.deepEqual([...all].sort(), [...planned].sort());
        if (steps.length === 0) continue;
        begun += 1;
        times += steps.length;
        unplanned += dated - steps.length;
        skipped += actual.skipped.length;
      }
      const sum = (of: (step: (typeof actuals.steps)[number]) => number) =>
        actuals.steps.reduce((total, step) => total + of(step), 0);
      assert.equal(actuals.people, begun);
      assert.equal(
        sum((step) => step.times),
        times,
      );
      assert.equal(
        sum(({ channels }) => channels.reduce((total, each) => total + each.times, 0)),
        times,
      );
      assert.deepEqual(
        [actuals.deviations.unplanned, actuals.deviations.skipped],
        [unplanned, skipped],
      );
      // A step that was taken again was taken once before.
      for (const step of actuals.steps)
        assert.equal(step.times - step.people, step.deviations.repeated);
    }),
  );
});

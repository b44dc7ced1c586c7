import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editJourney, type JourneyChange } from './edit-journey.js';
import { journeyDifferences, type JourneyDifference } from './journey-differences.js';
import type { Journey } from './journey.js';
import { joint } from './testing/joint.js';

/** `step ask moment: ["customer"] > []` */
function tell(difference: JourneyDifference): string {
  const { part, kind } = difference;
  const id = 'id' in difference ? ` ${difference.id}` : '';
  if (!('field' in difference)) return `${part}${id} ${kind}`;
  const { field, before, after } = difference;
  return `${part}${id} ${field}: ${JSON.stringify(before)} > ${JSON.stringify(after)}`;
}

const changes: [JourneyChange, string[]][] = [
  [{ change: 'add', part: 'stage', id: 'use', title: 'Use' }, ['stage use added']],
  [{ change: 'remove', part: 'step', id: 'search' }, ['step search removed']],
  [{ change: 'shift', part: 'stage', id: 'inform', by: 1 }, ['stage order moved']],
  [{ change: 'shift', part: 'step', id: 'load', by: 1 }, ['step deliver moved']],
  [
    { change: 'place', id: 'search', stage: 'receive', lane: 'depot' },
    ['step search stage: "inform" > "receive"', 'step search lane: "customer" > "depot"'],
  ],
  [
    { change: 'place', id: 'ask', stage: 'order', lane: 'customer' },
    [
      'step ask stage: "inform" > "order"',
      'measure fabric stage: "inform" > "order"',
      'experience changed',
    ],
  ],
  [{ change: 'channel', id: 'ask', channel: 'chat' }, ['step ask channel: "hotline" > "chat"']],
  [
    { change: 'moment', id: 'search', side: 'customer', on: true },
    ['step search moment: undefined > ["customer"]'],
  ],
  [
    { change: 'write', part: 'journey', field: 'actor', text: 'A pair', language: 'en' },
    ['journey actor: "A family that moves house" > "A pair"'],
  ],
  [
    { change: 'remove', part: 'stage', id: 'receive' },
    [
      'stage receive removed',
      'step load removed',
      'step deliver removed',
      'exchange van removed',
      'experience changed',
    ],
  ],
];
for (const [change, expected] of changes)
  test(`after ${JSON.stringify(change)} it is told that ${expected.join(', ')}`, () => {
    const { journey } = editJourney(joint, change);
    assert.deepEqual(journeyDifferences(joint, journey!).map(tell), expected);
  });

const orders: [before: string, after: string, moved: string[]][] = [
  ['a b c d', 'b c d a', ['a']],
  ['a b c d', 'd a b c', ['d']],
  ['a b c d', 'a b c d', []],
  ['a b c d e', 'e b c d a', ['e', 'a']],
  ['a b c', 'x b a', ['b']],
];
for (const [before, after, moved] of orders)
  test(`from ${before} to ${after} as few as possible have moved`, () => {
    const journey = (order: string): Journey => ({
      ...joint,
      ...{ steps: [], experience: [], engagement: [], measures: [], exchanges: [] },
      stages: order.split(' ').map((id) => ({ id, title: id })),
    });
    const found = journeyDifferences(journey(before), journey(after));
    assert.deepEqual(
      found.flatMap((one) => (one.kind === 'moved' ? [one.id] : [])),
      moved,
    );
  });

test('another revision, another order of keys and empty lists are no difference', () => {
  const { attribution, id, ...others } = joint;
  const written = { attribution, ...others, revision: 9, id } as Journey;
  const empty = { ...written, steps: written.steps.map((one) => ({ serves: [], ...one })) };
  assert.deepEqual(journeyDifferences(joint, empty), []);
});

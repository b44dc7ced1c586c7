import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chronologyOf } from '../chronology/chronology.js';
import { handoversOf, isContact, linkTouchpoints, type LinkedTouchpoint } from './handover.js';
import { precedingPlace } from './preceding.js';

const hour = 3_600_000;

/** A touchpoint so many hours after the first, with a letter as id. */
const tp = (
  id: string,
  hours: number | undefined,
  channel: LinkedTouchpoint['channel'],
  more: Partial<LinkedTouchpoint> = {},
): LinkedTouchpoint => ({
  id,
  ...(hours !== undefined && { at: hours * hour }),
  channel,
  direction: 'in',
  side: 'customer',
  ...more,
});

/** In words: `a>b`, how they belong together, whether it is inferred, hours between, what was carried over, the reason. */
function told(list: readonly LinkedTouchpoint[]): string[] {
  return handoversOf(list).map(({ kind, from, to, basis, inferred, between, carried, reason }) =>
    [
      `${from === undefined ? '?' : list[from]?.id}>${list[to]?.id}`,
      kind === 'gap' && 'gap',
      basis && `by ${basis}`,
      inferred && 'inferred',
      between !== undefined && `${between / hour} h`,
      carried && 'carried',
      reason && `“${reason}”`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const cases: [string, LinkedTouchpoint[], string[]][] = [
  ['nothing', [], []],
  ['a single touchpoint', [tp('a', 0, 'store')], []],
  [
    'two channels within a day',
    [tp('a', 0, 'website'), tp('b', 2, 'hotline')],
    ['a>b by time inferred 2 h'],
  ],
  [
    'two channels, 24 hours between',
    [tp('a', 0, 'website'), tp('b', 24, 'hotline')],
    ['a>b by time inferred 24 h'],
  ],
  [
    'two channels, a little more than 24 hours',
    [tp('a', 0, 'website'), tp('b', 24.001, 'hotline')],
    [],
  ],
  ['the same channel twice', [tp('a', 0, 'hotline'), tp('b', 1, 'hotline')], []],
  [
    'two channels at the same time',
    [tp('a', 5, 'website'), tp('b', 5, 'app')],
    ['a>b by time inferred 0 h'],
  ],
  [
    'three channels in a row',
    [tp('a', 0, 'website'), tp('b', 1, 'chatbot'), tp('c', 2, 'hotline')],
    ['a>b by time inferred 1 h', 'b>c by time inferred 1 h'],
  ],
  [
    'there and back',
    [tp('a', 0, 'email'), tp('b', 1, 'hotline'), tp('c', 2, 'email')],
    ['a>b by time inferred 1 h', 'b>c by time inferred 1 h'],
  ],
  [
    'one case, weeks between',
    [tp('a', 0, 'email', { case: '1' }), tp('b', 500, 'hotline', { case: '1' })],
    ['a>b by case inferred 500 h'],
  ],
  [
    'two cases within an hour',
    [tp('a', 0, 'email', { case: '1' }), tp('b', 1, 'hotline', { case: '2' })],
    [],
  ],
  [
    'a case after something that belongs to none',
    [tp('a', 0, 'website'), tp('b', 1, 'hotline', { case: '1' })],
    ['a>b by time inferred 1 h'],
  ],
  [
    'two cases that run side by side',
    [
      tp('a', 0, 'email', { case: '1' }),
      tp('b', 1, 'store', { case: '2' }),
      tp('c', 2, 'hotline', { case: '1' }),
      tp('d', 3, 'letter', { case: '2' }),
    ],
    ['a>c by case inferred 2 h', 'b>d by case inferred 2 h'],
  ],
  [
    'a case that stays on its channel while the customer is elsewhere too',
    [tp('a', 0, 'email', { case: '1' }), tp('b', 1, 'website'), tp('c', 2, 'email', { case: '1' })],
    ['a>b by time inferred 1 h'],
  ],
  [
    'one that names the one it continues, days later',
    [tp('a', 0, 'website'), tp('b', 1, 'store'), tp('c', 90, 'hotline', { previous: 'a' })],
    ['a>b by time inferred 1 h', 'a>c by previous 90 h'],
  ],
  [
    'one that names another than its case would',
    [
      tp('a', 0, 'website'),
      tp('b', 1, 'email', { case: '1' }),
      tp('c', 2, 'hotline', { case: '1', previous: 'a' }),
    ],
    ['a>b by time inferred 1 h', 'a>c by previous 2 h'],
  ],
  [
    'one that names one that is not there',
    [tp('a', 0, 'website'), tp('b', 1, 'hotline', { previous: 'z' })],
    ['a>b by time inferred 1 h'],
  ],
  [
    'one that names itself',
    [tp('a', 0, 'website'), tp('b', 1, 'hotline', { previous: 'b' })],
    ['a>b by time inferred 1 h'],
  ],
  [
    'two that name each other: the earlier one is believed, and they are linked once',
    [tp('a', 0, 'website', { previous: 'b' }), tp('b', 1, 'hotline', { previous: 'a' })],
    ['b>a by previous'],
  ],
  [
    'one that continues a later one, since two clocks differ',
    [tp('a', 0, 'hotline', { previous: 'b' }), tp('b', 1, 'chatbot')],
    ['b>a by previous'],
  ],
  [
    'one that stays on its channel with the one it names',
    [tp('a', 0, 'hotline'), tp('b', 1, 'email'), tp('c', 2, 'hotline', { previous: 'a' })],
    ['a>b by time inferred 1 h'],
  ],
  [
    'a reason that the source gives',
    [
      tp('a', 0, 'chatbot'),
      tp('b', 0.5, 'hotline', { handover: { reason: 'asked for a person' } }),
    ],
    ['a>b by time 0.5 h “asked for a person”'],
  ],
  [
    'what was known was carried over',
    [
      tp('a', 0, 'chatbot', { case: '1' }),
      tp('b', 0.5, 'hotline', { case: '1', handover: { carried: true } }),
    ],
    ['a>b by case 0.5 h carried'],
  ],
  [
    'the customer had to start again',
    [tp('a', 0, 'chatbot'), tp('b', 0.5, 'hotline', { handover: { carried: false } })],
    ['a>b gap by time 0.5 h'],
  ],
  [
    'the customer had to start again on the same channel',
    [
      tp('a', 0, 'hotline', { case: '1' }),
      tp('b', 30, 'hotline', { case: '1', handover: { carried: false, reason: 'line went dead' } }),
    ],
    ['a>b gap by case 30 h “line went dead”'],
  ],
  [
    'the customer had to start again, after what is not in the list',
    [tp('a', 0, 'hotline', { handover: { carried: false } })],
    ['?>a gap'],
  ],
  [
    'a reason on the same channel, from team to team',
    [tp('a', 0, 'hotline'), tp('b', 1, 'hotline', { handover: { reason: 'to billing' } })],
    [],
  ],
  [
    'a handover of which the source says nothing',
    [tp('a', 0, 'chatbot'), tp('b', 1, 'hotline', { handover: {} })],
    ['a>b by time inferred 1 h'],
  ],
  [
    'a reason that is confidential',
    [
      tp('a', 0, 'chatbot'),
      tp('b', 1, 'hotline', { handover: { reason: 'a divorce' }, confidential: true }),
    ],
    ['a>b by time 1 h'],
  ],
  [
    'a note that stays inside the firm',
    [tp('a', 0, 'website'), tp('b', 1, 'other', { direction: 'internal' }), tp('c', 2, 'hotline')],
    ['a>c by time inferred 2 h'],
  ],
  [
    'one that continues a note inside the firm',
    [
      tp('a', 0, 'website'),
      tp('b', 1, 'other', { direction: 'internal' }),
      tp('c', 2, 'hotline', { previous: 'b' }),
    ],
    ['a>c by time inferred 2 h'],
  ],
  [
    'what an employee lived through',
    [tp('a', 0, 'website'), tp('b', 1, 'hotline', { side: 'employee' })],
    [],
  ],
  [
    'what the firm sent',
    [tp('a', 0, 'ecommerce'), tp('b', 1, 'email', { direction: 'out' })],
    ['a>b by time inferred 1 h'],
  ],
  [
    'a video call in the store, after the store',
    [tp('a', 0, 'store'), tp('b', 1, 'store', { alongside: 'video' })],
    [],
  ],
  [
    'the app, after the app in the store',
    [tp('a', 0, 'store', { alongside: 'app' }), tp('b', 1, 'app')],
    [],
  ],
  [
    'the hotline, after the app in the store',
    [tp('a', 0, 'store', { alongside: 'app' }), tp('b', 1, 'hotline')],
    ['a>b by time inferred 1 h'],
  ],
  [
    'two channels that we have no name for',
    [
      tp('a', 0, 'other', { originalchannel: 'logistics' }),
      tp('b', 1, 'other', { originalchannel: 'pigeon' }),
    ],
    ['a>b by time inferred 1 h'],
  ],
  [
    'one channel that we have no name for, twice',
    [
      tp('a', 0, 'other', { originalchannel: 'logistics' }),
      tp('b', 1, 'other', { originalchannel: 'logistics' }),
    ],
    [],
  ],
  [
    'an unknown time',
    [tp('a', 0, 'website'), tp('b', undefined, 'hotline'), tp('c', 2, 'store')],
    ['a>c by time inferred 2 h'],
  ],
  [
    'an unknown time, of one that names the one it continues',
    [tp('a', 0, 'website'), tp('b', undefined, 'hotline', { previous: 'a' })],
    ['a>b by previous'],
  ],
  [
    'an unknown time, of one of a case',
    [tp('a', 0, 'website', { case: '1' }), tp('b', undefined, 'hotline', { case: '1' })],
    [],
  ],
];
for (const [name, list, expected] of cases) {
  test(`handovers: ${name}`, () => assert.deepEqual(told(list), expected));
  test(`handovers, newest first: ${name}`, () =>
    assert.deepEqual(told(list.toReversed()), expected));
}

const touchpoint = (ids: fc.Arbitrary<string>): fc.Arbitrary<LinkedTouchpoint> =>
  fc.record(
    {
      id: ids,
      at: fc.integer({ min: 0, max: 60 }).map((hours) => hours * hour),
      channel: fc.constantFrom('store', 'hotline', 'email', 'other'),
      originalchannel: fc.constantFrom('a', 'b'),
      alongside: fc.constantFrom('app', 'email'),
      case: fc.constantFrom('1', '2'),
      previous: fc.constantFrom('0', '1', '2', '3', '4', '99'),
      handover: fc.record(
        { reason: fc.constant('why'), carried: fc.boolean() },
        { requiredKeys: [] },
      ),
      direction: fc.constantFrom('in', 'in', 'out', 'internal'),
      side: fc.constantFrom('customer', 'customer', 'customer', 'employee'),
    },
    { requiredKeys: ['channel', 'id'] },
  );
const list = fc
  .array(touchpoint(fc.constant('')), { maxLength: 14 })
  .map((all) => all.map((one, place) => ({ ...one, id: String(place) })));

test('whichever order they come in, the handovers are the same', () => {
  fc.assert(
    fc.property(
      list.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => assert.deepEqual(told(shuffled), told(all)),
    ),
    { numRuns: 2000 },
  );
});

test('nothing is linked to itself, from two sides, twice, or to what is no contact', () => {
  let found = 0;
  // Some with the same id, too.
  const any = fc.oneof(
    list,
    fc.array(touchpoint(fc.constantFrom('0', '1', '2')), { maxLength: 14 }),
  );
  fc.assert(
    fc.property(any, (all) => {
      const handovers = handoversOf(all);
      found += handovers.length;
      const arrivals = handovers.map(({ to }) => to);
      assert.equal(new Set(arrivals).size, arrivals.length);
      const pairs = handovers.flatMap(({ from, to }) =>
        from === undefined ? [] : [[from, to].sort((a, b) => a - b).join()],
      );
      assert.equal(new Set(pairs).size, pairs.length);
      for (const { from, to, between = 0 } of handovers) {
        assert.notEqual(from, to);
        assert.ok(between >= 0);
        for (const one of [all[from ?? to], all[to]]) {
          assert.notEqual(one?.direction, 'internal');
          assert.notEqual(one?.side, 'employee');
        }
      }
    }),
    { numRuns: 2000 },
  );
  assert.ok(found > 2000, `only ${found}`);
});

test('looked for one by one, each continues the same one as when all are linked', () => {
  fc.assert(
    fc.property(list, (all) => {
      const chronology = chronologyOf(all);
      const { order, dated } = chronology;
      const links = linkTouchpoints(all, chronology);
      const journey = {
        dated,
        touchpointAt: (place: number) => all[order[place] ?? -1],
        isContactAt: (place: number) => isContact(all[order[place] ?? -1] ?? { channel: 'other' }),
        caseAt: (place: number) => all[order[place] ?? -1]?.case,
        placeOf: (id: string) => {
          const place = order.findIndex((each) => all[each]?.id === id);
          return place < 0 ? undefined : place;
        },
      };
      const found = Array.from(order, (_, place) => {
        const from = precedingPlace(journey, place);
        return from === undefined ? -1 : order[from];
      });
      assert.deepEqual(
        found,
        Array.from(order, (each) => links[each]),
      );
    }),
    { numRuns: 3000 },
  );
});

test('each touchpoint is looked at as often in a hundred thousand as in a thousand', () => {
  const readsOf = (count: number) => {
    let reads = 0;
    const all = Array.from({ length: count }, (_, place) => ({
      ...tp(String(place), (place * 7919) % 1_000_003, place % 2 ? 'store' : 'email', {
        case: String(place % 97),
      }),
      get previous() {
        reads += 1;
        return place % 5 ? undefined : String(place % 13);
      },
    }));
    linkTouchpoints(all, chronologyOf(all));
    return reads / count;
  };
  assert.equal(readsOf(100_000), readsOf(1000));
});

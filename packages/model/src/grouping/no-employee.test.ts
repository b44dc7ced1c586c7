import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import * as chronology from '../chronology/chronology.js';
import * as handover from '../handover/handover.js';
import * as preceding from '../handover/preceding.js';
import * as lane from '../lane/lane.js';
import * as grouping from './grouping.js';

// To find, count, group or sort by who of the firm took part would be a monitoring of performance. A person of the firm is
// a contact on a touchpoint and nothing else.

interface Served extends grouping.GroupedTouchpoint, handover.LinkedTouchpoint {
  agent?: string;
}

/** Everything that is said of a list; the places in it are the same whoever served. */
function allOf(list: readonly Served[]): unknown {
  const whole = { start: 0, end: list.length };
  const { order } = chronology.chronologyOf(list);
  const links = handover.linkTouchpoints(list);
  return [
    chronology.chronologyOf(list),
    handover.handoversOf(list),
    [...list.keys()].map((place) => handover.handoverTo(list, links, place)),
    list.map((one, place) => handover.handoverBetween(list[place - 1], one)),
    list.map(handover.isContact),
    [...order.keys()].map((place) =>
      preceding.precedingPlace(
        {
          dated: list.length,
          touchpointAt: (each) => list[order[each] ?? -1],
          isContactAt: () => true,
          caseAt: (each) => list[order[each] ?? -1]?.case,
          placeOf: (id) => order.findIndex((each) => list[each]?.id === id),
        },
        place,
      ),
    ),
    list.map(lane.laneOf),
    lane.exchangesOf(list, order, whole, 'oldest'),
    (['day', 'week', 'month', 'case', 'none'] as const).flatMap((by) =>
      (['newest', 'oldest'] as const).map((first) =>
        grouping.groupTouchpoints(list, { grouping: by, order: first, timeZone: 'UTC' }),
      ),
    ),
  ];
}

test('the functions that are held to this are all that there are', () => {
  const functions = [chronology, handover, preceding, lane, grouping].flatMap((room) =>
    Object.entries(room).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  );
  assert.deepEqual(functions.sort(), [
    'chronologyOf',
    'exchangesOf',
    'groupTouchpoints',
    'handoverBetween',
    'handoverTo',
    'handoversOf',
    'isContact',
    'laneOf',
    'linkTouchpoints',
    'precedingPlace',
  ]);
});

const touchpoints = fc.array(
  fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c'),
      at: fc.integer({ min: 0, max: 100 }).map((hours) => hours * 600_000),
      type: fc.constantFrom('page', 'call'),
      channel: fc.constantFrom('store', 'hotline'),
      case: fc.constantFrom('1', '2'),
      team: fc.constantFrom('x', 'y'),
      previous: fc.constantFrom('a', 'b'),
      direction: fc.constantFrom('in', 'out'),
    },
    { requiredKeys: ['channel'] },
  ),
  { maxLength: 20 },
);

test('whoever of the firm took part, all is the same', () => {
  const name = fc.option(fc.constantFrom('A. Kaya', 'B. Novak', 'C. Ito'), { nil: undefined });
  const names = fc.array(name, { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(touchpoints, names, names, (list, some, others) => {
      const servedBy = (agents: readonly (string | undefined)[]) =>
        list.map((one, place): Served => {
          const agent = agents[place];
          return agent === undefined ? one : { ...one, agent };
        });
      assert.deepEqual(allOf(servedBy(others)), allOf(servedBy(some)));
    }),
  );
});

test('nobody looks at who of the firm took part', () => {
  fc.assert(
    fc.property(touchpoints, (list) => {
      const guarded = list.map((one) =>
        Object.defineProperty({ ...one }, 'agent', {
          enumerable: true,
          get: () => assert.fail('the agent was read'),
        }),
      );
      allOf(guarded);
    }),
  );
});

for (const room of ['chronology', 'handover', 'lane', 'grouping', 'profile', 'sentiment', 'story'])
  test(`no source of ${room} names an agent`, () => {
    const folder = new URL(`../${room}/`, import.meta.url);
    const sources = readdirSync(folder).filter((file) => /(?<!\.test)\.ts$/.test(file));
    assert.ok(sources.length > 0);
    for (const file of sources)
      assert.doesNotMatch(readFileSync(new URL(file, folder), 'utf8'), /agent|assignee/i, file);
  });

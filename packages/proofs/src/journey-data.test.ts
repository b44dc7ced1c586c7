// Customers of Olist and Online Retail: what really happened on a journey, how they said they felt, over which channels they
// came and from which to which they went, as our model counts it of what our connectors read, beside the same counted of the raw
// rows by code of its own. A sample in every run, all of them in `npm run soak -- journey-data`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JourneyActuals } from '@oxbow/model/actuals';
import { actualJourney } from '@oxbow/model/actual-journey';
import { channelMix } from '@oxbow/model/channel-mix';
import { countChannels } from '@oxbow/model/count-channels';
import { handoverMatrix } from '@oxbow/model/handover-matrix';
import { readJourneyData } from '@oxbow/model/journey-data';
import { toJourneyTouchpoint } from '@oxbow/model/journey-touchpoint';
import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { isPlain, plans, toJourney, type Plan } from './journey-data/plans.js';
import {
  byCustomer,
  missing,
  readRawOlist,
  readRawRetail,
  type RawEvent,
} from './journey-data/raw.js';
import { changesOfChannel, countBySets, meanStars, tally, walk } from './journey-data/recount.js';
import { readOlist, readRetail } from './timeline-data/sources.js';
import { someOf } from './timeline-data/some-of.js';

interface Sample {
  timeZone: string;
  /** The rows of each customer who is looked at. */
  people: RawEvent[][];
  /** The touchpoints of the same customers in the same order, as our connectors read them. */
  timelines: Touchpoint[][];
}

const samples: Partial<Record<Plan['source'], Sample>> = {};

/** Some customers of a source, or all. In Olist the kind of a row is a touchpoint's title; it is taken for its category. */
function sampleOf(source: Plan['source']): Sample {
  return (samples[source] ??= read(source));
}

function read(source: Plan['source']): Sample {
  const { timelines, timeZone, rejected } = source === 'Olist' ? readOlist() : readRetail();
  assert.deepEqual(rejected, []);
  const raw = byCustomer(source === 'Olist' ? readRawOlist() : readRawRetail());
  assert.deepEqual([...timelines.keys()].sort(), [...raw.keys()].sort());
  const customers = someOf([...raw.keys()], 300);
  return {
    timeZone,
    people: customers.map((customer) => raw.get(customer) ?? []),
    timelines: customers.map((customer) =>
      (timelines.get(customer) ?? []).map((touchpoint) =>
        source === 'Olist' ? { ...touchpoint, category: touchpoint.title } : touchpoint,
      ),
    ),
  };
}

for (const plan of plans)
  test(
    `what really happened is what the rows say: ${plan.source}, ${plan.name}`,
    { skip: missing },
    (context) => {
      const { people, timelines } = sampleOf(plan.source);
      const journey = toJourney(plan);
      for (const [index, events] of people.entries()) {
        const actual = actualJourney(journey, (timelines[index] ?? []).map(toJourneyTouchpoint));
        const expected = walk(plan, events);
        assert.deepEqual(
          actual.steps.map(({ step, deviations }) => [step, ...deviations]),
          expected.steps,
        );
        assert.deepEqual([actual.skipped, actual.ahead], [expected.skipped, expected.ahead]);
        assert.equal(actual.undated, 0);
      }

      const touchpoints = timelines.flat();
      const { data, faults, invalid } = readJourneyData({ journey, touchpoints });
      assert.deepEqual([faults, invalid], [[], 0]);
      const actuals = JourneyActuals.parse(data?.actuals);
      const ways = people.map((events) => walk(plan, events));
      const begun = ways.filter(({ steps }) => steps.some(([step]) => step !== null));
      assert.deepEqual(
        [actuals.people, actuals.others],
        [begun.length, ways.length - begun.length],
      );
      assert.deepEqual([actuals.undated, actuals.unattributed], [0, 0]);
      const rows = begun.flatMap(({ steps }) => steps);
      const counts = {
        channel: rows.filter((row) => row.includes('channel')).length,
        order: rows.filter((row) => row.includes('order', 1)).length,
        repeated: rows.filter((row) => row.includes('repeated')).length,
        skipped: begun.flatMap(({ skipped }) => skipped).length,
        unplanned: rows.filter(([step]) => step === null).length,
      };
      assert.deepEqual(actuals.deviations, counts);
      for (const { step, ...each } of actuals.steps) {
        const own = rows.filter(([name]) => name === step);
        const taking = begun.filter(({ steps }) => steps.some(([name]) => name === step));
        assert.deepEqual([each.times, each.people], [own.length, taking.length]);
        assert.equal(
          each.channels.reduce((sum, { times }) => sum + times, 0),
          own.length,
        );
      }
      // Where each kind of row is one step, sets of customers say the same without any walk.
      if (isPlain(plan)) {
        const bySets = countBySets(
          plan,
          people.filter((_, index) => ways[index]!.steps.some(([step]) => step !== null)),
        );
        assert.deepEqual(
          actuals.steps.map(({ channels: _, ...step }) => step),
          bySets.map((each) => ({ ...each })),
        );
      }

      const stars = meanStars(plan, people);
      const felt = actuals.experience;
      assert.deepEqual(
        felt
          .map(({ stage, step }) => [stage, ...(step === undefined ? [] : [step])].join(' '))
          .sort(),
        [...stars.keys()].sort(),
      );
      for (const { stage, step, side, value, n } of felt) {
        const own = stars.get(step === undefined ? stage : `${stage} ${step}`);
        assert.equal(side, 'customer');
        assert.equal(n, own?.n);
        assert.ok(Math.abs((value ?? NaN) - (own?.value ?? NaN)) < 1e-9);
      }
      context.diagnostic(
        `journey-data: ${JSON.stringify({ source: plan.source, plan: plan.name, customers: people.length, onJourney: begun.length, touchpoints: touchpoints.length, deviations: counts, experience: felt.length })}`,
      );
    },
  );

/** What a row is in our words. */
const words: Readonly<Record<string, { channel: string; direction: string }>> = {
  'order placed': { channel: 'ecommerce', direction: 'in' },
  'payment approved': { channel: 'ecommerce', direction: 'out' },
  'handed to carrier': { channel: 'other', direction: 'out' },
  delivered: { channel: 'other', direction: 'out' },
  'survey sent': { channel: 'email', direction: 'out' },
  'survey answered': { channel: 'email', direction: 'in' },
  order: { channel: 'ecommerce', direction: 'in' },
  cancellation: { channel: 'ecommerce', direction: 'in' },
};

for (const source of ['Olist', 'Online Retail'] as const)
  test(
    `over which channels customers came is what the rows say: ${source}`,
    { skip: missing },
    (context) => {
      const { people, timelines, timeZone } = sampleOf(source);
      const events = people.flat();
      const list = timelines.flat().map((one) => readTouchpoint(one, '').touchpoint);
      const counted = countChannels(
        list.filter((one) => one !== undefined),
        timeZone,
      );
      assert.equal(counted.uncounted, 0);
      const expected = tally(
        events.map(({ at, kind }) => {
          const { channel, direction } = words[kind] ?? {};
          return [at.slice(0, 10), channel, direction, 'customer'].join(' ');
        }),
      );
      assert.deepEqual(
        new Map(
          counted.counts.map(({ day, channel, direction, side, count }) => [
            [day, channel, direction, side].join(' '),
            count,
          ]),
        ),
        new Map([...expected].sort(([one], [other]) => (one < other ? -1 : 1))),
      );

      const days = events.map(({ at }) => at.slice(0, 10)).sort();
      assert.deepEqual(counted.from, days[0]);
      const mix = channelMix(counted.counts, { ...counted, every: 'month' });
      assert.equal(mix.total, events.length);
      let shares = 0;
      for (const period of mix.periods) {
        const own = events.filter(({ at }) => at.startsWith(period.key));
        assert.equal(period.total, own.length);
        for (const [place, part] of mix.parts.entries()) {
          const { count, share } = period.shares[place] ?? {};
          const there = own.filter(({ kind }) => words[kind]?.channel === part).length;
          assert.equal(count, there);
          assert.equal(share, own.length === 0 ? null : there / own.length);
          shares += 1;
        }
      }
      assert.equal(
        mix.periods.reduce((sum, { total }) => sum + total, 0),
        events.length,
      );
      context.diagnostic(
        `journey-data: ${JSON.stringify({ source, mix: 'by month', touchpoints: events.length, days: new Set(days).size, months: mix.periods.length, shares })}`,
      );
    },
  );

const channelOf: Readonly<Record<string, string>> = {
  'e-commerce': 'ecommerce',
  logistics: 'other',
  email: 'email',
};

for (const source of ['Olist', 'Online Retail'] as const)
  test(
    `from which channel to which customers went is what the rows say: ${source}`,
    { skip: missing },
    (context) => {
      const { people, timelines } = sampleOf(source);
      const matrix = handoverMatrix(
        timelines.map((list) => list.flatMap((one) => readTouchpoint(one, '').touchpoint ?? [])),
      );
      const expected = changesOfChannel(people);
      const found = matrix.cells.map(({ from, to, count, carried, lost, unstated, inferred }) => {
        // Neither source says whether what was known came along.
        assert.deepEqual([carried, lost, unstated, inferred], [0, 0, count, count]);
        return [`${from} → ${to}`, count] as const;
      });
      const inOurs = [...expected].map(([way, count]) => [
        way
          .split(' → ')
          .map((word) => channelOf[word])
          .join(' → '),
        count,
      ]);
      assert.deepEqual(found.toSorted(), inOurs.toSorted());
      assert.equal(
        matrix.total,
        [...expected.values()].reduce((sum, count) => sum + count, 0),
      );
      context.diagnostic(
        `journey-data: ${JSON.stringify({ source, handovers: matrix.total, ways: Object.fromEntries(expected) })}`,
      );
    },
  );

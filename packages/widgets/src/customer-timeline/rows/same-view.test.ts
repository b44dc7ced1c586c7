import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupTouchpoints } from '@oxbow/model/grouping';
import { handoversOf } from '@oxbow/model/handover';
import { readTouchpoint, type ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import fc from 'fast-check';
import { moodOf, type TimelineFilter } from '../timeline-filter.js';
import {
  closed,
  hour,
  records,
  separate,
  setting,
  step,
  type HostRecord,
} from './testing/arbitraries.js';
import { PlainTimeline } from './testing/plain-timeline.js';
import type { Closed } from './timeline-rows.js';

// `OXBOW_ROUNDS` of each; `OXBOW_SEED` repeats a run.
const rounds = {
  numRuns: Number(process.env['OXBOW_ROUNDS'] ?? 1000),
  ...(process.env['OXBOW_SEED'] && { seed: Number(process.env['OXBOW_SEED']) }),
};

const nothingClosed: Closed = { areAllClosed: false, groups: new Set(), bursts: new Set() };

/** The records that are left when each takes the place of the one that had its id. */
function lastOfEach(list: readonly HostRecord[]): ReadTouchpoint[] {
  const byId = new Map<unknown, ReadTouchpoint>();
  for (const [index, one] of list.entries()) {
    const { touchpoint } = readTouchpoint(one, '');
    if (touchpoint) byId.set(touchpoint.id ?? index, touchpoint);
  }
  return [...byId.values()];
}

/** Whether a touchpoint is wished for, in the plainest words. */
function fits(one: ReadTouchpoint, wish: TimelineFilter, dayOf: (at: number) => string): boolean {
  const isOne = (values: readonly unknown[] = [], ...found: unknown[]) =>
    values.length === 0 || found.some((value) => value !== undefined && values.includes(value));
  const mood = one.sentiment && moodOf(one.sentiment.value);
  const day = one.at === undefined ? undefined : dayOf(one.at);
  const isDated = wish.from === undefined && wish.until === undefined;
  const told = [one.type, one.category, one.team, one.case];
  const text = [...told, ...(one.confidential ? [] : [one.title])].join('\n').toLowerCase();
  return (
    isOne(wish.channels, one.channel, one.alongside) &&
    isOne(wish.types, one.type) &&
    isOne(wish.directions, one.direction) &&
    isOne(wish.sentiments, mood) &&
    isOne(wish.teams, one.team) &&
    isOne(wish.categories, one.category) &&
    isOne(wish.cases, one.case) &&
    (isDated || (day !== undefined && day >= (wish.from ?? '') && day <= (wish.until ?? '9'))) &&
    (wish.words ?? '').split(' ').every((each) => text.includes(each))
  );
}

test('in whichever steps it comes, what is shown is what is shown of it at once', async () => {
  let [rows, bursts] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.array(fc.tuple(records, step), { maxLength: 4 }),
      setting,
      closed,
      async (first, steps, last, folded) => {
        const lists = separate([first, ...steps.map(([list]) => list)]);
        const timeline = new PlainTimeline(lists[0] ?? []);
        for (const [index, [, { kind, hold, setting: look }]] of steps.entries()) {
          if (look) await timeline.show(look, nothingClosed);
          const list = lists[index + 1] ?? [];
          if (kind === 'push') timeline.data.change({ added: list }, () => hold);
          else timeline.data.append({ touchpoints: list });
        }
        timeline.data.reveal();
        await timeline.show(last, folded);
        const whole = new PlainTimeline(lists.flat());
        await whole.show(last, folded);
        assert.deepEqual(timeline.told(), whole.told());
        assert.equal(timeline.data.store.invalid, whole.data.store.invalid);
        assert.deepEqual(timeline.data.store.counts, whole.data.store.counts);
        rows += whole.rows.rows.length;
        bursts += whole.told().filter((row) => 'burst' in row).length;
      },
    ),
    rounds,
  );
  assert.ok(
    rows > 5 * rounds.numRuns && bursts > rounds.numRuns / 10,
    `${rows} rows, ${bursts} bursts were looked at`,
  );
});

test('what is shown is what a plain list would show: each once, in order, in its group', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(records, { maxLength: 4 }), setting, async (given, last) => {
      const list = separate(given).flat();
      const timeline = new PlainTimeline(list);
      await timeline.show(last, nothingClosed);
      const { sequence } = timeline.rows;
      const format = new Intl.DateTimeFormat('en-CA', {
        timeZone: last.timeZone,
        dateStyle: 'short',
      });
      const wished = lastOfEach(list).filter((one) =>
        fits(one, last.filter, (at) => format.format(at)),
      );
      const found = Array.from({ length: sequence.length }, (_, position) => {
        const number = sequence.numberAt(position);
        assert.equal(sequence.positionOf(number), position);
        return timeline.data.store.read(number);
      });
      const idsOf = (all: readonly (ReadTouchpoint | undefined)[]) =>
        all.map((one) => `${one?.id ?? one?.at}`);
      assert.deepEqual(idsOf(found).sort(), idsOf(wished).sort());
      shown += found.length;
      const isInOrder = (one?: ReadTouchpoint, other?: ReadTouchpoint) => {
        if (one?.at === undefined || other?.at === undefined) return other?.at === undefined;
        const later = other.at - one.at || ((one.id ?? '') < (other.id ?? '') ? 1 : -1);
        return last.order === 'newest' ? later < 0 : later > 0;
      };
      let end = 0;
      while (last.grouping !== 'none' && end < found.length) {
        const group = sequence.groupAt(end);
        assert.equal(group?.start, end);
        const keys = new Set(
          found.slice(group.start, group.end).map((one) => {
            if (last.grouping === 'case') return one?.case ?? '';
            if (one?.at === undefined) return '';
            const day = format.format(one.at);
            if (last.grouping === 'month') return day.slice(0, 7);
            if (last.grouping === 'day') return day;
            const date = new Date(`${day}T00:00Z`);
            const past = (date.getUTCDay() + 7 - (last.firstDay % 7)) % 7;
            return new Date(date.getTime() - past * 24 * hour).toISOString().slice(0, 10);
          }),
        );
        assert.deepEqual([...keys], [group.key]);
        for (let position = group.start; position < group.end; position += 1)
          assert.deepEqual(sequence.groupAt(position), group);
        end = group.end;
      }
      const isWithin = (position: number) =>
        last.grouping !== 'case' || sequence.groupAt(position)?.start !== position;
      for (let position = 1; position < found.length; position += 1)
        if (isWithin(position)) assert.ok(isInOrder(found[position - 1], found[position]));
    }),
    rounds,
  );
  assert.ok(shown > 5 * rounds.numRuns, `${shown} touchpoints were looked at`);
});

test('bursts, quiet days and handovers are drawn where the model finds them', async () => {
  let [bursts, spells, handovers] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(records, { maxLength: 3 }), setting, async (given, wished) => {
      // Within a case, the timeline folds only what follows on each other in time.
      fc.pre(wished.grouping !== 'case');
      const last = { ...wished, filter: {} };
      const list = separate(given).flat();
      const timeline = new PlainTimeline(list);
      await timeline.show(last, nothingClosed);
      const all = lastOfEach(list);
      const nameOf = (one?: ReadTouchpoint) => `${one?.id ?? one?.at}`;
      const expected = groupTouchpoints(all, last);
      const { rows, sequence } = timeline.rows;
      const found = Array.from({ length: sequence.length }, (_, place) => rows.burstAt(place));
      const folded = found.flatMap((burst, place) => (burst?.start === place ? [burst] : []));
      assert.deepEqual(
        folded.map(({ start, end }) => ({ start, end })),
        expected.bursts,
      );
      bursts += folded.length;
      // Each has a row of its own, once all bursts are unfolded.
      await timeline.show(last, {
        ...nothingClosed,
        bursts: new Set(folded.map(({ key }) => key)),
      });
      const told = timeline.told();
      const isNewest = last.order === 'newest';
      assert.deepEqual(
        told.flatMap(({ position, quietSpell }) =>
          quietSpell ? [{ before: isNewest ? position + 1 : position, ...quietSpell }] : [],
        ),
        expected.quietSpells,
      );
      spells += expected.quietSpells.length;
      const { store } = timeline.data;
      const drawn = told.flatMap(({ handover }) => {
        if (!handover) return [];
        const { from, to, fromChannel: _, ...others } = handover;
        const at = (place?: number) =>
          place === undefined ? undefined : nameOf(store.read(store.numberAt(place)));
        return [{ ...others, from: at(from), to: at(to) }];
      });
      const expectedHandovers = handoversOf(all).map(({ from, to, ...others }) => ({
        ...others,
        from: from === undefined ? undefined : nameOf(all[from]),
        to: nameOf(all[to]),
      }));
      const byName = (one: { to: string | undefined }, other: { to: string | undefined }) =>
        String(one.to) < String(other.to) ? -1 : 1;
      assert.deepEqual(drawn.sort(byName), expectedHandovers.sort(byName));
      handovers += drawn.length;
    }),
    rounds,
  );
  const least = rounds.numRuns / 20;
  assert.ok(
    Math.min(bursts, spells, handovers) > least,
    `${bursts} bursts, ${spells} quiet spells, ${handovers} handovers`,
  );
});

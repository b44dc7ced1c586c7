import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toBins, type Bins } from './bins.js';
import {
  countBins,
  drag,
  gripAt,
  moveByKey,
  toDates,
  toWindow,
  type Dates,
  type Grip,
} from './window.js';

/** The months of 2011. */
const months = binsOf(['2011-01-01T00:00Z', '2011-12-31T00:00Z'], 12);

function binsOf(times: string[], most: number): Bins {
  const chronology = {
    length: times.length,
    timeAt: (place: number) => (times[place] ? Date.parse(times[place]) : undefined),
    channelAt: () => 'store' as const,
  };
  return toBins(chronology, { timeZone: 'UTC', most });
}

const dated: [name: string, dates: Dates, start: number, end: number][] = [
  ['no dates', {}, 0, 12],
  ['whole months', { from: '2011-03-01', until: '2011-04-30' }, 2, 4],
  ['within a month', { from: '2011-03-10', until: '2011-03-10' }, 2, 3],
  ['over the end of a month', { from: '2011-03-31', until: '2011-04-01' }, 2, 4],
  ['from a day on', { from: '2011-11-15' }, 10, 12],
  ['until a day', { until: '2011-02-01' }, 0, 2],
  ['around all', { from: '1990-01-01', until: '2030-01-01' }, 0, 12],
  ['before all', { from: '1990-01-01', until: '1991-01-01' }, 0, 1],
  ['after all', { from: '2030-01-01' }, 11, 12],
];
for (const [name, dates, start, end] of dated)
  test(`the window of dates: ${name}`, () =>
    assert.deepEqual(toWindow(dates, months), { start, end }));

test('a window is given as the first and the last day in it', () => {
  assert.deepEqual(toDates({ start: 1, end: 2 }, months), {
    from: '2011-02-01',
    until: '2011-02-28',
  });
});

test('a window over all is no wish, so that those of unknown date are shown', () =>
  assert.equal(toDates({ start: 0, end: 12 }, months), undefined));

test('the dates of a window are days of the filter, also at the ends of all time', () => {
  const ages = binsOf(['0001-01-01T00:00Z', '9999-12-31T00:00Z'], 20);
  assert.deepEqual(toDates({ start: 0, end: 1 }, ages), {
    from: '0001-01-01',
    until: '0499-12-31',
  });
  assert.equal(toDates({ start: 19, end: 20 }, ages)?.until, '9999-12-31');
});

test('the dates of any window lead back to it', () => {
  fc.assert(
    fc.property(fc.nat(11), fc.nat(11), (one, other) => {
      const window = { start: Math.min(one, other), end: Math.max(one, other) + 1 };
      assert.deepEqual(toWindow(toDates(window, months) ?? {}, months), window);
    }),
  );
});

const keys: [key: string, end: 'start' | 'end', mirrored: boolean, start: number, after: number][] =
  [
    ['ArrowRight', 'start', false, 4, 6],
    ['ArrowLeft', 'start', false, 2, 6],
    ['ArrowUp', 'end', false, 3, 7],
    ['ArrowDown', 'end', false, 3, 5],
    ['ArrowRight', 'end', true, 3, 5],
    ['ArrowLeft', 'end', true, 3, 7],
    ['ArrowUp', 'end', true, 3, 7],
    ['PageUp', 'end', false, 3, 9],
    ['PageDown', 'start', false, 0, 6],
    ['PageUp', 'start', false, 5, 6],
    ['Home', 'start', false, 0, 6],
    ['End', 'start', false, 5, 6],
    ['Home', 'end', false, 3, 4],
    ['End', 'end', false, 3, 12],
    ['Shift ArrowRight', 'start', false, 4, 7],
    ['Shift ArrowRight', 'end', true, 2, 5],
    ['Shift PageDown', 'end', false, 0, 3],
    ['Shift End', 'start', false, 9, 12],
  ];
for (const [name, end, isMirrored, start, after] of keys)
  test(`keys: ${name} at the ${end}${isMirrored ? ', from right to left' : ''}`, () => {
    const pressed = { key: name.replace('Shift ', ''), shiftKey: name.startsWith('Shift ') };
    const window = moveByKey({ start: 3, end: 6 }, end, pressed, months, isMirrored);
    assert.deepEqual(window, { start, end: after });
  });

test('keys: others mean nothing', () => {
  const pressed = { key: 'a', shiftKey: false };
  assert.equal(moveByKey({ start: 3, end: 6 }, 'start', pressed, months, false), undefined);
});

const grips: [name: string, x: number, start: number, end: number, grip: Grip | undefined][] = [
  ['before the window', 10, 3, 6, undefined],
  ['the grip before it', 45, 3, 6, 'start'],
  ['its beginning', 62, 3, 6, 'start'],
  ['within', 90, 3, 6, 'both'],
  ['its end', 117, 3, 6, 'end'],
  ['the grip after it', 137, 3, 6, 'end'],
  ['after it', 139, 3, 6, undefined],
  ['the middle of a narrow one', 70, 3, 4, 'both'],
  ['all, in the middle', 90, 0, 12, undefined],
  ['all, at the grip before', -10, 0, 12, 'start'],
  ['all, at the grip after', 250, 0, 12, 'end'],
];
for (const [name, x, start, end, grip] of grips)
  test(`a pointer takes hold of: ${name}`, () =>
    assert.equal(gripAt(x, { start, end }, 20, months), grip));

const drags: [name: string, grip: Grip | undefined, from: number, to: number, is: number[]][] = [
  ['a new window', undefined, 1.5, 3.2, [1, 4]],
  ['a new window backwards', undefined, 3.2, 1.5, [1, 4]],
  ['one bin', undefined, 7.9, 7.9, [7, 8]],
  ['beyond the ends', undefined, -3, 40, [0, 12]],
  ['the start', 'start', 3, 1.4, [1, 6]],
  ['the start up to the end', 'start', 3, 11, [5, 6]],
  ['the end', 'end', 6, 8.6, [3, 9]],
  ['both', 'both', 4, 6.4, [5, 8]],
  ['both up to the last', 'both', 4, 40, [9, 12]],
];
for (const [name, grip, from, to, [start, end]] of drags)
  test(`a pointer drags: ${name}`, () =>
    assert.deepEqual(drag({ start: 3, end: 6 }, grip, [from, to], months), { start, end }));

test('whatever is done with it, a window has a bin and lies within', () => {
  const pressed = fc.record({
    key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'),
    shiftKey: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(pressed, fc.constantFrom('start', 'end'))), (events) => {
      let window = { start: 0, end: countBins(months) };
      for (const [event, end] of events) {
        window = moveByKey(window, end as 'start' | 'end', event, months, false) ?? window;
        assert.ok(0 <= window.start && window.start < window.end && window.end <= 12);
      }
    }),
  );
});

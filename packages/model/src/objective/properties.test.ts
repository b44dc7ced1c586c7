import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { channelShares } from '../key-result/channel-shares.js';
import type { KeyResult } from '../key-result/key-result.js';
import { progressOf } from '../key-result/progress.js';
import { changedParts } from './changed-parts.js';
import { gradeOf } from './grade.js';
import { objectiveFacets } from './objective-filter.js';
import { Objective } from './objective.js';
import { standingOf } from './objective-standing.js';
import { objectiveProgress } from './progress.js';
import { readObjective } from './read-objective.js';
import { missingSide, pairUp } from './sides.js';
import { keyResults, moments, objectives } from './testing/arbitrary.js';

test('the objectives of these tests are such as the schema takes', () => {
  fc.assert(
    fc.property(objectives, (objective) => {
      assert.deepEqual(Objective.safeParse(objective).error?.issues ?? [], []);
    }),
  );
});

test('progress lies in 0 to 1, or there is none', () => {
  fc.assert(
    fc.property(keyResults, (keyResult) => {
      const { value } = progressOf(keyResult);
      assert.ok(value === null || (value >= 0 && value <= 1 && !Object.is(value, -0)), `${value}`);
    }),
    { numRuns: 2000 },
  );
});

test('progress never falls while the reading goes the way that is wanted', () => {
  const readings = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(keyResults, readings, (keyResult, values) => {
      const falls = isFalling(keyResult);
      if (falls === undefined) return;
      const sorted = [...values].sort((one, other) => (falls ? other - one : one - other));
      let last = -1;
      for (const current of sorted) {
        const { value } = progressOf({ ...keyResult, current } as KeyResult);
        assert.ok(value !== null && value >= last, `${value} after ${last} at ${current}`);
        last = value;
      }
    }),
    { numRuns: 1000 },
  );
});

test('of a milestone result, what is done more never makes less', () => {
  fc.assert(
    fc.property(keyResults, (keyResult) => {
      if (keyResult.type !== 'milestone') return;
      let last = -1;
      for (let done = 0; done <= keyResult.milestones.length; done += 1) {
        const milestones = keyResult.milestones.map((each, index) => ({
          ...each,
          done: index < done,
        }));
        const { value } = progressOf({ ...keyResult, milestones });
        assert.ok(value !== null && value >= last);
        last = value;
      }
      assert.equal(last, 1);
    }),
    { numRuns: 1000 },
  );
});

test('an objective lies between its weakest and its strongest key result', () => {
  fc.assert(
    fc.property(objectives, (objective) => {
      const { value, measured, total } = objectiveProgress(objective);
      const values = objective.keyResults.flatMap((each) => progressOf(each).value ?? []);
      assert.deepEqual([measured, total], [values.length, objective.keyResults.length]);
      if (value === null) assert.equal(values.length, 0);
      else assert.ok(value >= Math.min(...values) && value <= Math.max(...values), `${value}`);
    }),
    { numRuns: 2000 },
  );
});

test('every progress has a grade, and no grade is worse for more', () => {
  const ranks = ['missed', 'partial', 'achieved'];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.constantFrom('committed', 'aspirational'), (one, other, type) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const places = [low, high].map((progress) => ranks.indexOf(gradeOf(progress, type) ?? ''));
      assert.ok(places.every((place) => place >= 0));
      assert.ok(Number(places[0]) <= Number(places[1]));
    }),
    { numRuns: 2000 },
  );
});

test('no objective makes a calculation throw, at no moment', () => {
  fc.assert(
    fc.property(objectives, objectives, moments, (objective, other, now) => {
      const standing = standingOf(objective, { now, timeZone: 'UTC' });
      assert.ok(standing.pace !== null && standing.pace >= 0 && standing.pace <= 1);
      if (objective.closed) assert.equal(standing.shown, 'closed');
      else if (standing.stale) assert.equal(standing.shown, 'stale');
      else assert.equal(standing.shown, objective.health?.status ?? standing.computed);
      if (standing.progress === null && !objective.health)
        assert.ok(['closed', 'stale', 'no-data'].includes(standing.shown), 'silence is green');
      objectiveFacets([{ objective, shown: standing.shown }]);
      missingSide(objective.keyResults);
      assert.equal(pairUp(objective.keyResults).flat().length, objective.keyResults.length);
      assert.deepEqual(changedParts(objective, structuredClone(objective)), []);
      changedParts(objective, other);
      for (const keyResult of objective.keyResults) {
        const shares = channelShares(keyResult);
        if (!shares || shares.whole === null) continue;
        const told = shares.parts.reduce((sum, { value }) => sum + value, 0);
        const size = shares.parts.reduce((sum, { value }) => sum + Math.abs(value), 1);
        assert.ok(
          Math.abs(told + Number(shares.rest) - shares.whole) <=
            1e-9 * (size + Math.abs(shares.whole)),
        );
      }
    }),
    { numRuns: 1000 },
  );
});

test('no input makes the reader throw, and what it reads is an objective', () => {
  const spoiled = fc.tuple(objectives, fc.anything(), fc.string()).chain(([objective, value]) =>
    fc.constantFrom(
      ...Object.keys(objective).map((key): unknown => ({ ...objective, [key]: value })),
      { ...objective, keyResults: [value, ...objective.keyResults] },
      ...objective.keyResults.flatMap((each) =>
        Object.keys(each).map((key): unknown => ({
          ...objective,
          keyResults: [{ ...each, [key]: value }],
        })),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), spoiled), (value) => {
      const { objective, total, invalid } = readObjective(value);
      if (!objective) return assert.deepEqual([total, invalid], [1, 1]);
      assert.ok(Objective.safeParse(objective).success);
      standingOf(objective, { now: 0 });
    }),
    { numRuns: 2000 },
  );
});

/** Whether a result is to fall; `undefined` where its reading has no way to go. */
function isFalling(keyResult: KeyResult): boolean | undefined {
  switch (keyResult.type) {
    case 'increase':
      return false;
    case 'decrease':
      return true;
    case 'zones':
      return keyResult.stretch < keyResult.start;
    default:
      return undefined;
  }
}

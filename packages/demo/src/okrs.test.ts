import assert from 'node:assert/strict';
import test from 'node:test';
import type { KeyResult } from '@oxbow/model/key-result';
import { NewObjective, Objective } from '@oxbow/model/objective';
import { Pledge } from '@oxbow/model/pledge';
import { objectives } from './demo-data.js';
import { languages } from './pages/language.js';
import {
  constructedObjectives,
  constructedPledge,
  teamObjectiveId,
  toTopObjective,
} from './okr-constructed.js';
import { findObjectiveId, listedObjectives, toDemoObjectives, toObjectiveId } from './okrs.js';
import { quarterOf } from './quarter.js';

const now = Date.parse('2026-11-21T12:00:00Z');

for (const [moment, year, number] of [
  ['2026-01-01T00:00:00Z', 2026, 1],
  ['2026-03-31T23:59:59Z', 2026, 1],
  ['2026-11-21T12:00:00Z', 2026, 4],
] as const) {
  test(`${moment} is in quarter ${number} of ${year}`, () => {
    assert.deepEqual(quarterOf(Date.parse(moment)), { year, number });
  });
}

for (const [number, start, end] of [
  [1, '2028-01-01', '2028-03-31'],
  [2, '2028-04-01', '2028-06-30'],
  [3, '2028-07-01', '2028-09-30'],
  [4, '2028-10-01', '2028-12-31'],
] as const) {
  test(`quarter ${number} goes from ${start} to ${end}, and the report does not stand before it`, () => {
    const first = Date.parse(`${start}T01:00:00Z`);
    for (const { period, health } of toDemoObjectives({ year: 2028, number }, first)) {
      assert.deepEqual([period.start, period.end], [start, end]);
      assert.equal(health?.at.slice(0, 10), start);
    }
  });
}

const figuresOf = ({ title: _, note: __, ...figures }: KeyResult) => figures;

const shown = toDemoObjectives(quarterOf(now), now);

test('every objective is one that the collector takes, with an id of its own', () => {
  for (const objective of shown) assert.deepEqual(Objective.parse(objective), objective);
  assert.deepEqual(
    shown.map(({ id }) => id),
    listedObjectives.map(({ place }) => toObjectiveId(place, quarterOf(now))),
  );
  assert.equal(shown.length, objectives.objectives.length);
});

test('titles are those of the source in English, and there in each language; figures are untouched', () => {
  const known = new Map(objectives.objectives.map((each) => [each.title, each]));
  for (const { title, keyResults } of shown) {
    const source = known.get((title as Record<string, string>)['en'] ?? '');
    assert.ok(source);
    assert.deepEqual(Object.keys(title).sort(), [...languages].sort());
    for (const [index, result] of keyResults.entries()) {
      assert.deepEqual(Object.keys(result.title).sort(), [...languages].sort());
      const real: KeyResult =
        source.keyResults[index] ?? assert.fail('a key result that the source lacks');
      assert.deepEqual(figuresOf(result), figuresOf(real));
      assert.equal((result.title as Record<string, string>)['en'], real.title);
    }
  }
});

for (const day of ['2026-10-01', '2026-11-21']) {
  test(`what is constructed fits on ${day}: it says why, names itself constructed, and no figure is of before the quarter or of tomorrow`, () => {
    const moment = Date.parse(`${day}T12:00:00Z`);
    const quarter = quarterOf(moment);
    const made = constructedObjectives(quarter, moment);
    for (const objective of made) {
      assert.deepEqual(NewObjective.parse(objective), objective);
      assert.match(JSON.stringify(objective.attribution), /Constructed.*erfunden.*Construit/);
      const readings = objective.keyResults.flatMap((each) =>
        'readings' in each ? (each.readings ?? []) : [],
      );
      for (const { at } of readings)
        assert.ok(at >= objective.period.start && Date.parse(at) <= moment, at);
    }
    const ids = made.map(({ id }) => id);
    assert.ok(ids.includes(toTopObjective(quarter).id));
    const { objective, pledge } = constructedPledge(quarter);
    assert.ok(ids.includes(objective));
    assert.deepEqual(Pledge.parse(pledge), pledge);
  });
}

test('each real one contributes to one that is there', () => {
  const quarter = quarterOf(now);
  const known = new Set(constructedObjectives(quarter, now).map(({ id }) => id));
  for (const { parent } of shown) assert.ok(known.has(parent?.id ?? ''));
});

test('an address names an objective by its place in the source or by its id', () => {
  const quarter = quarterOf(now);
  assert.equal(findObjectiveId('11.2', quarter), toObjectiveId('11.2', quarter));
  for (const id of [
    toObjectiveId('11.2', quarter),
    teamObjectiveId(quarter),
    toTopObjective(quarter).id,
  ])
    assert.equal(findObjectiveId(id, quarter), id);
  assert.equal(findObjectiveId('11.9', quarter), undefined);
});

// Three waves of the same soldiers, in companies of 1 to 29 within battalions: what the rule of the tree leaves to be seen, how
// the slope of what is seen is made, and that nobody can be had from the rest. The figures are computed here from the rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExperienceProfile, type GroupScores } from '@oxbow/model/experience';
import { readProfile } from '@oxbow/model/read-profile';
import { groupScore } from '@oxbow/model/scoring';
import { shownGroups, whole } from '@oxbow/model/suppression';
import { missing, readBattalions, satisfactionDimensions, type Row } from './radar-data/sources.js';

const times = ['0', '1', '2'];

const toTenth = (value: number) => Math.round(value * 10) / 10;

test(
  'three waves of the same persons: under five nobody is shown, and the slope is that of the raw rows',
  { skip: missing },
  (context) => {
    const { units, rows, unitOf } = readBattalions();
    assert.equal(rows.length, 1089);
    const parentOf = new Map(
      units.map((unit) => [unit.id, 'parent' in unit ? unit.parent : whole]),
    );
    const isIn = (row: Row, group: string) =>
      group === whole || unitOf(row) === group || parentOf.get(unitOf(row)) === group;
    const groups = [whole, ...units.map(({ id }) => id)];
    const waves = new Map<string, Map<string, GroupScores[]>>(groups.map((id) => [id, new Map()]));
    let cells = 0;
    let shownCells = 0;
    let left = 0;
    for (const time of times)
      for (const dimension of satisfactionDimensions) {
        const given = rows.filter((row) => row['time'] === time && row[dimension] !== '');
        left += rows.filter((row) => row['time'] === time && row[dimension] === '').length;
        const counts = new Map<string, number>();
        for (const row of given) counts.set(unitOf(row), (counts.get(unitOf(row)) ?? 0) + 1);
        const shown = shownGroups(units, counts, 5);
        for (const group of groups) {
          const own = given.filter((row) => isIn(row, group));
          if (own.length === 0) continue;
          cells += 1;
          const score: GroupScores = { id: dimension, employee: { withheld: 'protected' } };
          if (shown.has(group)) {
            shownCells += 1;
            // Of each shown group, those who are in no shown group right below it are nobody, or five at least.
            const parts = groups.filter((id) => parentOf.get(id) === group && shown.has(id));
            const rest = own.filter((row) => !parts.some((part) => isIn(row, part))).length;
            assert.ok(own.length >= 5 && (rest === 0 || rest >= 5), `${group} ${dimension}`);
            const value = groupScore(own.map((row) => (Number(row[dimension]) - 1) * 25))?.value;
            let sum = 0;
            for (const row of own) sum += Number(row[dimension]);
            assert.ok(Math.abs((value ?? NaN) - (sum / own.length - 1) * 25) < 1e-9);
            score.employee = { value: toTenth(value ?? NaN), n: own.length };
          }
          const wave = waves.get(group) ?? assert.fail(group);
          wave.set(time, [...(wave.get(time) ?? []), score]);
        }
      }

    let slopes = 0;
    for (const [group, byTime] of waves) {
      const last = byTime.get('2');
      if (!last) continue;
      const profile = {
        instrument: 'satisfaction',
        title: group || 'All',
        wave: '2',
        measure: 'mean',
        dimensions: last,
        waves: ['0', '1'].flatMap((wave) => {
          const dimensions = byTime
            .get(wave)
            ?.filter(({ id }) => last.some((row) => row.id === id));
          return dimensions?.length ? [{ wave, dimensions }] : [];
        }),
      };
      ExperienceProfile.parse(profile);
      const { profile: read, faults } = readProfile(profile);
      assert.deepEqual(faults, []);
      for (const { id, employee } of read?.dimensions ?? []) {
        const first = read?.waves?.[0]?.dimensions.find((row) => row.id === id)?.employee;
        if (!employee || !first || 'withheld' in employee || 'withheld' in first) continue;
        const at = (time: string) => {
          const own = rows.filter(
            (row) => row['time'] === time && row[id] !== '' && isIn(row, group),
          );
          return toTenth(
            (own.reduce((sum, row) => sum + Number(row[id]), 0) / own.length - 1) * 25,
          );
        };
        assert.equal(toTenth(employee.value - first.value), toTenth(at('2') - at('0')), group);
        slopes += 1;
      }
    }
    assert.ok(slopes > 30);
    context.diagnostic(
      `radar-data: ${JSON.stringify({ source: 'Job satisfaction, three waves', rows: rows.length, missingAnswers: left, cells, shown: shownCells, share: toTenth((shownCells / cells) * 100), slopes })}`,
    );
  },
);

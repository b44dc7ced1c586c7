// Answers of real persons, made into profiles by `publish` as a collector does, against figures that are computed here from the
// raw rows a second time: no function of the model takes part on that side.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExperienceProfile, type Score } from '@oxbow/model/experience';
import { publish } from '@oxbow/model/publication';
import { readProfile } from '@oxbow/model/read-profile';
import { groupScore, personScore } from '@oxbow/model/scoring';
import {
  climateDimensions,
  customerDimensions,
  missing,
  readClimate,
  readCustomers,
  rowsOf,
  toInstrument,
  type Row,
} from './radar-data/sources.js';

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const toTenth = (value: number) => Math.round(value * 10) / 10;

/** A person's score of the columns, each 1 to the points, from the cells themselves. */
const scoreOf = (row: Row, columns: readonly string[], toScore: (cell: number) => number) =>
  meanOf(columns.map((column) => toScore(Number(row[column]))));

const fromFive = (cell: number) => (cell - 1) * 25;

function shownOf(score: Score | undefined) {
  assert.ok(score && 'value' in score);
  return score;
}

test(
  'customers of ten attributes: each score, deviation and interval of the profile is that of the raw rows',
  { skip: missing },
  (context) => {
    const rows = rowsOf('radar/customer-satisfaction-10-attributes.csv');
    const cells = rows.flatMap((row) => Object.values(row).slice(1).map(Number));
    assert.deepEqual([rows.length, cells.length], [1291, 12_910]);
    assert.ok(cells.every((cell) => Number.isInteger(cell) && cell >= 1 && cell <= 10));

    const instrument = toInstrument('ten-attributes', 'customer', customerDimensions);
    const people = readCustomers();
    const profile = publish({ instrument, units: [], sides: ['customer'], people }).get('');
    assert.ok(profile);
    ExperienceProfile.parse(profile);
    assert.deepEqual(readProfile(profile).faults, []);
    assert.equal(profile.customer?.method, 'open');
    assert.deepEqual(
      profile.dimensions.map(({ id }) => id),
      Object.keys(customerDimensions),
    );

    let coarser = 0;
    for (const { id, customer, employee } of profile.dimensions) {
      assert.deepEqual(employee, { withheld: 'unasked' });
      const columns = customerDimensions[id as keyof typeof customerDimensions];
      // Two points of ten are one of five.
      const scores = rows.map((row) =>
        scoreOf(row, columns, (cell) => fromFive(Math.floor((cell + 1) / 2))),
      );
      const mean = meanOf(scores);
      const squares = scores.map((score) => (score - mean) ** 2);
      const deviation = Math.sqrt(squares.reduce((sum, each) => sum + each) / (1291 - 1));
      const shown = shownOf(customer);
      assert.equal(shown.value, toTenth(mean), id);
      assert.equal(shown.n, 1291);
      assert.equal(shown.deviation, Math.round(deviation), id);
      // Student's t of 1,290 degrees of freedom, from a table.
      const reach = (1.9618 * Math.round(deviation)) / Math.sqrt(1291);
      assert.ok(Math.abs((shown.interval?.low ?? NaN) - (mean - reach)) < 0.11, id);
      assert.ok(Math.abs((shown.interval?.high ?? NaN) - (mean + reach)) < 0.11, id);

      // On its own ten points, by the pure functions: what the coarser scale has changed is told.
      const fine = rows.map((row) =>
        personScore(
          columns.map((column) => Number(row[column])),
          10,
        ),
      );
      const raw = meanOf(
        rows.map((row) => scoreOf(row, columns, (cell) => ((cell - 1) / 9) * 100)),
      );
      assert.ok(Math.abs((groupScore(fine)?.value ?? NaN) - raw) < 1e-9, id);
      coarser = Math.max(coarser, Math.abs(raw - mean));
    }
    assert.ok(coarser < 2.5, `${coarser} points`);
    context.diagnostic(
      `radar-data: ${JSON.stringify({ source: 'Customers, ten attributes', rows: rows.length, dimensions: profile.dimensions.length, mostPointsByTheCoarserScale: toTenth(coarser) })}`,
    );
  },
);

/** What of a tree of one level may not be told apart: whoever is in no shown company. */
function assertRemainder(total: number, shown: readonly number[], least: number): void {
  const rest = total - shown.reduce((sum, n) => sum + n, 0);
  assert.ok(rest === 0 || rest >= least, `${rest} are left over`);
  for (const n of shown) assert.ok(n >= least);
}

for (const [every, least] of [
  [1, 0.95],
  [4, 0.5],
  [8, 0.05],
] as const)
  test(
    `companies of soldiers, of whom one in ${every} has answered: what is shown is the mean of its people, and of five at least`,
    { skip: missing },
    (context) => {
      const { units, people, rows } = readClimate(every);
      const instrument = toInstrument('climate', 'employee', climateDimensions);
      const profiles = publish({ instrument, units, sides: ['employee'], people });
      let shown = 0;
      let cells = 0;
      for (const [id, columns] of Object.entries(climateDimensions)) {
        // What concerns one person whom all know is shown from ten on.
        const threshold = id === 'leadership' ? 10 : 5;
        const sizes: number[] = [];
        for (const unit of units) {
          cells += 1;
          const row = profiles.get(unit.id)?.dimensions.find((each) => each.id === id);
          const score = row?.employee;
          if (!score || 'withheld' in score) continue;
          const own = rows.filter((each) => `company-${each['COMPID']}` === unit.id);
          const mean = meanOf(own.map((each) => scoreOf(each, columns, fromFive)));
          assert.equal(score.value, Math.min(95, Math.max(5, toTenth(mean))), `${unit.id} ${id}`);
          assert.equal(score.n, own.length);
          if (score.interval || score.deviation !== undefined) assert.ok(own.length >= 10);
          sizes.push(own.length);
          shown += 1;
        }
        const all = shownOf(profiles.get('')?.dimensions.find((each) => each.id === id)?.employee);
        assert.equal(
          all.value,
          toTenth(meanOf(rows.map((each) => scoreOf(each, columns, fromFive)))),
        );
        assertRemainder(rows.length, sizes, threshold);
      }
      const share = shown / cells;
      assert.ok(share >= least, `only ${share} is shown`);
      context.diagnostic(
        `radar-data: ${JSON.stringify({ source: 'Leadership climate', oneOf: every, people: rows.length, companies: units.length, cells, shown, share: toTenth(share * 100) })}`,
      );
    },
  );

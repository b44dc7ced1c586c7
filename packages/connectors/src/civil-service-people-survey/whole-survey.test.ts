// Every figure of the whole survey a second time, from its raw rows: nothing of the connector takes part on that side.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import { readProfile } from '@oxbow/model/read-profile';
import { assertAccounted, countReasons } from '../testing/accounts.js';
import { missing, sourceRows } from '../testing/sources.js';
import { readItemMap } from './item-map.js';
import { readCivilServiceThemes } from './themes.js';
import { readCivilServiceWaves } from './waves.js';

/** One cell of the file, found by the code of its measure, and nothing else of the connector. */
function cellsOf(rows: readonly Record<string, string>[]): Map<string, number> {
  return new Map(
    rows.map((each) => {
      const code = /^\w+/.exec(each['measure'] ?? '')?.[0];
      return [`${each['year']} ${each['org_code']} ${code}`, Number(each['value'])];
    }),
  );
}

/** Said loudly where the sources are not there. */
const skip = missing && `NOT COMPARED: ${missing}`;

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

test(
  'the whole source: every score of every organisation, dimension and wave is the mean of its cells',
  { skip },
  () => {
    const rows = sourceRows('employees/uk-civil-service-people-survey.csv');
    const map = sourceRows('radar/six-dimensions-item-map-2024.csv');
    const { items: mapped } = readItemMap(map);
    const result = readCivilServiceWaves(rows, mapped, '2024');
    assertAccounted(result);
    assert.deepEqual([result.read, result.organisations.length], [38_887, 74]);
    assert.deepEqual(
      result.years.slice(-9).map(({ year, read, shown }) => [year, read, shown]),
      [
        ['2016', 69, 0],
        ['2017', 134, 0],
        ['2018', 284, 0],
        ['2019', 6992, 0],
        ['2020', 304, 0],
        ['2021', 949, 0],
        ['2022', 8468, 73 * 24],
        ['2023', 8324, 74 * 26],
        ['2024', 8656, 76 * 27],
      ],
    );
    assert.equal(
      result.years.reduce((sum, { read }) => sum + read, 0),
      result.read,
    );
    const reasons: Record<string, number> = {};
    for (const [reason, count] of Object.entries(countReasons(result))) {
      const kind = reason.replace(/B\d\d[A-Z]?/, 'an item');
      reasons[kind] = (reasons[kind] ?? 0) + count;
    }
    assert.deepEqual(reasons, {
      'measure: no item of the map': 30_486,
      // All of 2019.
      'measure: an item is given without its words, and codes change': 76 * 24,
      // B28 and B39 of 2022.
      'measure: an item is worded otherwise than in the map': 73 * 2,
      'measure: response rate of an earlier year': 703,
    });
    const cells = cellsOf(rows);
    const names = new Map([
      ['scope', 'scope_of_action'],
      ['competence', 'competence'],
      ['technology', 'technical_equipment'],
      ['values', 'values_culture_mindset'],
      ['brand', 'brand'],
      ['feedback', 'feedback_and_cocreation'],
    ]);
    const meanOf = (year: string, code: string, id: string) => {
      const values = map
        .filter((each) => each['dimension'] === names.get(id))
        .map((each) => cells.get(`${year} ${code} ${each['item_code']}`) ?? NaN);
      return rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
    };
    let compared = 0;
    for (const { code, profile } of result.organisations) {
      assert.deepEqual(ExperienceProfile.parse(profile), profile);
      assert.deepEqual(readProfile(profile).faults, []);
      for (const { wave, dimensions } of [
        ...(profile.waves ?? []),
        { wave: '2024', dimensions: profile.dimensions },
      ]) {
        // In 2022 two items of values were worded otherwise.
        const expected = [...names.keys()].filter((id) => wave !== '2022' || id !== 'values');
        assert.deepEqual(
          dimensions.map(({ id }) => id),
          expected,
        );
        for (const { id, employee, series } of dimensions) {
          assert.ok(employee && 'value' in employee);
          assert.equal(rounded(employee.value), meanOf(String(wave), code, id), `${code} ${id}`);
          const { mean } = series ?? {};
          assert.ok(mean && 'value' in mean);
          assert.equal(rounded(mean.value), meanOf(String(wave), 'CS_MEAN', id));
          // The file says nothing of how many people a score is made of.
          assert.deepEqual(Object.keys(employee), ['value']);
          compared += 1;
        }
      }
      for (const { id, benchmark } of profile.dimensions)
        assert.equal(rounded(Number(benchmark)), meanOf('2024', 'CS_MEDIAN', id));
    }
    const waves = result.organisations.map(({ profile }) => profile.waves?.length ?? 0);
    assert.deepEqual(
      [0, 1, 2].map((count) => waves.filter((each) => each === count).length),
      [2, 3, 69],
    );
    assert.equal(compared, 74 * 6 + 72 * 6 + 69 * 5);
  },
);

test(
  'the whole source: the themes are another instrument, each score a cell of the file',
  { skip },
  () => {
    const rows = sourceRows('employees/uk-civil-service-people-survey.csv');
    const result = readCivilServiceThemes(rows, '2024');
    assertAccounted(result);
    assert.equal(result.organisations.length, 74);
    assert.deepEqual(
      result.years.filter(({ shown }) => shown > 0).map(({ year, shown }) => [year, shown]),
      [
        ['2021', 73 * 8],
        ['2022', 73 * 9],
        ['2023', 74 * 9],
        ['2024', 76 * 10],
      ],
    );
    const cells = cellsOf(rows);
    const codes = ['mw', 'op', 'lm', 'mt', 'ld', 'if', 'rw', 'pb', 'lc'];
    for (const { code, profile } of result.organisations) {
      assert.deepEqual(ExperienceProfile.parse(profile), profile);
      const ids = profile.dimensions.map(({ id }) => id);
      for (const { wave, dimensions } of [
        ...(profile.waves ?? []),
        { wave: '2024', dimensions: profile.dimensions },
      ]) {
        assert.equal(dimensions.length, wave === '2021' ? 8 : 9);
        for (const { id, employee } of dimensions) {
          const cell = cells.get(`${wave} ${code} ${codes[ids.indexOf(id)]}_ts`);
          assert.deepEqual(employee, { value: cell });
        }
      }
    }
  },
);

import assert from 'node:assert/strict';
import test from 'node:test';
import { ExperienceProfile, type DimensionScores } from '@oxbow/model/experience';
import { assertAccounted, countReasons } from '../testing/accounts.js';
import { hostileRows } from '../testing/hostile.js';
import { carelessRows, fixtureRows, missing, sourceRows } from '../testing/sources.js';
import { readCivilServicePeopleSurvey } from './civil-service-people-survey.js';
import { readItemMap, type MappedItem } from './item-map.js';
import { readCivilServiceItems } from './items.js';

const positive = "(% selecting 'Strongly agree' or 'Agree')";
const mapRow = {
  dimension: 'brand',
  item_code: 'B47',
  item: 'I am proud',
  counted_as_positive: positive,
};
const items: MappedItem[] = [
  { code: 'B47', dimension: 'brand', measure: `B47 I am proud ${positive}` },
  { code: 'B48', dimension: 'brand', measure: `B48 I would recommend ${positive}` },
];
const good = {
  year: '2024',
  dept_group: 'Transport',
  organisation: 'Driver and Vehicle Licensing Agency',
  org_code: 'DVLA',
  measure: `B47 I am proud ${positive}`,
  value: '40.5',
};
const brandOf = (rows: object[]) =>
  readCivilServiceItems(rows, items, '2024').organisations[0]?.profile.dimensions.find(
    ({ id }) => id === 'brand',
  )?.employee;

test('a map of items holds those of ox6 and rejects others', () => {
  const { items: mapped, rejected } = readItemMap([
    mapRow,
    { ...mapRow, dimension: 'leadership', item_code: 'B12' },
    mapRow,
  ]);
  assert.deepEqual(mapped, items.slice(0, 1));
  assert.deepEqual(rejected, [
    { row: 2, reason: 'dimension: "leadership" is not in ox6' },
    { row: 3, reason: 'item_code: "B47" was read before' },
  ]);
});

test('a dimension is the mean of its items, of those that have a value', () => {
  const other = { ...good, measure: items[1]?.measure, value: '60' };
  assert.deepEqual(brandOf([good, other]), { value: 50.25 });
  assert.deepEqual(brandOf([good]), { value: 40.5 });
});

test('a dimension without any value is left out, and the note counts the items', () => {
  const [organisation] = readCivilServiceItems([good], items, '2024').organisations;
  const scope = organisation?.profile.dimensions.find(({ id }) => id === 'scope');
  assert.deepEqual(scope, { id: 'scope', customer: { withheld: 'unasked' } });
  assert.match(JSON.stringify(organisation?.profile.note), /Items without a value: 1\./);
});

test('the number of a note, which changes each year, is no other wording', () => {
  const noted = { ...good, measure: `${good.measure} [note 2]` };
  assert.deepEqual(brandOf([noted]), { value: 40.5 });
});

const unfit: [what: string, changes: object, reason: RegExp][] = [
  ['another year', { year: '2023' }, /year: "2023" is not 2024/],
  ['no year', { year: '' }, /year: ""/],
  ['a theme score', { measure: 'mw_ts My work theme score' }, /no item of the map/],
  ['another wording', { measure: `B47 I am glad ${positive}` }, /B47 is worded otherwise/],
  ['a share above 100', { value: '100.5' }, /value: "100.5" is not within 0 and 100/],
  ['no share', { value: '' }, /value: "" is no number/],
  ['no code', { org_code: '' }, /org_code: empty/],
];
for (const [what, changes, reason] of unfit) {
  test(`rejected with its reason: ${what}`, () => {
    const result = readCivilServiceItems([{ ...good, ...changes }], items, '2024');
    assert.deepEqual([result.shown, result.organisations], [0, []]);
    assert.match(result.rejected[0]?.reason ?? '', reason);
  });
}

test('an item counts once, and a rejected value leaves nothing behind', () => {
  const rows = [{ ...good, value: '101' }, good, { ...good, value: '90' }];
  const result = readCivilServiceItems(rows, items, '2024');
  assert.deepEqual(
    result.rejected.map(({ row }) => row),
    [1, 3],
  );
  assert.deepEqual(brandOf(rows), { value: 40.5 });
});

test('more answers than invited, as in the source, is remarked', () => {
  const row = { ...good, measure: 'Survey response rate (%)', value: '103.398' };
  const { shown, remarks } = readCivilServiceItems([row], items, '2024');
  assert.equal(shown, 1);
  assert.deepEqual(remarks, [{ row: 1, remark: 'a response rate of 103.398 %' }]);
});

test('whatever a row holds, it is shown as the model wants it, or rejected', () => {
  const result = readCivilServiceItems(
    hostileRows(good).map(([, row]) => row),
    items,
    '2024',
  );
  assertAccounted(result);
  for (const { profile } of result.organisations) ExperienceProfile.parse(profile);
  assertAccounted(readItemMap(hostileRows(mapRow).map(([, row]) => row)));
});

test('the fixture is read the same with byte order mark and carriage returns', () => {
  const map = readItemMap(fixtureRows('item-map.csv'));
  assert.deepEqual([map.read, map.shown], [31, 26]);
  assert.deepEqual(readItemMap(carelessRows('item-map.csv')), map);
  const result = readCivilServiceItems(fixtureRows('people-survey.csv'), map.items, '2024');
  assert.deepEqual([result.read, result.shown], [67, 54]);
  assert.deepEqual(countReasons(result), {
    'measure: no item of the map': 12,
    'year: "…" is not 2024': 1,
  });
  assert.deepEqual(
    readCivilServiceItems(carelessRows('people-survey.csv'), map.items, '2024'),
    result,
  );
});

test(
  'the whole source: what is computed from the items is what was published, of all organisations',
  {
    skip: missing,
  },
  () => {
    const map = readItemMap(sourceRows('radar/six-dimensions-item-map-2024.csv'));
    assertAccounted(map);
    assert.deepEqual(countReasons(map), { 'dimension: "…" is not in ox6': 5 });
    const computed = readCivilServiceItems(
      sourceRows('employees/uk-civil-service-people-survey.csv'),
      map.items,
      '2024',
    );
    assertAccounted(computed);
    assert.deepEqual([computed.read, computed.shown], [38_887, 2052]);
    assert.deepEqual(countReasons(computed), {
      'year: "…" is not 2024': 30_231,
      'measure: no item of the map': 6604,
    });
    const published = readCivilServicePeopleSurvey(
      sourceRows('radar/uk-civil-service-2024-six-dimensions.csv'),
    );
    assert.equal(computed.organisations.length, published.organisations.length);
    for (const { code, profile } of published.organisations) {
      const own = computed.organisations.find((each) => each.code === code)?.profile;
      assert.ok(own, code);
      assert.deepEqual(
        { ...own, dimensions: [] },
        { ...profile, dimensions: [] },
        'all but the scores is the same',
      );
      for (const [index, { id, employee, benchmark }] of profile.dimensions.entries()) {
        const mine: DimensionScores | undefined = own.dimensions[index];
        assert.equal(mine?.id, id);
        assert.ok(employee && 'value' in employee && mine?.employee && 'value' in mine.employee);
        // What was published is rounded to a tenth.
        assert.ok(Math.abs(mine.employee.value - employee.value) < 0.050001, `${code} ${id}`);
        assert.ok(Math.abs(Number(mine.benchmark) - Number(benchmark)) < 0.050001, `median ${id}`);
      }
    }
  },
);

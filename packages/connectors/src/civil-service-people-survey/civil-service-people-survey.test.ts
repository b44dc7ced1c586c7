import assert from 'node:assert/strict';
import test from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import { ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import { readProfile } from '@oxbow/model/read-profile';
import { assertAccounted } from '../testing/accounts.js';
import { hostileRows } from '../testing/hostile.js';
import { carelessRows, fixtureRows, missing, sourceRows } from '../testing/sources.js';
import { readCivilServicePeopleSurvey } from './civil-service-people-survey.js';

const good = {
  organisation: 'Driver and Vehicle Licensing Agency',
  org_code: 'DVLA',
  dept_group: 'Transport',
  response_rate_percent: '68.776',
  scope_of_action: '54.7',
  competence: '66.6',
  technical_equipment: '73.2',
  values_culture_mindset: '67.0',
  brand: '47.0',
  feedback_and_cocreation: '71.3',
  leadership: '58.2',
  items_missing: '0',
};
const benchmark = {
  ...good,
  organisation: 'Civil Service Benchmark (median)',
  org_code: 'CS_MEDIAN',
  scope_of_action: '68.7',
};

test('an organisation becomes a profile: employees, benchmark, and customers who were not asked', () => {
  const { organisations } = readCivilServicePeopleSurvey([benchmark, good]);
  assert.deepEqual(
    organisations.map(({ code, group }) => [code, group]),
    [['DVLA', 'Transport']],
  );
  const profile = organisations[0]?.profile;
  const source =
    'UK Cabinet Office, Civil Service People Survey 2024, Open Government Licence v3.0; data prepared by Matt Kerlogue, CC BY 4.0';
  assert.deepEqual(
    { ...profile, note: undefined, dimensions: profile?.dimensions.slice(0, 1) },
    {
      instrument: 'ox6',
      title: 'Driver and Vehicle Licensing Agency',
      wave: '2024',
      measure: 'favourable',
      employee: { source },
      benchmark: {
        label: 'Civil Service Benchmark (median)',
        n: 103,
        source,
        date: '2024',
        side: 'employee',
      },
      note: undefined,
      dimensions: [
        {
          id: 'scope',
          customer: { withheld: 'unasked' },
          employee: { value: 54.7 },
          benchmark: 68.7,
        },
      ],
    },
  );
});

test('the six dimensions are those of ox6, in their order', () => {
  const [organisation] = readCivilServicePeopleSurvey([good]).organisations;
  assert.deepEqual(
    organisation?.profile.dimensions.map(({ id }) => id),
    ox6Dimensions.map(({ id }) => id),
  );
});

test('without the median there is no benchmark, and nothing is said of one', () => {
  const profile = readCivilServicePeopleSurvey([good]).organisations[0]?.profile;
  assert.equal(profile && 'benchmark' in profile, false);
  assert.ok(profile?.dimensions.every((dimension) => !('benchmark' in dimension)));
  assert.doesNotMatch(JSON.stringify(profile?.note), /benchmark|Vergleich|référence/i);
});

test('a blank score leaves that side out and is remarked', () => {
  const { organisations, remarks } = readCivilServicePeopleSurvey([{ ...good, brand: '' }]);
  const brand = organisations[0]?.profile.dimensions.find(({ id }) => id === 'brand');
  assert.deepEqual(brand, { id: 'brand', customer: { withheld: 'unasked' } });
  assert.deepEqual(remarks, [{ row: 1, remark: 'brand: no score' }]);
});

test('the note names the response rate and items without a value, in three languages', () => {
  const note = readCivilServicePeopleSurvey([{ ...good, items_missing: '2' }]).organisations[0]
    ?.profile.note;
  assert.ok(note !== undefined && typeof note !== 'string');
  assert.match(note['en'] ?? '', /Response rate: 69 %\. Items without a value: 2\.$/);
  assert.match(note['de'] ?? '', /Rücklauf: 69 %\. Fragen ohne Wert: 2\.$/);
  assert.match(note['fr'] ?? '', /Taux de réponse : 69 %\. Questions sans valeur : 2\.$/);
});

const unfit: [what: string, changes: object, reason: RegExp][] = [
  ['a score above 100', { brand: '100.1' }, /brand: "100.1" is not within 0 and 100/],
  ['a score below 0', { brand: '-1' }, /brand/],
  ['a score in words', { brand: 'n/a' }, /brand: "n\/a" is no number/],
  ['no code', { org_code: '' }, /org_code: empty/],
  ['no name', { organisation: '' }, /organisation: empty/],
  ['a rate in words', { response_rate_percent: 'low' }, /response_rate_percent/],
];
for (const [what, changes, reason] of unfit) {
  test(`rejected with its reason: ${what}`, () => {
    const { shown, rejected, organisations } = readCivilServicePeopleSurvey([
      { ...good, ...changes },
    ]);
    assert.deepEqual([shown, organisations], [0, []]);
    assert.match(rejected[0]?.reason ?? '', reason);
  });
}

test('no score in any dimension is no profile', () => {
  const blank = Object.fromEntries(Object.keys(good).map((name) => [name, '']));
  const row = { ...blank, organisation: 'x', org_code: 'X' };
  const { rejected } = readCivilServicePeopleSurvey([row]);
  assert.deepEqual(rejected, [{ row: 1, reason: 'no score in any dimension' }]);
});

test('an organisation is shown once', () => {
  const { shown, rejected } = readCivilServicePeopleSurvey([good, good]);
  assert.equal(shown, 1);
  assert.match(rejected[0]?.reason ?? '', /"DVLA" was read before/);
});

test('whatever a row holds, it is shown as the model wants it, or rejected', () => {
  const rows = hostileRows(good).map(([, row]) => row);
  const result = readCivilServicePeopleSurvey(rows);
  assert.equal(result.read, rows.length);
  assertAccounted(result);
  for (const { profile } of result.organisations) {
    assert.deepEqual(ExperienceProfile.parse(profile), profile);
  }
});

test('the fixture is read the same with byte order mark and carriage returns', () => {
  const result = readCivilServicePeopleSurvey(fixtureRows('six-dimensions.csv'));
  assert.deepEqual([result.read, result.shown, result.organisations.length], [3, 3, 2]);
  assert.deepEqual(readCivilServicePeopleSurvey(carelessRows('six-dimensions.csv')), result);
});

test(
  'the whole source: every row is a profile or the benchmark, as the radar reads it',
  {
    skip: missing,
  },
  () => {
    const result = readCivilServicePeopleSurvey(
      sourceRows('radar/uk-civil-service-2024-six-dimensions.csv'),
    );
    assertAccounted(result);
    assert.deepEqual([result.read, result.rejected, result.remarks], [76, [], []]);
    // Two rows are no organisations: the median and the mean of all civil servants.
    assert.equal(result.organisations.length, 74);
    for (const { profile } of result.organisations) {
      assert.deepEqual(ExperienceProfile.parse(profile), profile);
      assert.deepEqual(readProfile(profile).faults, []);
      assert.ok(profile.dimensions.every(({ benchmark }) => benchmark !== undefined));
    }
  },
);

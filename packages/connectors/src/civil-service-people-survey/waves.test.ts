import assert from 'node:assert/strict';
import test from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import { assertAccounted } from '../testing/accounts.js';
import { hostileRows } from '../testing/hostile.js';
import type { MappedItem } from './item-map.js';
import { readCivilServiceThemes } from './themes.js';
import { readCivilServiceWaves } from './waves.js';

const positive = "(% selecting 'Strongly agree' or 'Agree')";
const items: MappedItem[] = [
  { code: 'B47', dimension: 'brand', measure: `B47 I am proud ${positive}` },
  { code: 'B48', dimension: 'brand', measure: `B48 I would recommend ${positive}` },
  { code: 'B04', dimension: 'scope', measure: `B04 I feel involved ${positive}` },
];
const row = (year: string, measure: string, value: string, others: object = {}) => ({
  year,
  dept_group: 'Transport',
  organisation: 'Driver and Vehicle Licensing Agency',
  org_code: 'DVLA',
  measure,
  value,
  ...others,
});
const now = [
  row('2024', `B47 I am proud ${positive}`, '40'),
  row('2024', `B48 I would recommend ${positive}`, '60'),
  row('2024', `B04 I feel involved ${positive}`, '30'),
];
const profileOf = (rows: object[]) =>
  readCivilServiceWaves(rows, items, '2024').organisations[0]?.profile;

test('what was asked in the same words and counted the same way is an earlier wave, however that is spelt', () => {
  const profile = profileOf([
    row('2023', 'B47. I am proud (% strongly agree or agree)', '20'),
    row('2023', `B48 I would recommend ${positive} [note 3]`, '30'),
    ...now,
  ]);
  assert.deepEqual(profile?.waves, [
    {
      wave: '2023',
      dimensions: [{ id: 'brand', customer: { withheld: 'unasked' }, employee: { value: 25 } }],
    },
  ]);
  assert.match(JSON.stringify(profile?.note), /asked in the same words/);
});

const unlike: [what: string, measure: string, reason: RegExp][] = [
  ['other words', `B47 I am glad ${positive}`, /B47 is worded otherwise/],
  ['other answers counted', "B47 I am proud (% selecting 'Agree')", /B47 is counted otherwise/],
  ['a code alone', 'B47', /B47 is given without its words/],
  ['a theme', 'mw_ts. My work theme score (% positive, B01-B05)', /no item of the map/],
  ['an index', 'PERMA Index', /no item of the map/],
  ['a response rate', 'Response_rate', /response rate of an earlier year/],
];
for (const [what, measure, reason] of unlike) {
  test(`never compared with an earlier year: ${what}`, () => {
    const rows = [
      row('2023', measure, '20'),
      row('2023', `B48 I would recommend ${positive}`, '30'),
    ];
    const result = readCivilServiceWaves([...rows, ...now], items, '2024');
    assert.match(result.rejected[0]?.reason ?? '', reason);
    assert.deepEqual(result.rejected.length, 1);
    // The other item alone is no brand.
    assert.equal(result.organisations[0]?.profile.waves, undefined);
    assert.doesNotMatch(JSON.stringify(result.organisations[0]?.profile.note), /same words/);
  });
}

const unfit: [what: string, given: object, reason: RegExp][] = [
  ['a later year', row('2025', `B47 I am proud ${positive}`, '20'), /2025 is later than 2024/],
  ['no year', row('', `B47 I am proud ${positive}`, '20'), /year: "" is no year/],
  ['no code', row('2023', `B47 I am proud ${positive}`, '20', { org_code: '' }), /org_code: empty/],
  ['no share', row('2023', `B47 I am proud ${positive}`, '101'), /not within 0 and 100/],
];
for (const [what, given, reason] of unfit) {
  test(`rejected with its reason: ${what}`, () => {
    const { rejected } = readCivilServiceWaves([given, ...now], items, '2024');
    assert.match(rejected[0]?.reason ?? '', reason);
  });
}

test('an organisation that was renamed is one, under its last name; who is not there any more has no profile', () => {
  const old = { organisation: 'DVLA Executive Agency' };
  const gone = { org_code: 'GONE' };
  const { organisations } = readCivilServiceWaves(
    [
      row('2023', `B04 I feel involved ${positive}`, '20', old),
      row('2023', `B04 I feel involved ${positive}`, '20', gone),
      ...now,
    ],
    items,
    '2024',
  );
  assert.deepEqual(
    organisations.map(({ profile }) => [profile.title, profile.waves?.length]),
    [['Driver and Vehicle Licensing Agency', 1]],
  );
});

test('the median is the benchmark, the mean of all civil servants a series beside, in each wave; neither is an organisation', () => {
  const as = (code: string) => ({ org_code: code, organisation: `Row ${code}` });
  const { organisations } = readCivilServiceWaves(
    [
      row('2023', `B04 I feel involved ${positive}`, '20'),
      row('2023', `B04 I feel involved ${positive}`, '25', as('CS_MEAN')),
      ...now,
      row('2024', `B04 I feel involved ${positive}`, '70', as('CS_MEDIAN')),
      row('2024', `B04 I feel involved ${positive}`, '35', as('CS_MEAN')),
    ],
    items,
    '2024',
  );
  assert.deepEqual(
    organisations.map(({ code }) => code),
    ['DVLA'],
  );
  const profile = organisations[0]?.profile;
  assert.equal(profile?.benchmark?.label, 'Row CS_MEDIAN');
  assert.deepEqual(
    profile?.series?.map(({ id, kind, label }) => [id, kind, label]),
    [['mean', 'external', 'Row CS_MEAN']],
  );
  const { benchmark, series } = profile?.dimensions[0] ?? {};
  assert.deepEqual([benchmark, series], [70, { mean: { value: 35 } }]);
  assert.deepEqual(profile?.waves?.[0]?.dimensions[0]?.series, { mean: { value: 25 } });
});

test('a theme is compared where it is made of the same items, and nowhere else', () => {
  const themes = [
    row('2021', 'lm_ts. My manager theme score (% positive, B08-B17)', '70'),
    row('2021', 'mw_ts. My work theme score (% positive, B01-B05)', '60'),
    row('2019', 'My work', '50'),
    row('2024', 'lm_ts My manager theme score (% positive, B08 to B16)', '71'),
    row('2024', 'mw_ts My work theme score (% positive, B01 to B05) [note 2]', '61'),
  ];
  const { organisations, rejected } = readCivilServiceThemes(themes, '2024');
  const profile = organisations[0]?.profile;
  assert.equal(profile?.instrument, 'civil-service-themes');
  assert.deepEqual(
    profile?.waves?.map(({ wave, dimensions }) => [wave, dimensions.map(({ id }) => id)]),
    [['2021', ['my-work']]],
  );
  assert.deepEqual(
    rejected.map(({ reason }) => reason),
    [
      'measure: made of B08 to B17, in 2024 of B08 to B16',
      'measure: it is not said which items the theme is of',
    ],
  );
});

test('whatever a row holds, it is shown as the model wants it, or rejected', () => {
  for (const good of [
    now[0]!,
    row('2024', 'mw_ts My work theme score (% positive, B01 to B05)', '6'),
  ]) {
    const rows = hostileRows(good).map(([, each]) => each);
    for (const result of [
      readCivilServiceWaves(rows, items, '2024'),
      readCivilServiceThemes(rows, '2024'),
    ]) {
      assert.equal(result.read, rows.length);
      assertAccounted(result);
      for (const { profile } of result.organisations) ExperienceProfile.parse(profile);
    }
  }
});

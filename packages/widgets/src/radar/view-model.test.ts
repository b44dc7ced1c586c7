import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExperienceProfile, ShownScore } from '@oxbow/model/experience';
import { maturity5 } from '@oxbow/model/maturity5';
import { ox6 } from '@oxbow/model/ox6';
import { ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import { ox6Practice } from '@oxbow/model/ox6-practice';
import { commonStrings } from '../element/strings.js';
import { toPlain } from '../element/wording.js';
import { sampleProfile, sampleSeries, sampleWith } from './samples.js';
import { strings as detailsStrings } from './details/strings.js';
import { strings as exportStrings } from './export/strings.js';
import { strings as explorationStrings } from './interactive/strings.js';
import { strings as furtherStrings } from './further/strings.js';
import { strings as methodStrings } from './method/strings.js';
import { strings as slopeStrings } from './slope/strings.js';
import { strings } from './strings.js';
import { plain, show } from './testing/show.js';
import { isEmpty } from './view-model.js';
import { readNamed } from './testing/read-named.js';

const rooms = {
  common: commonStrings,
  radar: strings,
  details: detailsStrings,
  export: exportStrings,
  further: furtherStrings,
  interactive: explorationStrings,
  method: methodStrings,
  slope: slopeStrings,
};
/** Marks that stand apart from their word: a wide space that does not break for some, a narrow one for the others. */
const astray = /(^|[^\u00a0])[:»](?!\/\/)|(^|[^\u202f])[;!?%]|«(?!\u00a0)/;
for (const [name, room] of Object.entries(rooms)) {
  test(`French keeps its marks with the word: ${name}`, async () => {
    const texts = Object.values(await room.load('fr')).flatMap((text) =>
      typeof text === 'string' ? [text] : Object.values(text),
    );
    assert.ok(texts.length > 0);
    const wrong = texts.filter((text) => (name === 'common' ? / [?!;:%»]|« / : astray).test(text));
    assert.deepEqual(wrong, []);
  });
}

/** All that an instrument says in French. */
function frenchOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'fr' && typeof part === 'string' ? [part] : frenchOf(part),
  );
}
for (const [name, value] of Object.entries({ ox6, maturity5, ox6Practice, ox6Dimensions })) {
  test(`French keeps its marks with the word: ${name}`, () => {
    const texts = frenchOf(value);
    assert.ok(texts.length > 0);
    assert.deepEqual(
      texts.filter((text) => / [?!;:%»]|« /.test(text)),
      [],
    );
  });
}

test('a group of four is in nothing that is shown: not its score, not its number', async () => {
  const few = { value: 33, n: 4, deviation: 22, interval: { low: 11, high: 44 } };
  const shown = await show(sampleWith(({ id }) => (id === 'brand' ? { employee: few } : {})));
  const { table, sentence, charts, method } = shown;
  const words = JSON.stringify([table, sentence, method, charts.map(({ values }) => values)]);
  // Four dimensions are compared, which is no number of people.
  const rest = words.replace('4 of 6 dimensions', '');
  assert.doesNotMatch(rest, /\b(33|22|11|44)\b|"4"| 4 /);
  for (const { series } of charts)
    assert.equal(series.find(({ shape }) => shape === 'employee')?.marks.length, 5);
});

const certainties: [string, ShownScore, string | undefined][] = [
  ['as it is stated', { value: 50, n: 100, interval: { low: 47, high: 53 } }, '± 3'],
  ['of n and deviation, from ten on', { value: 50, n: 10, deviation: 14 }, '± 10'],
  ['of nine nothing', { value: 50, n: 9, deviation: 14 }, undefined],
  ['of an extreme nothing', { value: 97, n: 100, deviation: 4 }, undefined],
];
for (const [name, employee, expected] of certainties)
  test(`how certain a score is: ${name}`, async () => {
    const { table, charts } = await show(sampleWith(() => ({ employee })));
    assert.equal(plain(table.rows[0]?.cells[0]?.interval), expected);
    const drawn = charts[0]?.series.find(({ shape }) => shape === 'employee')?.intervals.length;
    assert.equal(drawn, expected === undefined ? 0 : 6);
  });

test('a series may be called as anything is that every object has', async () => {
  const series = [{ id: 'constructor', label: 'Partners', kind: 'audience' }];
  const { legend } = await show({ ...sampleProfile, series });
  assert.ok(legend.every(({ name }) => name.text !== 'Partners'));
});

for (const [date, told] of [
  ['2025-03-31', 'Civil Service median (Employees, 2025).'],
  ['2023', 'Civil Service median (Employees, 2023, dated: older than 24 months).'],
] as const)
  test(`the benchmark is told with its year and its side: ${date}`, async () => {
    const benchmark = { ...sampleProfile.benchmark, date };
    assert.equal(toPlain((await show({ ...sampleProfile, benchmark })).market), told);
  });

test('a profile of further series alone is not empty', async () => {
  const { profile } = readNamed(sampleSeries);
  assert.ok(profile);
  const dimensions = profile.dimensions.map(({ id, series }) => ({
    id,
    ...(series && { series }),
  }));
  assert.equal(isEmpty({ ...profile, dimensions }), false);
  const { sentence, legend } = await show({ ...sampleSeries, dimensions });
  assert.match(toPlain(sentence), /^No dimension has scores of both sides/);
  assert.equal(legend.length, 2);
});

test('an asked threshold under 5 counts as 5', async () => {
  const { faults, profile } = readNamed({
    ...sampleWith(() => ({ employee: { value: 50, n: 4 } })),
    threshold: 3,
  });
  assert.deepEqual([faults.length, profile?.threshold], [1, 5]);
});

const columns: [string, ExperienceProfile, string[]][] = [
  [
    'only employees',
    {
      instrument: 'own',
      measure: 'mean',
      dimensions: ['a', 'b', 'c'].map((id) => ({ id, employee: { value: 50 } })),
    },
    ['Employees'],
  ],
  [
    'a benchmark that nothing is said of',
    {
      instrument: 'own',
      measure: 'mean',
      dimensions: ['a', 'b', 'c'].map((id) => ({ id, customer: { value: 50 }, benchmark: 40 })),
    },
    ['Customers', 'Benchmark'],
  ],
];
for (const [name, data, expected] of columns) {
  test(`columns and legend: ${name}`, async () => {
    const { table, legend } = await show(data);
    assert.deepEqual(
      table.columns.map((column) => column.name.text),
      expected,
    );
    assert.deepEqual(
      legend.map((series) => series.name.text),
      expected,
    );
  });
}

test('a dimension of no instrument that is known goes by its id', async () => {
  const { table } = await show({ ...sampleProfile, instrument: 'own' });
  assert.equal(table.rows[0]?.name.text, 'scope');
});

test('the small line names whom, when and the scale', async () => {
  const words = async (data: ExperienceProfile, locale: string) =>
    (await show(data, locale)).heading.map(({ text }) => plain(text));
  assert.deepEqual(await words(sampleProfile, 'fr'), [
    'Driver and Vehicle Licensing Agency',
    '2024',
    '0 à 100',
  ]);
  const { title: _title, wave: _wave, ...bare } = sampleProfile;
  assert.deepEqual(await words(bare, 'de'), ['OX-Radar', '0 bis 100']);
});

test('the figure: rings, one outline for each series, open at what is withheld', async () => {
  const { charts } = await show(sampleProfile);
  assert.deepEqual(
    charts.map(({ size }) => size),
    ['compact', 'wide'],
  );
  for (const { rings, ticks, series, values, labels } of charts) {
    assert.equal(rings.length, 4);
    assert.deepEqual(
      ticks.map(({ text }) => text),
      ['0', '50', '100'],
    );
    assert.deepEqual(
      series.map(({ shape, marks, outline }) => [shape, marks.length, outline.endsWith('Z')]),
      [
        ['benchmark', 6, true],
        ['customer', 5, false],
        ['employee', 6, true],
      ],
    );
    assert.deepEqual(
      values.map(({ shape, text }) => [shape, text]),
      [
        ['customer', '62'],
        ['employee', '47'],
      ],
    );
    assert.equal(labels.length, 6);
  }
});

test('an extreme is drawn at its bound', async () => {
  const drawn = async (value: number) =>
    (await show(sampleWith(() => ({ employee: { value } })))).charts[0]?.series.at(-1);
  assert.deepEqual(await drawn(100), await drawn(95));
});

test('two dimensions make no figure, but a table', async () => {
  const { dimensions, ...frame } = sampleProfile;
  const { charts, table } = await show({ ...frame, dimensions: dimensions.slice(0, 2) });
  assert.deepEqual([charts.length, table.rows.length], [0, 2]);
});

test('a dimension that is left out is told of', async () => {
  const { dimensions } = sampleProfile;
  const { notShown } = await show({ ...sampleProfile, dimensions: [...dimensions, { id: 5 }] });
  assert.equal(notShown, '1 record could not be shown whole.');
  assert.equal((await show(sampleProfile)).notShown, undefined);
});

test('a profile without a word of either side is empty', () => {
  const { profile } = readNamed(sampleWith(() => ({})));
  const bare = readNamed({
    ...sampleProfile,
    dimensions: sampleProfile.dimensions.map(({ id }) => ({ id, benchmark: 50 })),
  });
  assert.deepEqual(
    [profile && isEmpty(profile), bare.profile && isEmpty(bare.profile)],
    [false, true],
  );
});

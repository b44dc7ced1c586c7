import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Benchmark, DimensionScores, ExperienceProfile, Score } from '@oxbow/model/experience';
import { readProfile } from '@oxbow/model/read-profile';
import { commonStrings } from '../element/strings.js';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import { publishedProfile, sampleProfile, sampleWith } from './samples.js';
import { strings } from './strings.js';
import { isEmpty, toRadarView } from './view-model.js';

const now = Date.UTC(2026, 10, 22);

async function show(data: unknown, locale = 'en', at = now) {
  const { profile, invalid } = readProfile(data);
  assert.ok(profile);
  return toRadarView(profile, invalid, { ...(await loadWording(strings, locale)), now: at });
}

/** Spaces that do not break read as any other. */
const plain = (words: string | undefined) => words?.replaceAll(/[\u00a0\u202f]/g, ' ');

for (const room of [commonStrings, strings]) {
  test(`French keeps its marks with the word: ${Object.keys(room.get('en')!)[0]} …`, async () => {
    assert.doesNotMatch(JSON.stringify(await room.load('fr')), / [?!;:»]|« /);
  });
}

/** The rows of a table as they are read: cell by cell, with the interval. */
async function readTable(data: unknown, locale = 'en') {
  const { table } = await show(data, locale);
  const heads = [table.dimension, ...table.columns.map(({ name }) => name.text)];
  const rows = table.rows.map(({ name, cells }) => [
    name.text,
    ...cells.map(({ words, interval, spoken }) =>
      plain(spoken ?? [words, interval].filter((part) => part !== undefined).join(' ')),
    ),
  ]);
  return { caption: plain(table.caption), heads, rows };
}

test('the sample as a table, in English', async () => {
  const { caption, heads, rows } = await readTable(sampleProfile);
  assert.equal(caption, 'Share of positive answers in percent, with 95 % interval');
  assert.deepEqual(heads, ['Dimension', 'Employees', 'Customers', 'Gap', 'Civil Service median']);
  assert.deepEqual(rows, [
    ['Scope of action', '55 ± 2', '58 ± 4', 'no clear difference', '69'],
    ['Competence', '67 ± 2', '61 ± 4', 'no clear difference', '66'],
    ['Technical equipment', '73 ± 2', '66 ± 4', 'no clear difference', '75'],
    ['Values, culture & mindset', '67 ± 2', '64 ± 4', 'no clear difference', '70'],
    ['Brand', '47 ± 2', '62 ± 4', 'customers 15 higher', '60'],
    [
      'Feedback tools & co-creation',
      '71 ± 2',
      'too few answers (protection)',
      'cannot be compared',
      '70',
    ],
  ]);
});

const cells: [
  string,
  locale: string,
  Record<'customer' | 'employee', Score | undefined>,
  string[],
][] = [
  [
    'no interval stated',
    'en',
    { employee: { value: 50 }, customer: { value: 80 } },
    ['50', '80', 'not tested: no interval stated'],
  ],
  [
    'no interval stated',
    'de',
    { employee: { value: 50 }, customer: { value: 80 } },
    ['50', '80', 'nicht geprüft: kein Intervall angegeben'],
  ],
  [
    'not asked',
    'en',
    { employee: { value: 50 }, customer: { withheld: 'unasked' } },
    ['50', 'not asked', 'cannot be compared'],
  ],
  [
    'not asked',
    'fr',
    { employee: { value: 50 }, customer: { withheld: 'unasked' } },
    ['50', 'non interrogé', 'comparaison impossible'],
  ],
  [
    'four answers',
    'en',
    { employee: { value: 50, n: 4 }, customer: { value: 80, n: 4 } },
    ['too few answers (protection)', 'too few answers (protection)', 'cannot be compared'],
  ],
  [
    'five answers',
    'en',
    { employee: { value: 50, n: 5 }, customer: { value: 80, n: 5 } },
    ['50', '80', 'not tested: no interval stated'],
  ],
  [
    'employees higher',
    'de',
    {
      employee: { value: 80, n: 50, deviation: 5 },
      customer: { value: 40, n: 50, deviation: 5 },
    },
    ['80', '40', 'Mitarbeitende 40 höher'],
  ],
  [
    'extremes, which tell no more than their bound',
    'en',
    {
      employee: { value: 99.5, n: 50, deviation: 1, interval: { low: 99, high: 100 } },
      customer: { value: 0, interval: { low: 0, high: 1 } },
    },
    ['≥ 95', '≤ 5', 'employees at least 90 higher'],
  ],
  [
    'an interval that is not even',
    'en',
    {
      employee: { value: 90, interval: { low: 80, high: 94 } },
      customer: { value: 90, interval: { low: 89.9, high: 90.1 } },
    },
    ['90 80 to 94', '90 ± 1', 'no clear difference'],
  ],
  [
    'one side without a score in this dimension only',
    'en',
    { employee: undefined, customer: { value: 80 } },
    ['not stated', '80', 'cannot be compared'],
  ],
];
for (const [name, locale, scores, expected] of cells) {
  test(`cells in ${locale}: ${name}`, async () => {
    const data = sampleWith(({ id }) =>
      id === 'brand' ? (scores as Partial<DimensionScores>) : {},
    );
    const { rows } = await readTable(data, locale);
    assert.deepEqual(rows[4]?.slice(1, 4), expected);
  });
}

test('a group of four is in nothing that is shown: not its score, not its number', async () => {
  const few = { value: 33, n: 4, deviation: 22, interval: { low: 11, high: 44 } };
  const shown = await show(sampleWith(({ id }) => (id === 'brand' ? { employee: few } : {})));
  const { table, sentence, charts, method } = shown;
  const words = JSON.stringify([table, sentence, method, charts.map(({ values }) => values)]);
  assert.doesNotMatch(words, /\b(33|22|11|44)\b|"4"| 4 /);
  for (const { series } of charts)
    assert.equal(series.find(({ shape }) => shape === 'employee')?.marks.length, 5);
});

test('an asked threshold under 5 counts as 5', async () => {
  const { faults, profile } = readProfile({
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

const benchmark: Benchmark = {
  label: 'Market',
  source: 'Institute',
  date: '2024',
  side: 'customer',
};
const benchmarks: [string, Benchmark, number, string][] = [
  ['a year', benchmark, now, 'Benchmark for customers: Market (2024).'],
  ['with n', { ...benchmark, n: 1204 }, now, 'Benchmark for customers: Market (n = 1,204, 2024).'],
  [
    'a day',
    { ...benchmark, date: '2026-01-31', side: 'employee' },
    now,
    'Benchmark for employees: Market (January 31, 2026).',
  ],
  [
    'a year, on its last day',
    benchmark,
    Date.UTC(2026, 11, 31, 23),
    'Benchmark for customers: Market (2024).',
  ],
  [
    'a year, 24 months over',
    benchmark,
    Date.UTC(2027, 0, 1),
    'Benchmark for customers: Market (2024, dated: older than 24 months).',
  ],
  [
    'a day, 24 months over',
    { ...benchmark, date: '2024-11-20' },
    now,
    'Benchmark for customers: Market (November 20, 2024, dated: older than 24 months).',
  ],
];
for (const [name, value, at, expected] of benchmarks) {
  test(`the benchmark is told: ${name}`, async () => {
    const { method } = await show({ ...sampleProfile, benchmark: value }, 'en', at);
    const lines = method.map((line) => plain(toPlain(line)));
    assert.ok(lines.includes(expected), lines.join('\n'));
  });
}

test('the method of the published profile, in German', async () => {
  const { method } = await show({ ...publishedProfile, threshold: 10 }, 'de');
  assert.deepEqual(
    method.map((line) => plain(toPlain(line))?.replaceAll('\u2011', '-')),
    [
      'Werte werden ab 10 Antworten gezeigt. Ein Unterschied wird nur genannt, wenn er mindestens 10 Punkte beträgt und sein 95-%-Intervall die 0 ausschließt.',
      'Mitarbeitende: Alle wurden gefragt.',
      'Kundschaft: Geantwortet hat, wer wollte; das ist keine Zufallsstichprobe.',
      'Vergleichswert zu den Mitarbeitenden: Median der Verwaltung (n = 105, 2024).',
      'Quelle (Mitarbeitende und Median der Verwaltung): Civil Service People Survey 2024, Cabinet Office (OGL v3.0), processed by Matt Kerlogue (CC BY 4.0), assigned to the six dimensions by Oxbow.',
      'Quelle (Kundschaft): für dieses Beispiel erfunden.',
    ],
  );
});

test('a bound is explained where there is one', async () => {
  const words = async (value: number) =>
    (await show(sampleWith(() => ({ employee: { value } })))).method.map(toPlain).join(' ');
  assert.match(await words(99), /Scores up to 5 and from 95 on are not shown exactly/);
  assert.doesNotMatch(await words(90), /not shown exactly/);
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
  const { notice } = await show({ ...sampleProfile, dimensions: [...dimensions, { id: 5 }] });
  assert.equal(notice, '1 record could not be shown whole.');
  assert.equal((await show(sampleProfile)).notice, undefined);
});

test('a profile without a word of either side is empty', () => {
  const { profile } = readProfile(sampleWith(() => ({})));
  const bare = readProfile({
    ...sampleProfile,
    dimensions: sampleProfile.dimensions.map(({ id }) => ({ id, benchmark: 50 })),
  });
  assert.deepEqual(
    [profile && isEmpty(profile), bare.profile && isEmpty(bare.profile)],
    [false, true],
  );
});

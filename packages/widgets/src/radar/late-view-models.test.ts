import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DimensionScores, ExperienceProfile, ShownScore } from '@oxbow/model/experience';
import { toPlain } from '../element/wording.js';
import { strings as detailsStrings, type DetailsWording } from './details/strings.js';
import { toGapWords } from './details/gap-words.js';
import { speakRow } from './details/row-words.js';
import { toDetailsView } from './details/view-model.js';
import { toDumbbellView } from './dumbbell/view-model.js';
import { toAbove } from './further/above.js';
import { strings as furtherStrings, type FurtherWording } from './further/strings.js';
import { toGroupsView } from './groups/view-model.js';
import {
  sampleDetails,
  sampleOf,
  sampleProfile,
  sampleProtected,
  sampleSegments,
  sampleSeries,
  sampleWaves,
  sampleWith,
} from './samples.js';
import { strings as slopeStrings, type SlopeWording } from './slope/strings.js';
import { toSlopeView } from './slope/view-model.js';
import { plain, show, showWith } from './testing/show.js';

const choose = () => {};

async function showSlope(data: unknown, locale = 'en') {
  const { content, setting } = await showWith(slopeStrings, data, locale);
  return toSlopeView(content.profile, content.view, setting as SlopeWording);
}

async function showDetails(data: unknown, chosen: string, locale = 'en') {
  const { content, setting } = await showWith(detailsStrings, data, locale, { chosen });
  return toDetailsView({ ...content, choose }, setting as DetailsWording);
}

async function showDumbbell(data: unknown) {
  const { content, setting } = await showWith(slopeStrings, data);
  return toDumbbellView(content.comparisons, content.view, setting.locale);
}

test('dumbbell: bands, gap and marks lie where the scores are, the sides on the line', async () => {
  const { rows, ticks } = await showDumbbell(sampleProfile);
  const { bands, gap, marks, words, isNamed } = rows[4]!;
  assert.deepEqual(
    ticks.map(({ at }) => at),
    [0, 50, 100],
  );
  assert.deepEqual(bands, [
    { shape: 'employee', from: 45, length: 4 },
    { shape: 'customer', from: 58, length: 8 },
  ]);
  assert.deepEqual(gap, { from: 47, to: 62, isNamed: true });
  assert.deepEqual(marks, [
    { shape: 'benchmark', at: 60, isSide: false },
    { shape: 'employee', at: 47, isSide: true },
    { shape: 'customer', at: 62, isSide: true },
  ]);
  assert.deepEqual([words?.words, isNamed], ['customers 15 higher', true]);
});

test('dumbbell: what is withheld has neither mark nor gap, and its reason in words', async () => {
  const { gap, marks, values, words } = (await showDumbbell(sampleProfile)).rows[5]!;
  assert.equal(gap, undefined);
  assert.ok(marks.every(({ shape }) => shape !== 'customer'));
  assert.equal(
    values.find(({ shape }) => shape === 'customer')?.cell.words,
    'too few answers (protection)',
  );
  assert.equal(words, undefined);
});

test('dumbbell: an extreme has no band', async () => {
  const rows = await showDumbbell(
    sampleWith(() => ({ employee: { value: 98, interval: { low: 97, high: 99 } } })),
  );
  for (const { bands } of rows.rows) assert.ok(bands.every(({ shape }) => shape !== 'employee'));
});

const sampleShort: ExperienceProfile = {
  ...sampleWaves,
  waves: sampleWaves.waves!.slice(1).map((wave) => ({
    ...wave,
    excluded: ['brand.e2', 'brand.e1'],
  })),
};

const slopes: [
  name: string,
  locale: string,
  data: ExperienceProfile,
  notes: RegExp,
  brand: string[],
][] = [
  [
    'statements and numbers that changed are said',
    'en',
    sampleWaves,
    /^From left to right: 2022, 2023, 2024\. The statements changed between 2022 and 2023, .* not tested/,
    ['65 → 63 → 62', '41 → 45 → 47 Answers: 410 → 522 → –'],
  ],
  [
    'in German',
    'de',
    sampleWaves,
    /Zwischen 2022 und 2023 haben sich die Aussagen geändert/,
    ['65 → 63 → 62', '41 → 45 → 47 Antworten: 410 → 522 → –'],
  ],
  [
    'the same version throughout: nothing is said of it',
    'en',
    { ...sampleWaves, waves: sampleWaves.waves!.slice(1) },
    /^From left to right: 2023, 2024\. Changes between/,
    ['63 → 62', '45 → 47'],
  ],
  [
    'a short form beside the whole: it is said that it asked otherwise',
    'en',
    sampleShort,
    /^From left to right: 2023, 2024\. Not the same statements were asked in 2023 and 2024, so this is no pure comparison\. Changes between/,
    ['63 → 62', '45 → 47'],
  ],
  [
    'a short form, in German',
    'de',
    sampleShort,
    /In 2023 und 2024 wurden nicht die gleichen Aussagen gefragt/,
    ['63 → 62', '45 → 47'],
  ],
  [
    'a short form, in French',
    'fr',
    sampleShort,
    /Les énoncés posés en 2023 et en 2024 ne sont pas les mêmes ;/,
    ['63 → 62', '45 → 47'],
  ],
  [
    'the same short form twice: nothing is said of it',
    'en',
    { ...sampleShort, excluded: ['brand.e1', 'brand.e2'] },
    /^From left to right: 2023, 2024\. Changes between/,
    ['63 → 62', '45 → 47'],
  ],
  [
    'as many statements were struck twice, and nobody says which',
    'en',
    { ...sampleShort, excluded: 2 },
    /2023, 2024\. Not every wave states whether the same statements were asked/,
    ['63 → 62', '45 → 47'],
  ],
  [
    'a wave without an answer of a side',
    'en',
    {
      ...sampleWaves,
      waves: [
        {
          wave: '2021',
          dimensions: sampleProfile.dimensions.map(({ id }) => ({
            id,
            employee: { withheld: 'protected' },
          })),
        },
      ],
    },
    /2021, 2024\. Not every wave states whether the same statements were asked/,
    ['not stated → 62', 'too few answers (protection) → 47'],
  ],
];
for (const [name, locale, data, notes, brand] of slopes) {
  test(`slope: ${name}`, async () => {
    const view = await showSlope(data, locale);
    assert.match(plain(view.notes.map(toPlain).join(' '))!, notes);
    assert.deepEqual(
      view.rows[4]?.lines.map(({ scores, numbers }) =>
        plain([scores, numbers].filter((part) => part !== undefined).join(' ')),
      ),
      brand,
    );
  });
}

test('slope: a line is open where a wave has no score', async () => {
  const { rows } = await showSlope(slopes.at(-1)![2]);
  const [customer] = rows[4]!.lines;
  assert.match(customer!.path, /^M150 \d/);
  assert.equal(customer!.marks.length, 1);
});

test('groups: a figure and a row for each; one that is protected says so and has no figure', async () => {
  const { content, setting } = await showWith(slopeStrings, sampleSegments);
  const view = toGroupsView({ ...content }, setting);
  const [distance] = view.segmentations;
  assert.deepEqual(
    distance?.groups.map(({ name, chart, withheld }) => [
      name.text,
      chart?.labels.length,
      withheld,
    ]),
    [
      ['Every day or nearly so', 0, undefined],
      ['Now and then', 0, undefined],
      ['Rarely or never', undefined, 'too few answers (protection)'],
    ],
  );
  assert.deepEqual(
    distance?.groups[0]?.cells.map((cell) =>
      cell.map(({ shape, cell: { words } }) => [shape, words]),
    ),
    [62, 74, 80, 74, 54, 78].map((score) => [['employee', `${score}`]]),
  );
});

test('of n and deviation alone the interval is drawn and told wherever a stated one is', async () => {
  // t of 9 degrees is 2.2622, so 14 and 10 people make ± 10.015.
  const stated = { value: 50, n: 10, interval: { low: 39.985, high: 60.015 } };
  const computed = { value: 50, n: 10, deviation: 14 };
  const told = async (score: ShownScore) => {
    const rows = sampleProfile.dimensions.map(({ id }) => ({
      id,
      customer: score,
      employee: score,
      series: { partners: score },
    }));
    const { content, setting } = await showWith(detailsStrings, {
      ...sampleProfile,
      series: [{ id: 'partners', label: 'Partners', kind: 'audience' }],
      dimensions: rows,
      segments: [{ id: 'way', label: 'Way', groups: [{ id: 'a', title: 'A', dimensions: rows }] }],
    });
    const { segmentations } = toGroupsView(content, setting);
    const { bands } = toDumbbellView(content.comparisons, content.view, 'en').rows[0]!;
    const group = segmentations[0]!.groups[0]!;
    const charts = [...content.view.charts, group.chart!];
    return {
      bands: bands.map(({ from, length }) => [Math.round(from), Math.round(length)]),
      drawn: charts.map(({ series }) => series.map(({ intervals }) => intervals.length)),
      cells: group.cells[0]!.map(({ cell }) => plain(cell.interval)),
      spoken: plain(speakRow(content.view.table, 0, setting as DetailsWording)),
      caption: plain(content.view.table.caption),
    };
  };
  const of = await told(computed);
  assert.deepEqual(of, await told(stated));
  assert.deepEqual(of.bands, Array(3).fill([40, 20]));
  assert.deepEqual(of.drawn, Array(3).fill(Array(3).fill(6)));
  assert.deepEqual(of.cells, Array(3).fill('± 10'));
  assert.match(of.spoken ?? '', /Employees 50 ± 10, Customers 50 ± 10, .*Partners 50 ± 10/);
  assert.match(of.caption!, /95 % interval/);
});

const details: [string, Partial<DimensionScores>, lines: string[]][] = [
  [
    'alpha from 30 answers on, with its word',
    { reliability: { employee: { n: 30, alpha: 0.7 } } },
    ['Employees: Cronbach’s alpha 0.70 (n = 30), acceptable.'],
  ],
  [
    'a low alpha leaves groups comparable',
    { reliability: { customer: { n: 1200, alpha: 0.599 } } },
    ['Customers: Cronbach’s alpha 0.60 (n = 1,200), unreliable.', 'Groups can still be compared.'],
  ],
  [
    'an alpha below 0 has a minus',
    { reliability: { employee: { n: 40, alpha: -0.2 } } },
    [
      'Employees: Cronbach’s alpha \u22120.20 (n = 40), unreliable.',
      'Groups can still be compared.',
    ],
  ],
  ['none', {}, []],
];
for (const [name, scores, lines] of details) {
  test(`details: ${name}`, async () => {
    const { reliability } = await showDetails(
      sampleWith(() => scores),
      'brand',
    );
    assert.deepEqual(reliability.map(plain), lines);
  });
}

const benchmarks: [string, Partial<DimensionScores>, string | undefined][] = [
  ['a value alone', { employee: { value: 47 } }, 'Employees: not tested, no interval stated.'],
  [
    'with n and deviation',
    {
      employee: { value: 47, n: 512, deviation: 22 },
      benchmark: { value: 60, n: 103, deviation: 8 },
    },
    'Employees: 13 points below it (95 % interval 11 to 15).',
  ],
  [
    'too near to be called a difference',
    {
      employee: { value: 58, n: 512, deviation: 22 },
      benchmark: { value: 60, n: 103, deviation: 8 },
    },
    'Employees: no clear difference.',
  ],
  [
    'a market that is only bounded',
    {
      employee: { value: 40, n: 100, deviation: 4 },
      benchmark: { value: 97, n: 50, deviation: 4 },
    },
    'Employees: at least 55 points below it.',
  ],
  ['what is withheld is not compared', { employee: { withheld: 'protected' } }, undefined],
];
for (const [name, scores, line] of benchmarks) {
  test(`details, the benchmark: ${name}`, async () => {
    const { compared } = await showDetails(
      sampleWith(() => scores),
      'brand',
    );
    assert.equal(plain(compared?.lines[0]), line);
  });
}

test('details, the benchmark: beside a score that is only bounded neither an interval nor how far it is', async () => {
  const { compared } = await showDetails(
    sampleWith(() => ({
      employee: { value: 98, n: 100, deviation: 4 },
      benchmark: { value: 50, n: 50, deviation: 10 },
    })),
    'brand',
  );
  assert.doesNotMatch(plain(compared?.lines.join())!, /interval \d|48/);
});

test('details: the practice pair of the host goes before the one that ships', async () => {
  const own = { employee: 'Ours', customer: 'Theirs' };
  const words = async (data: unknown) =>
    (await showDetails(data, 'brand', 'de')).practice.map((each) => each.words.text);
  assert.deepEqual(await words(sampleWith(() => ({ practice: own }))), ['Ours', 'Theirs']);
  assert.equal((await words(sampleProfile)).length, 2);
  assert.deepEqual(await words({ ...sampleProfile, instrument: 'own' }), []);
});

for (const [name, scores, heading] of [
  ['the host says what is done', { practice: { employee: 'Ours' } }, 'What is done about it'],
  ['Oxbow says what could be done', {}, 'What can be done about it'],
] as const)
  test(`details, the heading of the practice pair: ${name}`, async () => {
    const { headings } = await showDetails(
      sampleWith(() => scores),
      'brand',
    );
    assert.equal(headings.practice, heading);
  });

test('details: objectives and moments with what they lead to', async () => {
  const { objectives, spoken } = await showDetails(sampleDetails, 'brand');
  assert.deepEqual(
    objectives.map(({ name, link, moments }) => [name.text, link, moments[0]?.name.text]),
    [
      [
        'Everybody can say what we stand for',
        'https://example.org/objectives/brand',
        'First letter',
      ],
    ],
  );
  assert.match(spoken, /^Brand: Employees 47/);
});

test('further series: legend, columns, figure and their names', async () => {
  const { content, setting } = await showWith(detailsStrings, sampleSeries);
  const { legend, table, charts } = content.view;
  assert.deepEqual(
    legend.map(({ mark, name }) => [mark, name.text]),
    [
      ['customer', 'Customers'],
      ['employee', 'Employees'],
      ['diamond', 'Partners'],
      ['cross', 'Public reviews'],
      ['benchmark', 'Civil Service median'],
    ],
  );
  assert.deepEqual(
    table.columns.map(({ mark }) => mark),
    ['employee', 'customer', undefined, 'diamond', 'cross', 'benchmark'],
  );
  assert.equal(
    plain(speakRow(table, 4, setting as DetailsWording)),
    'Brand: Employees 47 ± 2, Customers 62 ± 4, Gap customers 15 higher, Partners 35 ± 6, Public reviews 74, Civil Service median 60',
  );
  for (const { series } of charts) assert.equal(series.length, 5);
});

for (const [name, data] of [
  ['the sample', sampleProfile],
  ['five series', sampleSeries],
  ['twelve dimensions', sampleOf(12)],
] as const) {
  test(`names in the figure lie within it and apart from one another: ${name}`, async () => {
    const { charts } = await show(data);
    for (const { names, viewBox } of charts) {
      const width = Number(viewBox.split(' ')[2]);
      for (const { x, text } of names) assert.ok(x > 0 && x < width, text);
      const heights = names.map(({ x, y }) => `${x} ${y}`);
      assert.equal(new Set(heights).size, names.length);
    }
  });
}

const counts: [number, figures: number, presentation: string, notice: RegExp | undefined][] = [
  [1, 0, 'dumbbell', /three dimensions/],
  [2, 0, 'dumbbell', /three dimensions/],
  [3, 2, 'figure', undefined],
  [12, 2, 'figure', undefined],
  [13, 0, 'dumbbell', /13 dimensions could not be read/],
  [40, 0, 'dumbbell', /40 dimensions could not be read/],
];
for (const [count, figures, presentation, notice] of counts) {
  test(`${count} dimensions: ${presentation}`, async () => {
    const view = await show(sampleOf(count));
    assert.deepEqual([view.charts.length, view.presentation], [figures, presentation]);
    if (notice) assert.match(view.notices.join(), notice);
    else assert.deepEqual(view.notices, []);
  });
}

test('the group above is offered once, by its name', async () => {
  const { content, setting } = await showWith(furtherStrings, sampleProtected, 'de');
  const above = toAbove(content.profile, setting as FurtherWording);
  assert.deepEqual(
    above.map(({ unit, name }) => [unit, name.text]),
    [['tests', 'Fahrprüfungen']],
  );
});

test('where another view than the dumbbell was chosen nothing says that it is one', async () => {
  const { notices } = await show(sampleOf(13), 'en', undefined, { presentation: 'table' });
  assert.deepEqual(notices, []);
});

const asked: [
  string,
  own: string | undefined,
  asked: { unit: string | undefined } | undefined,
  boolean,
][] = [
  ['nobody asked', 'a', undefined, false],
  ['the same', 'a', { unit: 'a' }, false],
  ['another', 'a', { unit: 'b' }, true],
  ['the whole, and it is a unit', 'a', { unit: undefined }, true],
  ['a unit, and it is the whole', undefined, { unit: 'a' }, true],
];
for (const [name, own, wish, isSaid] of asked) {
  test(`the unit that is shown: ${name}`, async () => {
    const data = { ...sampleProfile, ...(own && { unit: own }) };
    const { notices } = await show(data, 'en', undefined, { asked: wish });
    assert.equal(notices.length, isSaid ? 1 : 0);
  });
}

async function gapsOf(sight = {}) {
  const { content, setting } = await showWith(detailsStrings, sampleProfile, 'en', sight);
  return toGapWords(content.comparisons, setting as DetailsWording);
}

test('a gap is named from as many points on as the host says', async () => {
  const { rule } = await show(sampleProfile, 'en', undefined, { least: 20 });
  const gaps = await gapsOf({ least: 20 });
  assert.ok(gaps.every(({ words }) => !words.includes('higher')));
  assert.match(rule, /at least 20 points/);
});

test('the gaps in words: the named ones first, then each reason once', async () => {
  const gaps = await gapsOf();
  assert.deepEqual(
    gaps.map(({ names, words }) => [names.map(({ text }) => text).join(', '), words]),
    [
      ['Brand', 'customers 15 higher (62 and 47)'],
      [
        'Scope of action, Competence, Technical equipment, Values, culture & mindset',
        'no clear difference',
      ],
      [
        'Feedback tools & co-creation',
        'cannot be compared – Customers: too few answers (protection)',
      ],
    ],
  );
});

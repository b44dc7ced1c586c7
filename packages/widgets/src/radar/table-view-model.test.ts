import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DimensionScores, Score } from '@oxbow/model/experience';
import { sampleProfile, sampleWith } from './samples.js';
import { plain, show } from './testing/show.js';

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

test('there is no zero below zero', async () => {
  const employee = { value: 10, interval: { low: -0, high: 40 } };
  const { rows } = await readTable(sampleWith(() => ({ employee, benchmark: -0 })));
  assert.match(JSON.stringify(rows), /"10 0 to 40"/);
  assert.doesNotMatch(JSON.stringify(rows), /[-\u2212]0/);
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
    ['80 ± 1', '40 ± 1', 'Mitarbeitende 40 höher'],
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

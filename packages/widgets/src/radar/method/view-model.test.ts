import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Benchmark } from '@oxbow/model/experience';
import { toPlain } from '../../element/wording.js';
import { samplePublishedProfile, sampleProfile, sampleSeries, sampleWith } from '../samples.js';
import { plain, show } from '../testing/show.js';

const benchmark: Benchmark = {
  label: 'Market',
  source: 'Institute',
  date: '2024',
  side: 'customer',
};
const benchmarks: [string, Benchmark, number | undefined, string][] = [
  ['a year', benchmark, undefined, 'Benchmark for customers: Market (2024).'],
  [
    'with n',
    { ...benchmark, n: 1204 },
    undefined,
    'Benchmark for customers: Market (n = 1,204, 2024).',
  ],
  [
    'a day',
    { ...benchmark, date: '2026-01-31', side: 'employee' },
    undefined,
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
    undefined,
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
  const { method } = await show({ ...samplePublishedProfile, threshold: 10 }, 'de');
  assert.deepEqual(
    method.map((line) => plain(toPlain(line))?.replaceAll('\u2011', '-')),
    [
      'Werte werden ab 10 Antworten gezeigt. Ein Unterschied wird nur genannt, wenn er mindestens 10 Punkte beträgt und sein 95-%-Intervall die 0 ausschließt.',
      'Instrument: nicht validiert; seine Aussagen sind Entwürfe, die keine Studie geprüft hat.',
      'Die Dimensionen stehen immer in dieser Reihenfolge: Handlungsspielraum, Kompetenz, Technische Ausstattung, Werte, Kultur & Mindset, Brand, Feedback-Tools und co-kreative Methoden.',
      'Mitarbeitende: Alle wurden gefragt.',
      'Kundschaft: Geantwortet hat, wer wollte; das ist keine Zufallsstichprobe.',
      'Vergleichswert zu den Mitarbeitenden: Median der Verwaltung (n = 103, 2024).',
      'Quelle (Mitarbeitende und Median der Verwaltung): Civil Service People Survey 2024, Cabinet Office (OGL v3.0), aufbereitet von Matt Kerlogue (CC BY 4.0), den sechs Dimensionen zugeordnet von Oxbow.',
      'Quelle (Kundschaft): für dieses Beispiel erfunden.',
    ],
  );
});

test('of each further series it is told who was asked, when, and where it is from', async () => {
  const { series = [] } = sampleSeries;
  const [partners, reviews] = series;
  const data = {
    ...sampleSeries,
    series: [partners, { ...reviews, method: 'open', date: '2019' }],
  };
  const told = async (given: unknown) =>
    (await show(given)).method.map((line) => plain(toPlain(line)));
  const lines = await told(data);
  for (const line of [
    'Partners: whoever wanted to answered, so this is no random sample.',
    'Public reviews: whoever wanted to answered, so this is no random sample.',
    'Public reviews: 2019, dated: older than 24 months.',
    'Source (Customers and Public reviews): made up for this example.',
  ])
    assert.ok(lines.includes(line), lines.join('\n'));
  const { source: _, ...unsourced } = reviews!;
  assert.ok(
    (await told({ ...data, series: [partners, unsourced] })).includes(
      'The source of Public reviews is not stated.',
    ),
  );
});

test('a bound is explained where there is one', async () => {
  const words = async (value: number) =>
    (await show(sampleWith(() => ({ employee: { value } })))).method.map(toPlain).join(' ');
  assert.match(await words(99), /Scores up to 5 and from 95 on are not shown exactly/);
  assert.doesNotMatch(await words(90), /not shown exactly/);
});

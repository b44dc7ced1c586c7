import assert from 'node:assert/strict';
import test from 'node:test';
import { stringify } from '../testing/csv.js';
import { hostileTexts } from '../testing/hostile-inputs.js';
import { assertObjectives } from '../testing/objectives.js';
import { fixture } from '../testing/sources.js';
import { okrColumns, readOkrCsv, type OkrCsvSettings } from './okr-csv.js';

const at = '2026-11-21T06:00:00Z';
const german: OkrCsvSettings = {
  at,
  delimiter: ';',
  decimal: ',',
  order: 'day-first',
  columns: {
    ...{ kind: 'Art', id: 'Nummer', parent: 'Gehört zu', title: 'Titel', why: 'Warum' },
    ...{ owner: 'Team', from: 'Beginn', until: 'Ende', status: 'Status', checked: 'Stand vom' },
    ...{
      start: 'Anfang',
      target: 'Ziel',
      current: 'Jetzt',
      progress: 'Fortschritt',
      unit: 'Einheit',
    },
  },
  words: {
    kind: { Ziel: 'objective', Ergebnis: 'key-result' },
    status: { 'Auf Kurs': 'on-track' },
  },
};

test('a German table with a map of its columns', () => {
  const result = readOkrCsv(fixture('objectives-german.csv'), german);
  assertObjectives(result, result.objectives);
  const source = { label: 'CSV', at };
  assert.deepEqual(result.objectives, [
    {
      ...{ id: 'Z1', revision: 0, title: 'Kund:innen kommen wieder' },
      why: 'Wer umsonst wartet, geht.',
      owner: 'Vorstand',
      period: { start: '2026-10-01', end: '2026-12-31' },
      type: 'committed',
      health: { status: 'on-track', at: '2026-11-20T12:00:00Z' },
      checked: '2026-11-20T12:00:00Z',
      keyResults: [
        {
          ...{ id: 'E1', title: 'Stunden bis zur Antwort', source },
          ...{ type: 'decrease', start: 48, target: 24, current: 30.5, unit: 'hour' },
        },
        {
          ...{ id: 'row-3', title: 'Pakete am zugesagten Tag', owner: 'Depot', source },
          ...{ type: 'increase', start: 78, target: 92, current: 86, unit: 'percent' },
        },
        {
          ...{ id: 'row-4', title: 'Umsatz', source },
          ...{ type: 'increase', start: 1000, target: 2500, current: 1750.5 },
        },
        {
          ...{ id: 'row-5', title: 'Anteil fertig', source },
          ...{ type: 'increase', start: 0, target: 100, current: 40, unit: 'percent' },
        },
        { id: 'row-6', title: 'Fahrer:innen sagen, was sie aufhält', type: 'qualitative' },
      ],
    },
  ]);
  assert.deepEqual(result.rejected, [
    { row: 7, reason: 'from, until: it has no two days' },
    { row: 8, reason: 'a key result that stands under no objective that is shown' },
    { row: 9, reason: 'kind: "Wunsch" is neither objective nor key-result' },
    { row: 10, reason: 'target: "bald" is no number' },
  ]);
});

const head = ['kind', 'id', 'title', 'from', 'until', 'status'];
const row = ['objective', 'o', 'An objective', '2026-10-01', '2026-12-31', ''];

test('without a map columns are found by the names of the fields, in any order', () => {
  const result = readOkrCsv(stringify([head.toReversed(), row.toReversed()]), {});
  assert.deepEqual([result.shown, result.objectives[0]?.id], [1, 'o']);
});

const tables: [string, string[][], OkrCsvSettings, string][] = [
  ['an id for the second time', [head, row, row], {}, 'id: "o" was read before'],
  [
    'a column that is not there',
    [head, row],
    { columns: { kind: 'Art' } },
    'no column is called "Art"',
  ],
  [
    'a column twice',
    [
      [...head, 'id'],
      [...row, 'x'],
    ],
    {},
    'two columns are called "id"',
  ],
  ['a cell too few', [head, row.slice(1)], {}, 'it has 5 cells, and there are 6 columns'],
  [
    'an order of days that is another',
    [head, row],
    { order: 'day-first' },
    'from: "2026-10-01" is no day',
  ],
];
for (const [name, rows, settings, reason] of tables) {
  test(`rejected with its reason: ${name}`, () => {
    const result = readOkrCsv(stringify(rows), settings);
    assertObjectives(result, result.objectives);
    assert.equal(result.rejected[0]?.reason, reason);
  });
}

test('a status without a meaning is remarked and left out', () => {
  const { remarks } = readOkrCsv(stringify([head, [...row.slice(0, 5), 'Fine']]), { at });
  assert.deepEqual(remarks, [
    { row: 1, remark: 'status: "Fine" has no meaning in `words`, and is left out' },
  ]);
});

test('settings that name a field that there is not are an error of the caller', () => {
  const settings = { columns: { pay: 'Gehalt' } } as unknown as OkrCsvSettings;
  assert.throws(() => readOkrCsv('', settings), RangeError);
});

test('whatever a cell holds, its row is shown as the model wants it, or rejected', () => {
  const names = [...okrColumns];
  const good = names.map((name) => row[head.indexOf(name)] ?? '');
  for (const index of names.keys()) {
    const rows = hostileTexts.map((text) => good.with(index, text.slice(0, 200_000)));
    const result = readOkrCsv(stringify([names, ...rows]));
    assertObjectives(result, result.objectives);
    assert.equal(result.read, rows.length);
  }
});

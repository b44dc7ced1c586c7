import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { parseCsv } from '../csv/parse-csv.js';
import { journeyColumns, journeyRows } from './journey-columns.js';
import { Journey } from './journey.js';
import { readJourneyCsv } from './read-journey-csv.js';
import { readJourney } from './read-journey.js';
import { joint } from './testing/joint.js';
import { largest, smallest } from './testing/sizes.js';
import { writeJourneyCsv } from './write-journey-csv.js';

const ways = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
  decimal: fc.constantFrom('.' as const, ',' as const),
});

/** A table has no lists that are empty, no link that is, and no zero with a sign. */
function asTable(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => asTable(item));
  if (Object.is(value, -0)) return 0;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([name, part]) => {
    const isEmptyList = key === 'journey' && name !== 'steps' && Array.isArray(part);
    return part !== undefined && part !== '' && !(isEmptyList && part.length === 0);
  });
  return Object.fromEntries(parts.map(([name, part]) => [name, asTable(part)]));
}

/** Journeys as they are once they were read, with words of the hostile kind among them. */
const journeys = arbitraryOf(Journey)
  .map((value) => readJourney(value).journey)
  .filter((journey) => journey !== undefined);
const hostile = fc.constantFrom('=1+1', '-1', '@x', '[a]', 'a|b', ' a ', '"', '\r\n=x', ';=x', "'");
const worded = fc.tuple(hostile, hostile, hostile).map(([title, id, learned]): Journey => ({
  ...joint,
  title: { en: title, de: id },
  stages: [...joint.stages, { id: `x${id}`, title }],
  steps: [
    ...joint.steps,
    {
      ...{ id, stage: `x${id}`, lane: 'depot', title, serves: ['search', 'ask'] },
      signs: { types: [title, learned] },
    },
  ],
  exchanges: [{ id, stage: 'order', title, learned: [learned, { en: title }] }],
}));

test('a journey that was written is read back as it was', () => {
  for (const journey of [joint, largest, smallest]) {
    const { faults, invalid, ...reading } = readJourneyCsv(writeJourneyCsv(journey));
    assert.deepEqual([faults, invalid], [[], 0]);
    assert.deepEqual(reading.journey, asTable(journey, 'journey'));
  }
  fc.assert(
    fc.property(fc.oneof(journeys, worded), ways, (journey, way) => {
      const text = writeJourneyCsv(journey, way);
      const { journey: read, faults, invalid } = readJourneyCsv(text);
      assert.deepEqual(faults, []);
      assert.equal(invalid, 0);
      assert.deepEqual(read, asTable(journey, 'journey'));
    }),
    { numRuns: 300 },
  );
});

test('as bytes it is read as well', () =>
  assert.deepEqual(
    readJourneyCsv(new TextEncoder().encode(writeJourneyCsv(joint))).journey,
    asTable(joint, 'journey'),
  ));

test('there is a column for everything that a journey can hold', () => {
  const paths = new Set<string>();
  const gather = (value: unknown, path: string): void => {
    const isLeaf = typeof value !== 'object' || value === null || Array.isArray(value);
    const column = path.replace(/\.(en|de|fr)$/, '');
    if (isLeaf || column !== path) paths.add(column);
    else
      for (const [key, part] of Object.entries(value)) gather(part, path ? `${path}.${key}` : key);
  };
  const { stages, lanes, steps, experience, engagement, measures, exchanges, ...whole } = joint;
  const lists = { stages, lanes, steps, experience, engagement, measures, exchanges };
  assert.deepEqual(
    Object.keys(lists).sort(),
    Object.values(journeyRows)
      .flatMap((list) => list ?? [])
      .sort(),
  );
  for (const item of [whole, ...Object.values(lists).flat()]) gather(item, '');
  assert.deepEqual(
    [...paths].filter((path) => !(path in journeyColumns)),
    [],
  );
});

test('no cell begins a formula, wherever a spreadsheet splits the file', () => {
  fc.assert(
    fc.property(worded, ways, (journey, way) => {
      const text = writeJourneyCsv(journey, way);
      for (const splitter of [/[,\r\n]/, /[;\r\n]/, /[\t\r\n]/])
        for (const cell of text.split(splitter))
          assert.ok(!/^"?[=+@＝＋－＠-]/.test(cell), JSON.stringify(cell));
    }),
  );
});

test('a table that somebody made by hand is read', () => {
  const text = [
    'part;id;stage;lane;title;side;kind;value;n;moment;own',
    'journey;j;;;Move;;customer;;;;x',
    'stage;s;;;Inform;;;;;;',
    'lane;c;;;Customer;customer;;;;;',
    'Step;a;s;c;Asks;;;;;customer|employee;',
    'experience;;s;;;customer;;3,5;12;;',
  ].join('\n');
  const { journey, faults, total, invalid } = readJourneyCsv(text);
  assert.deepEqual([faults, total, invalid], [[], 5, 0]);
  assert.deepEqual(journey?.steps[0]?.moment, ['customer', 'employee']);
  assert.deepEqual(journey?.experience, [{ stage: 's', side: 'customer', value: 3.5, n: 12 }]);
  assert.equal(journey?.revision, 0);
});

const head = 'part,id,stage,lane,title,side,kind,revision,value';
const frame = ['journey,j,,,J,,joint,1', 'stage,s,,,S', 'lane,c,,,C,customer'];
const broken: [name: string, rows: string[], path: string][] = [
  ['a step of a stage that there is not', ['step,a,x,c,A'], 'rows[4].stage'],
  ['a row of nothing', ['thing,a'], 'rows[4].part'],
  ['a second journey', ['journey,k,,,K,,joint,1'], 'rows[4]'],
  ['more cells than columns', ['step,a,s,c,A,,,,,more'], 'rows[4]'],
  ['a mark out of place', ['step,a,s,c,A"'], 'rows[4]'],
  ['a value that is no number', ['experience,,s,,,customer,,,good'], 'rows[4].value'],
  ['a value beyond the scale', ['experience,,s,,,customer,,,6'], 'rows[4].value'],
];
for (const [name, rows, path] of broken)
  test(`what cannot be read is left out and named by its row: ${name}`, () => {
    const { journey, faults, total, invalid } = readJourneyCsv(
      [head, ...frame, ...rows].join('\n'),
    );
    assert.equal(journey?.id, 'j');
    assert.deepEqual([faults.length, faults[0]?.path, total, invalid], [1, path, 4, 1]);
  });

const unusable: [name: string, text: string | Uint8Array][] = [
  ['nothing', ''],
  ['no table of a journey', 'a,b\n1,2'],
  ['only names', head],
  ['no journey', [head, ...frame.slice(1)].join('\n')],
  ['no stages', [head, frame[0], frame[2]].join('\n')],
  ['bytes', new Uint8Array([0xff, 0x00, 0x80])],
  ['a prototype', `part,id,title:__proto__,__proto__\njourney,j,x,y`],
];
for (const [name, text] of unusable)
  test(`what is no journey is none, and says why: ${name}`, () => {
    const { journey, faults, invalid } = readJourneyCsv(text);
    assert.equal(journey, undefined);
    assert.ok(faults.length > 0 && invalid === 1);
  });

test('any text is read or named', () => {
  const pieces = fc.constantFrom('part', ',', '\n', '"', 'journey', 'step', 'title:de', '[', '|');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })), (text) => {
      readJourneyCsv(text);
    }),
  );
  assert.ok([...parseCsv(writeJourneyCsv(joint))].every((row) => 'cells' in row));
});

// Holds the pages that are made of the code to it, and the data behind them to what they are about.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteSettings } from '../../packages/collector/src/sites/site-settings.js';
import { clauses } from '../accessibility/clauses.js';
import { criteria } from '../accessibility/conformance.js';
import { evidence } from '../accessibility/evidence.js';
import { deviceRecords } from './device.js';
import { readMembers, readText } from './doc-comments.js';
import { elements } from './elements.js';
import { unusedTranslations } from './language.js';
import { operations } from './operations.js';
import { renderPages } from './pages.js';
import { monthsOf, records } from './records.js';
import { bodyOf, operationsOf } from './requests.js';
import { fieldsOf, type SchemaName } from './schemas.js';
import { readTables } from './tables.js';
import { ofEmployees, tablesOfEmployees } from './works-council.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const sourcesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing\//.test(file))
    .map((file) => path.posix.join(folder, file));

test('the pages say what the code says; `npm run facts` writes them anew', async () => {
  for (const { file, text } of await renderPages())
    assert.equal(existsSync(file) ? readFileSync(file, 'utf8') : '', text, file);
  assert.deepEqual(unusedTranslations(), []);
});

test('every element that is exported has its facts', () => {
  const { exports } = JSON.parse(read('packages/widgets/package.json')) as { exports: object };
  const rooms = Object.entries(exports).flatMap(
    ([way, { types = '' }]: [string, { types?: string }]) =>
      types.endsWith('/define.d.ts') && way !== './connection' ? [`ox-${way.slice(2)}`] : [],
  );
  assert.deepEqual(elements.map(({ tag }) => tag).sort(), rooms.sort());
});

test('every request that a connection answers is told with its operations, and each is one of some element', () => {
  const [, client = ''] =
    /const ofClient = \[([^\]]*)\]/.exec(read('packages/widgets/src/connection/answers.ts')) ?? [];
  const [, modules = ''] =
    /const ofModules = \[([^\]]*)\]/.exec(read('packages/widgets/src/connection/answers.ts')) ?? [];
  const answered = [...(client + modules).matchAll(/'([^']+)'/g)].map(([, key]) => key ?? '');
  assert.deepEqual(Object.keys(operationsOf).sort(), answered.sort());
  const used = new Set(elements.flatMap(({ requests }) => requests));
  assert.deepEqual([...used].sort(), answered);
});

test('an element asks for the subjects that its facts name', () => {
  for (const { tag, requests } of elements) {
    const asked = sourcesIn(`packages/widgets/src/${tag.slice(3)}`).flatMap((file) =>
      [...read(file).matchAll(/subject: '([a-z-]+)'/g)].map(([, subject]) => subject ?? ''),
    );
    // A host alone answers for a series, and for what was begun elsewhere.
    const told = new Set(asked.filter((subject) => !['series', 'resume'].includes(subject)));
    const named = requests.map((request) => request.split(' ')[1]).filter(Boolean);
    for (const subject of told) assert.ok(named.includes(subject), `${tag}: ${subject}`);
  }
});

test('whatever an operation takes in its body is listed', () => {
  const used = [...new Set(Object.values(operationsOf).flat())];
  const taking = used.filter((id) => operations.get(id)?.body !== undefined);
  assert.deepEqual(Object.keys(bodyOf).sort(), taking.sort());
});

test('every field that is listed is said to be something', () => {
  const names = [
    ...new Set([...Object.values(bodyOf).filter((name) => name !== 'Journey'), 'Touchpoint']),
  ];
  const silent = (names as SchemaName[]).flatMap((schema) =>
    fieldsOf(schema)
      .filter(({ text }) => text === '')
      .map(({ name }) => `${schema}.${name}`),
  );
  assert.deepEqual(silent, []);
});

test('every database that is made on a device is listed, with every member of its records', () => {
  const made = sourcesIn('packages/widgets/src').filter((file) =>
    read(file).includes('new DeviceStore('),
  );
  assert.deepEqual(deviceRecords.map(({ file }) => file).sort(), made.sort());
  const listed = deviceRecords.map(({ file }) => readText(file, 'databaseName'));
  for (const { device } of elements)
    for (const name of device) assert.ok(listed.includes(name), name);
  for (const { record } of deviceRecords)
    assert.deepEqual(
      [...readMembers(...record)].filter(([, text]) => text === ''),
      [],
    );
});

test('nothing of ours writes to a device otherwise, or listens to a microphone or camera', () => {
  const forbidden =
    /localStorage|sessionStorage|document\.cookie|caches\.open|getUserMedia|MediaRecorder/;
  const guilty = sourcesIn('packages/widgets/src').filter((file) => forbidden.test(read(file)));
  assert.deepEqual(guilty, []);
});

test('every table of the collector is listed once, with who reads it and how long it is kept', () => {
  assert.deepEqual(records.flatMap(({ tables }) => tables).sort(), [...readTables().keys()].sort());
  const scopes = records.flatMap(({ read }) => read).filter((id) => !operations.has(id));
  assert.deepEqual(scopes, []);
  const { retention } = SiteSettings.shape;
  const keys = Object.keys(retention._zod.def.innerType.shape);
  assert.deepEqual(
    records.flatMap((each) => each.retention ?? []).filter((key) => !keys.includes(key)),
    [],
  );
  assert.deepEqual(
    keys.filter((key) => !records.some((each) => each.retention === key)),
    [],
  );
  assert.deepEqual(
    Object.keys(monthsOf).filter((key) => !keys.includes(key)),
    [],
  );
});

test('the sheet for works councils names operations and tables that there are', () => {
  assert.deepEqual(
    ofEmployees.filter((id) => !operations.has(id)),
    [],
  );
  assert.deepEqual(
    tablesOfEmployees.filter((name) => !readTables().has(name)),
    [],
  );
});

test('the report has each criterion of WCAG 2.2 A and AA once, and no other', () => {
  const counts = [
    ['1.1', 1],
    ['1.2', 5],
    ['1.3', 5],
    ['2.2', 2],
    ['2.3', 1],
    ['3.1', 2],
  ] as const;
  const within = counts.flatMap(([guideline, last]) =>
    Array.from({ length: last }, (_, index) => `${guideline}.${index + 1}`),
  );
  const named = [
    '1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4',
    '2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8',
    '3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3',
  ].flatMap((line) => line.split(' '));
  assert.deepEqual(criteria.map(({ id }) => id).sort(), [...within, ...named].sort());
  assert.deepEqual(
    ['A', 'AA'].map((level) => criteria.filter((row) => row.level === level).length),
    [31, 24],
  );
  assert.equal(new Set(clauses.map(({ id }) => id)).size, clauses.length);
});

test('every test that the report names exists, and is named by a row', () => {
  for (const [name, each] of Object.entries(evidence)) {
    if ('file' in each) assert.ok(existsSync(path.join(root, each.file)), each.file);
    assert.ok(
      [...criteria, ...clauses].some((row) => row.evidence.some((one) => one === name)),
      name,
    );
  }
});

test('every row says how it was tested, or why not', () => {
  for (const row of [...criteria, ...clauses]) {
    if (row.result === 'supports') assert.ok(row.evidence.length > 0, row.id);
    else assert.ok(row.remark, row.id);
  }
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccounted } from '../testing/accounts.js';
import { assertUnharmed, hostileRecords } from '../testing/hostile-inputs.js';
import { fixtureRecords } from '../testing/sources.js';
import { readSalesforceCases } from './cases.js';
import { readSalesforceTasks } from './tasks.js';

const caseRows = fixtureRecords('salesforce-cases.json');
const taskRows = fixtureRecords('salesforce-tasks.json');
const [goodCase = {}] = caseRows;
const [goodTask = {}] = taskRows;

test('a case is opened, and closed', () => {
  const { cases } = readSalesforceCases(caseRows, {
    link: (id) => `https://firm.my.salesforce.com/${id}`,
  });
  const frame = {
    customer: '003000000000001AAA',
    category: 'Equipment',
    case: '500000000000001AAA',
    source: 'Salesforce',
    link: 'https://firm.my.salesforce.com/500000000000001AAA',
    side: 'customer',
  };
  assert.deepEqual(cases[0]?.touchpoints, [
    {
      ...frame,
      id: '500000000000001AAA',
      at: '2026-02-01T09:00:00.000+0000',
      channel: 'hotline',
      type: 'case',
      direction: 'in',
      title: 'Generator does not start',
      detail: 'Since Monday.\nType: Problem\nReason: Equipment\nStatus: Closed\nEscalated: yes',
    },
    {
      ...frame,
      id: '500000000000001AAA-closed',
      at: '2026-02-03T12:30:00.000+0000',
      channel: 'other',
      type: 'closure',
      direction: 'internal',
      title: 'Case 00001026 closed',
      previous: '500000000000001AAA',
    },
  ]);
});

test('each case is accounted for, by its row', () => {
  const result = readSalesforceCases(caseRows);
  assertAccounted(result);
  assert.deepEqual(result.rejected, [
    { row: 4, reason: 'CreatedDate: expected ISO 8601 with an offset' },
  ]);
  assert.deepEqual(result.remarks, [
    {
      row: 3,
      remark:
        'closed at 2026-02-01T09:00:00.000+0000, before it was opened at 2026-02-02T09:00:00.000+0000',
    },
  ]);
  assert.deepEqual(
    result.cases.map(({ touchpoints }) =>
      touchpoints.map(({ title, channel, originalchannel, customer, previous }) => [
        ...[title, channel, originalchannel, customer, previous],
      ]),
    ),
    [
      [
        ['Generator does not start', 'hotline', undefined, '003000000000001AAA', undefined],
        [
          ...['Case 00001026 closed', 'other', undefined, '003000000000001AAA'],
          '500000000000001AAA',
        ],
      ],
      [['Case 00001027', 'other', 'Chat', '001000000000001AAA', undefined]],
      [
        ['Case 00001028 closed', 'other', undefined, undefined, undefined],
        ['Case 00001028', 'other', undefined, undefined, undefined],
      ],
    ],
  );
});

test('a channel for an origin is the caller’s to name', () => {
  const { cases } = readSalesforceCases(caseRows, { origins: new Map([['Chat', 'chat']]) });
  assert.equal(cases[1]?.touchpoints[0]?.channel, 'chat');
});

test('a call is a contact at the time it was completed, of its case', () => {
  const cases = new Set(['500000000000001AAA']);
  const { touchpoints } = readSalesforceTasks(taskRows, { cases });
  assert.deepEqual(touchpoints[0], {
    id: '00T000000000001AAA',
    customer: '003000000000001AAA',
    at: '2026-02-03T12:20:00.000+0000',
    channel: 'hotline',
    type: 'call',
    direction: 'in',
    title: 'Call about the invoice',
    detail: 'Wants a copy.\nStatus: Completed\nResult: Resolved\nDuration: 340 s',
    case: '500000000000001AAA',
    source: 'Salesforce',
    side: 'customer',
  });
  assert.equal(touchpoints[1]?.case, undefined);
});

test('each task is accounted for, by its row', () => {
  const result = readSalesforceTasks(taskRows);
  assertAccounted(result);
  assert.deepEqual(result.rejected, [{ row: 4, reason: 'IsDeleted: it was deleted' }]);
  assert.deepEqual(result.remarks, [
    { row: 2, remark: 'it does not say who wrote; it stands as out' },
  ]);
  assert.deepEqual(
    result.touchpoints.map(({ channel, originalchannel, type, direction, title, customer }) => [
      ...[channel, originalchannel, type, direction, title, customer],
    ]),
    [
      ['hotline', undefined, 'call', 'in', 'Call about the invoice', '003000000000001AAA'],
      ['email', undefined, 'message', 'out', 'Email: Your invoice', '001000000000001AAA'],
      ['other', 'Task', 'task', 'internal', 'Task', undefined],
    ],
  );
});

test('what a case is about is its reason, else its type', () => {
  const categoryOf = (change: object) =>
    readSalesforceCases([{ ...goodCase, ...change }]).cases[0]?.touchpoints[0]?.category;
  assert.deepEqual(
    [{}, { Reason: null }, { Reason: '', Type: null }, { Reason: 'x'.repeat(255) }].map(categoryOf),
    ['Equipment', 'Problem', undefined, `${'x'.repeat(199)}…`],
  );
});

const directions: [task: object, direction: string, remarks: number][] = [
  [{ TaskSubtype: 'Call', CallType: 'Outbound' }, 'out', 0],
  [{ TaskSubtype: 'Call', CallType: 'Internal' }, 'internal', 0],
  [{ TaskSubtype: 'Call', CallType: null }, 'out', 1],
  [{ TaskSubtype: 'ListEmail' }, 'out', 0],
  [{ TaskSubtype: 'LinkedIn' }, 'internal', 0],
  [{ TaskSubtype: null }, 'internal', 0],
];
for (const [task, direction, remarks] of directions) {
  test(`${JSON.stringify(task)} is ${direction}, with ${remarks} remarks`, () => {
    const result = readSalesforceTasks([{ ...goodTask, ...task }]);
    assert.equal(result.touchpoints[0]?.direction, direction);
    assert.equal(result.remarks.length, remarks);
  });
}

test('a record that was read before, or has no id, is rejected', () => {
  for (const read of [
    () => readSalesforceCases([goodCase, goodCase, { ...goodCase, Id: null }]),
    () => readSalesforceTasks([goodTask, goodTask, { ...goodTask, Id: null }]),
  ]) {
    const { rejected } = read();
    assert.match(rejected[0]?.reason ?? '', /^Id: ".*" was read before$/);
    assert.match(rejected[1]?.reason ?? '', /^Id: expected a text/);
  }
});

test('neither the person who served nor what tells who somebody is is taken', () => {
  const all = [readSalesforceCases(caseRows).cases, readSalesforceTasks(taskRows).touchpoints];
  assert.doesNotMatch(JSON.stringify(all), /005000000000001AAA|example/);
});

test('whatever a record holds, it is shown as the model wants it, or rejected', () => {
  const cases = readSalesforceCases(hostileRecords(goodCase));
  assertUnharmed(
    cases,
    cases.cases.flatMap(({ touchpoints }) => touchpoints),
  );
  const tasks = readSalesforceTasks(hostileRecords(goodTask));
  assertUnharmed(tasks, tasks.touchpoints);
  assert.ok(cases.shown > 0 && tasks.shown > 0);
});

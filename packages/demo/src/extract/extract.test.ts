import assert from 'node:assert/strict';
import test from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import { Objective } from '@oxbow/model/objective';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { complaints, demoData, experience, objectives } from '../demo-data.js';
import { extract } from './extract.js';

const row = (changes: object = {}) => ({
  subject_id: '15544',
  at: '2011-07-12T15:49:00',
  channel: 'e-commerce',
  kind: 'order',
  ref: '559814',
  n_lines: '2',
  amount: '15.85',
  currency: 'GBP',
  country: 'United Kingdom',
  ...changes,
});

const line = (changes: object = {}) => ({
  InvoiceNo: '559814',
  Description: 'PINK POLKADOT WRAP',
  Quantity: '25',
  UnitPrice: '0.42',
  CustomerID: '15544',
  ...changes,
});

test('every row of the chosen customers is shown or rejected with its reason; others are not read', () => {
  const result = extract(
    ['15544', '12402'],
    [
      row(),
      row({ ref: '1', at: '2011-03-27T01:30:00' }),
      row({ ref: '2', subject_id: '12402', country: 'Unspecified', at: '2011-01-01T10:00:00' }),
      row({ ref: '3', subject_id: '99999' }),
    ],
    [line(), line({ Quantity: 'many' }), line({ CustomerID: '99999' })],
  );
  assert.deepEqual(result.touchpoints, {
    read: 3,
    shown: 2,
    rejected: [{ row: 2, reason: 'at: "2011-03-27T01:30:00" is no time in the United Kingdom' }],
    remarks: [],
  });
  assert.deepEqual(result.lines, {
    read: 2,
    shown: 1,
    rejected: [{ row: 2, reason: 'Quantity: "many" is no number' }],
    remarks: [],
  });
  assert.deepEqual(
    result.customers.map(({ id, countries, latest }) => ({ id, countries, latest: latest?.id })),
    [
      { id: '15544', countries: ['United Kingdom'], latest: '559814' },
      { id: '12402', countries: [], latest: '2' },
    ],
  );
});

test('the newest order is the newest by time, whatever the order of rows, with its own lines', () => {
  const [customer] = extract(
    ['15544'],
    [row({ ref: '2' }), row({ ref: '1', at: '2011-07-11T15:49:00' })],
    [line({ InvoiceNo: '1' }), line({ InvoiceNo: '2', Description: 'CUP' })],
  ).customers;
  assert.deepEqual(
    customer?.touchpoints.map(({ id }) => id),
    ['1', '2'],
  );
  assert.deepEqual(customer?.latest, {
    id: '2',
    lines: [{ article: 'CUP', quantity: 25, price: 0.42 }],
  });
});

const accounts = {
  'customers.json, touchpoints': demoData.touchpoints,
  'customers.json, lines': demoData.lines,
  'complaints.json': complaints.complaints,
  'objectives.json': objectives.nodes,
};
for (const [name, { read, shown, rejected }] of Object.entries(accounts)) {
  test(`${name} accounts for every row that was read`, () => {
    assert.ok(read > 0);
    assert.equal(shown + rejected.length, read);
    assert.ok(rejected.every(({ reason }) => reason.length > 0));
  });
}

test('customers.json holds each touchpoint that is shown once, as the collector takes it', () => {
  const shown = demoData.customers.flatMap(({ touchpoints }) => touchpoints);
  assert.equal(shown.length, demoData.touchpoints.shown);
  assert.equal(new Set(shown.map(({ id }) => id)).size, shown.length);
  for (const { id, touchpoints } of demoData.customers) {
    for (const touchpoint of touchpoints) {
      assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
      assert.equal(touchpoint.customer, id);
    }
  }
});

test('customers.json: the newest order of each customer is among the touchpoints, with all its lines', () => {
  for (const { latest, touchpoints } of demoData.customers) {
    const newest = touchpoints.findLast(({ type }) => type === 'order');
    assert.equal(latest?.id, newest?.id);
    if (!latest || !newest) continue;
    assert.match(newest.title, new RegExp(`^Order of ${latest.lines.length} items?$`));
    const total = latest.lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
    assert.equal(total.toFixed(2), newest.amount?.value.toFixed(2));
  }
});

test('complaints.json holds twelve cases over five channels, some disputed, none of them a person’s', () => {
  const touchpoints = complaints.cases.flatMap((each) => each.touchpoints);
  assert.equal(complaints.cases.length, 12);
  assert.ok(complaints.cases.filter(({ disputed }) => disputed === true).length >= 3);
  for (const { id, touchpoints } of complaints.cases) {
    assert.ok(touchpoints.every((each) => each.case === id));
  }
  for (const touchpoint of touchpoints) {
    assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
    assert.equal('customer' in touchpoint, false);
  }
  const received = touchpoints.filter(({ type }) => type === 'complaint');
  assert.deepEqual([...new Set(received.map(({ channel }) => channel))].sort(), [
    'fax',
    'hotline',
    'letter',
    'other',
    'website',
  ]);
});

test('objectives.json holds four objectives as the collector takes them, with figures, answers and words', () => {
  assert.equal(objectives.objectives.length, 4);
  for (const objective of objectives.objectives) {
    assert.deepEqual(Objective.parse(objective), objective);
    assert.match(String(objective.attribution), /Apache-2\.0/);
    assert.equal('why' in objective, false);
  }
  const types = objectives.objectives.flatMap(({ keyResults }) =>
    keyResults.map(({ type }) => type),
  );
  assert.deepEqual([...new Set(types)].sort(), ['binary', 'increase', 'qualitative']);
});

test('experience.json accounts for every row of the survey, by reason', () => {
  const { read, shown, left } = experience.rows;
  const reasons = Object.entries(left);
  assert.equal(
    reasons.reduce((sum, [, count]) => sum + count, shown),
    read,
  );
  assert.ok(reasons.every(([reason, count]) => reason.length > 0 && count > 0));
});

test('experience.json holds eight organisations, their six dimensions, the benchmark and no customers', () => {
  const { organisations } = experience;
  assert.deepEqual(
    organisations.map(({ code, profile }) => [code, profile.waves?.map(({ wave }) => wave) ?? []]),
    [
      ...['DVLA', 'DVSA', 'HMRC', 'HMLR', 'MCA', 'SPS'].map((code) => [code, ['2022', '2023']]),
      ['DBT', ['2023']],
      ['OFWAT', []],
    ],
  );
  for (const { profile } of organisations) {
    assert.deepEqual(ExperienceProfile.parse(profile), profile);
    assert.equal(profile.dimensions.length, 6);
    for (const { customer, employee, benchmark } of profile.dimensions) {
      assert.deepEqual(customer, { withheld: 'unasked' });
      assert.ok(employee && 'value' in employee);
      assert.ok(benchmark !== undefined);
    }
  }
});

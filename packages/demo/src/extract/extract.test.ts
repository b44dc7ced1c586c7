import assert from 'node:assert/strict';
import test from 'node:test';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { demoData } from '../demo-data.js';
import { extract, toTouchpoint, type LineRow, type TouchpointRow } from './extract.js';

const row = (changes: Partial<TouchpointRow> = {}): TouchpointRow => ({
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

const line = (changes: Partial<LineRow> = {}): LineRow => ({
  InvoiceNo: '559814',
  Description: 'PINK POLKADOT WRAP',
  Quantity: '25',
  UnitPrice: '0.42',
  CustomerID: '15544',
  ...changes,
});

test('an order becomes a touchpoint of its customer, in UK time', () => {
  const touchpoint = toTouchpoint(row(), [
    { article: 'PINK POLKADOT WRAP', quantity: 25, price: 0.42 },
  ]);
  assert.deepEqual(touchpoint, {
    id: '559814',
    customer: '15544',
    at: '2011-07-12T15:49:00+01:00',
    channel: 'ecommerce',
    type: 'order',
    direction: 'in',
    title: 'Order of 2 items',
    detail: '25 × PINK POLKADOT WRAP, £0.42 each',
    source: 'Online Retail',
    amount: { value: 15.85, currency: 'GBP' },
    side: 'customer',
  });
});

test('a cancellation keeps its negative amount and names the pieces that came back', () => {
  const touchpoint = toTouchpoint(
    row({ kind: 'cancellation', ref: 'C579925', n_lines: '1', amount: '-2.55' }),
    [{ article: 'BLUE POLKADOT CUP', quantity: -3, price: 0.85 }],
  );
  assert.equal(touchpoint.title, 'Cancellation of 1 item');
  assert.equal(touchpoint.amount?.value, -2.55);
  assert.equal(touchpoint.detail, '3 × BLUE POLKADOT CUP, £0.85 each');
});

test('a long order names four articles and counts the others', () => {
  const five = Array.from({ length: 5 }, () => ({ article: 'CUP', quantity: 1, price: 1 }));
  assert.equal(toTouchpoint(row(), five).detail?.split('\n').at(-1), 'and 1 further item');
});

test('nothing is claimed about an order whose articles are not there', () => {
  assert.equal('detail' in toTouchpoint(row(), []), false);
});

const unusable: [what: string, changes: Partial<TouchpointRow>, reason: RegExp][] = [
  ['an hour that never happened', { at: '2011-03-27T01:30:00' }, /no time in the United Kingdom/],
  ['no time', { at: '' }, /no time in the United Kingdom/],
  ['a channel that is not the source’s', { channel: 'store' }, /unknown channel "store"/],
  ['a kind that is not the source’s', { kind: 'refund' }, /unknown kind "refund"/],
  ['an amount that is no number', { amount: '12,50' }, /amount "12,50"/],
  ['no amount', { amount: '' }, /amount ""/],
  ['a currency that is no code', { currency: 'pounds' }, /amount\.currency/],
  ['no number', { ref: '' }, /^Error: id/],
];

for (const [what, changes, reason] of unusable) {
  test(`refused with its reason: ${what}`, () => {
    assert.throws(
      () => toTouchpoint(row(changes), []),
      (error) => reason.test(String(error)),
    );
  });
}

test('every row is kept or rejected with its reason; other customers are not read', () => {
  const result = extract(
    ['15544', '12402'],
    [
      row(),
      row({ ref: '1', at: '2011-03-27T01:30:00' }),
      row({ ref: '2', subject_id: '12402', country: 'Unspecified', at: '2011-01-01T10:00:00' }),
      row({ ref: '3', subject_id: '99999' }),
    ],
    [line(), line({ Quantity: 'many' }), line({ Description: '' }), line({ CustomerID: '99999' })],
  );
  assert.deepEqual(result.touchpoints, {
    read: 3,
    kept: 2,
    rejected: [{ row: '1', reason: '"2011-03-27T01:30:00" is no time in the United Kingdom' }],
  });
  assert.deepEqual(result.lines, {
    read: 3,
    kept: 1,
    rejected: [
      { row: '559814 PINK POLKADOT WRAP', reason: 'quantity "many"' },
      { row: '559814 ', reason: 'no description' },
    ],
  });
  assert.deepEqual(
    result.customers.map(({ id, countries, latest }) => ({ id, countries, latest: latest?.id })),
    [
      { id: '15544', countries: ['United Kingdom'], latest: '559814' },
      { id: '12402', countries: [], latest: '2' },
    ],
  );
});

test('the committed extract accounts for every row that was read', () => {
  for (const { read, kept, rejected } of [demoData.touchpoints, demoData.lines]) {
    assert.equal(kept + rejected.length, read);
    assert.ok(rejected.every(({ reason }) => reason.length > 0));
  }
  const shown = demoData.customers.flatMap(({ touchpoints }) => touchpoints);
  assert.equal(shown.length, demoData.touchpoints.kept);
  assert.equal(new Set(shown.map(({ id }) => id)).size, shown.length);
});

test('the committed extract holds only touchpoints that the collector takes', () => {
  for (const { id, touchpoints } of demoData.customers) {
    for (const touchpoint of touchpoints) {
      assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
      assert.equal(touchpoint.customer, id);
    }
  }
});

test('the committed extract: the newest order of each customer is among the touchpoints, with all its lines', () => {
  for (const { latest, touchpoints } of demoData.customers) {
    const newest = touchpoints.findLast(({ type }) => type === 'order');
    assert.equal(latest?.id, newest?.id);
    if (!latest || !newest) continue;
    assert.match(newest.title, new RegExp(`^Order of ${latest.lines.length} items?$`));
    const total = latest.lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
    assert.equal(total.toFixed(2), newest.amount?.value.toFixed(2));
  }
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { assertAccounted } from '../testing/accounts.js';
import { hostileRows } from '../testing/hostile.js';
import { carelessRows, fixtureRows, missing, sourceRows } from '../testing/sources.js';
import { readOnlineRetailLines, type OrderLine } from './lines.js';
import { readOnlineRetail } from './online-retail.js';

const good = {
  subject_id: '15544',
  at: '2011-07-12T15:49:00',
  channel: 'e-commerce',
  kind: 'order',
  ref: '559814',
  n_lines: '2',
  amount: '15.85',
  currency: 'GBP',
  country: 'United Kingdom',
};
const goodLine = {
  InvoiceNo: '559814',
  Description: 'PINK POLKADOT WRAP',
  Quantity: '25',
  UnitPrice: '0.42',
  CustomerID: '15544',
};
const line = (changes: Partial<OrderLine> = {}): OrderLine => ({
  customer: '15544',
  invoice: '559814',
  article: 'CUP',
  quantity: 1,
  price: 1,
  ...changes,
});
const only = (row: object, lines: OrderLine[] = []) => {
  const { touchpoints, rejected } = readOnlineRetail([row], lines);
  assert.deepEqual(rejected, []);
  return touchpoints[0];
};

test('an order becomes a touchpoint of its customer, in UK time', () => {
  const lines = [line({ article: 'PINK POLKADOT WRAP', quantity: 25, price: 0.42 })];
  assert.deepEqual(only(good, lines), {
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
  const row = { ...good, kind: 'cancellation', ref: 'C1', n_lines: '1', amount: '-2.55' };
  const touchpoint = only(row, [line({ invoice: 'C1', quantity: -3, price: 0.85 })]);
  assert.equal(touchpoint?.title, 'Cancellation of 1 item');
  assert.equal(touchpoint?.amount?.value, -2.55);
  assert.equal(touchpoint?.detail, '3 × CUP, £0.85 each');
});

test('a long order names four articles and counts the others', () => {
  const detail = only(
    good,
    Array.from({ length: 5 }, () => line()),
  )?.detail;
  assert.equal(detail?.split('\n').at(-1), 'and 1 further item');
});

test('nothing is claimed about an order whose lines are not there, nor of those of others', () => {
  const touchpoint = only(good, [line({ customer: '1' }), line({ invoice: '2' })]);
  assert.equal(touchpoint && 'detail' in touchpoint, false);
});

test('an invoice without a customer belongs to nobody', () => {
  const touchpoint = only({ ...good, subject_id: '' });
  assert.equal(touchpoint && 'customer' in touchpoint, false);
});

test('countries are told beside the touchpoints, each once; Unspecified is none', () => {
  const rows = [
    good,
    { ...good, ref: '2' },
    { ...good, ref: '3', country: 'Austria' },
    { ...good, subject_id: '1', country: 'Unspecified' },
  ];
  assert.deepEqual(readOnlineRetail(rows).origins, [
    { customer: '15544', countries: ['United Kingdom', 'Austria'] },
    { customer: '1', countries: [] },
  ]);
});

const unfit: [what: string, changes: object, reason: RegExp][] = [
  ['an hour that never happened', { at: '2011-03-27T01:30:00' }, /no time in the United Kingdom/],
  ['no time', { at: '' }, /at: "" is no time/],
  ['a channel that is not the source’s', { channel: 'store' }, /channel: "store" is not known/],
  ['a kind that is not the source’s', { kind: 'refund' }, /kind: "refund" is not known/],
  ['an amount that is no number', { amount: '12,50' }, /amount: "12,50" is no number/],
  ['an amount of 15 digits', { amount: '9'.repeat(15) + '9' }, /amount/],
  ['no amount', { amount: '' }, /amount: ""/],
  ['a currency that is no code', { currency: 'pounds' }, /currency: expected an ISO 4217 code/],
  ['no number', { ref: '' }, /ref: empty/],
];
for (const [what, changes, reason] of unfit) {
  test(`rejected with its reason: ${what}`, () => {
    const { shown, rejected } = readOnlineRetail([{ ...good, ...changes }]);
    assert.equal(shown, 0);
    assert.match(rejected[0]?.reason ?? '', reason);
  });
}

test('the same invoice of the same customer is shown once', () => {
  const { shown, rejected } = readOnlineRetail([good, { ...good, subject_id: '1' }, good]);
  assert.equal(shown, 2);
  assert.deepEqual(rejected, [{ row: 3, reason: 'ref: invoice "559814" was read before' }]);
});

test('whatever a row holds, it is shown as the model wants it, or rejected', () => {
  const rows = hostileRows(good).map(([, row]) => row);
  const result = readOnlineRetail(rows);
  assert.equal(result.read, rows.length);
  assertAccounted(result);
  for (const touchpoint of result.touchpoints) {
    assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
  }
  const lines = readOnlineRetailLines(hostileRows(goodLine).map(([, row]) => row));
  assertAccounted(lines);
  assert.ok(lines.lines.every(({ quantity, price }) => Number.isFinite(quantity + price)));
});

test('the fixture is read the same with byte order mark and carriage returns', () => {
  const lines = readOnlineRetailLines(fixtureRows('online-retail-lines.csv'));
  const result = readOnlineRetail(fixtureRows('online-retail-touchpoints.csv'), lines.lines);
  assert.deepEqual([lines.read, lines.shown, result.read, result.shown], [20, 20, 11, 11]);
  const careless = readOnlineRetailLines(carelessRows('online-retail-lines.csv'));
  assert.deepEqual(careless, lines);
  assert.deepEqual(
    readOnlineRetail(carelessRows('online-retail-touchpoints.csv'), careless.lines),
    result,
  );
});

test('the whole source: every row is shown', { skip: missing }, () => {
  const lines = readOnlineRetailLines(sourceRows('timeline/online-retail/lines.csv'));
  assertAccounted(lines);
  assert.deepEqual([lines.read, lines.rejected], [56_137, []]);
  const result = readOnlineRetail(
    sourceRows('timeline/online-retail/touchpoints.csv'),
    lines.lines,
  );
  assertAccounted(result);
  assert.deepEqual([result.read, result.rejected], [2983, []]);
  assert.equal(result.origins.length, 496);
  assert.ok(result.touchpoints.every(({ detail }) => detail !== undefined));
  const back = result.touchpoints.filter(({ type }) => type === 'cancellation');
  assert.equal(back.length, 474);
  assert.ok(back.every(({ amount }) => amount !== undefined && amount.value <= 0));
  for (const touchpoint of result.touchpoints) Touchpoint.parse(touchpoint);
});

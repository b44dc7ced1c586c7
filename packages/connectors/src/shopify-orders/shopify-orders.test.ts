import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccounted } from '../testing/accounts.js';
import { assertUnharmed, hostileRecords } from '../testing/hostile-inputs.js';
import { fixtureRecords } from '../testing/sources.js';
import { readShopifyOrders } from './shopify-orders.js';

const rows = fixtureRecords('shopify-orders.json');
const [good = {}] = rows;

test('orders become touchpoints, a cancellation beside its order', () => {
  const result = readShopifyOrders(rows, { link: (id) => `https://shop.example/orders/${id}` });
  assertAccounted(result);
  const [order, cancelled, draft] = result.orders;
  assert.deepEqual(order?.touchpoints, [
    {
      id: '450789469',
      customer: '207119551',
      at: '2026-01-10T10:58:12-05:00',
      channel: 'ecommerce',
      type: 'order',
      direction: 'in',
      title: 'Order #1001',
      detail: '1 × Lamp\n2 × Shade, red',
      case: '450789469',
      source: 'Shopify',
      link: 'https://shop.example/orders/450789469',
      amount: { value: 598.94, currency: 'USD' },
      side: 'customer',
    },
  ]);
  assert.deepEqual(
    cancelled?.touchpoints.map(({ id, at, type, channel, direction, detail, previous }) => [
      ...[id, at, type, channel, direction, detail, previous],
    ]),
    [
      ['450789470', '2026-01-11T09:00:00-05:00', 'order', 'store', 'in', undefined, undefined],
      [
        ...['450789470-cancelled', '2026-01-12T08:00:00-05:00', 'cancellation', 'other', 'in'],
        ...['Reason: customer', '450789470'],
      ],
      [
        ...['450789470-refund-509562969', '2026-01-12T08:06:00-05:00', 'payment', 'other', 'out'],
        ...['it broke during shipping\n1 × Lamp', '450789470'],
      ],
      [
        ...['450789470-refund-509562970', '2026-01-13T08:05:00-05:00', 'payment', 'other', 'out'],
        ...[undefined, '450789470'],
      ],
    ],
  );
  assert.deepEqual(
    cancelled?.touchpoints.map(({ amount }) => amount),
    [
      { value: 10, currency: 'EUR' },
      undefined,
      { value: -9.3, currency: 'EUR' },
      // Nothing has been paid back yet.
      undefined,
    ],
  );
  assert.deepEqual(
    draft?.touchpoints.map(({ channel, originalchannel }) => [channel, originalchannel]),
    [['other', 'shopify_draft_order']],
  );
});

test('each order is accounted for, by its row', () => {
  const { read, shown, rejected, remarks } = readShopifyOrders(rows);
  assert.deepEqual([read, shown], [5, 3]);
  assert.deepEqual(rejected, [
    { row: 3, reason: 'test: it is a test order' },
    { row: 4, reason: 'total_price: "25,50" is no number' },
  ]);
  assert.deepEqual(remarks, [
    {
      row: 2,
      remark: 'refunds[0] is left out: created_at: expected string',
    },
    { row: 2, remark: 'refunds[2]: nothing was paid back, or not yet' },
  ]);
});

test('who somebody is, and an address that opens the order, is not taken', () => {
  assert.doesNotMatch(
    JSON.stringify(readShopifyOrders(rows).orders),
    /example|Jo|secret|548380009/,
  );
});

const faulty: [what: string, change: object, reason: RegExp][] = [
  ['the same order again', {}, /^id: "450789469" was read before$/],
  ['a number that JSON has rounded', { id: 2 ** 53 }, /^id: expected a .*2\^53/],
  ['no id', { id: undefined }, /^id: /],
  ['no name', { id: 1, name: '' }, /^name: empty$/],
  ['a time without an offset', { id: 1, created_at: '2026-01-10T11:00:00' }, /^created_at: /],
  ['no currency', { id: 1, currency: 'dollars' }, /^amount.currency: expected an ISO 4217/],
  ['half an article', { id: 1, line_items: [{ title: 'x', quantity: 0.5 }] }, /^line_items\[0\]/],
];
for (const [what, change, reason] of faulty) {
  test(`rejected: ${what}`, () => {
    const { rejected } = readShopifyOrders([good, { ...good, ...change }]);
    assert.deepEqual(rejected.length, 1);
    assert.match(rejected[0]?.reason ?? '', reason);
  });
}

const refund = {
  id: 7,
  created_at: '2026-01-12T08:05:00-05:00',
  transactions: [{ kind: 'refund', status: 'success', amount: '5.00', currency: 'USD' }],
};
const refunds: [what: string, refunds: unknown[], titles: number, remark: RegExp][] = [
  ['one', [refund], 2, /^$/],
  ['two with one id', [refund, refund], 2, /^refunds\[1\] is left out: id: "7" was read before$/],
  ['none at all', [null, 'x'], 1, /^refunds\[0\] is left out: .*\nrefunds\[1\] is left out: /],
  [
    'a sum that is none',
    [{ ...refund, transactions: [{ ...refund.transactions[0], amount: 'x' }] }],
    1,
    /is no number$/,
  ],
  [
    'several currencies',
    [
      {
        ...refund,
        transactions: [...refund.transactions, { ...refund.transactions[0], currency: 'EUR' }],
      },
    ],
    1,
    /several currencies$/,
  ],
];
for (const [what, given, count, remark] of refunds) {
  test(`refunds: ${what}`, () => {
    const { orders, remarks } = readShopifyOrders([{ ...good, refunds: given }]);
    assert.equal(orders[0]?.touchpoints.length, count);
    assert.match(remarks.map((one) => one.remark).join('\n'), remark);
  });
}

test('what is said to be before its order continues nothing', () => {
  const early = { ...refund, created_at: '2020-01-01T00:00:00Z' };
  const { orders } = readShopifyOrders([{ ...good, refunds: [early] }]);
  assert.deepEqual(
    orders[0]?.touchpoints.map(({ type, previous }) => [type, previous]),
    [
      ['payment', undefined],
      ['order', undefined],
    ],
  );
});

test('a channel for a source is the caller’s to name', () => {
  const sources = new Map([['shopify_draft_order', 'hotline' as const]]);
  const { orders } = readShopifyOrders(rows, { sources });
  assert.equal(orders[2]?.touchpoints[0]?.channel, 'hotline');
});

test('of many articles the first twenty are named', () => {
  const items = Array.from({ length: 21 }, (_, index) => ({ title: `A${index}`, quantity: 1 }));
  const { orders } = readShopifyOrders([{ ...good, line_items: items }]);
  assert.match(orders[0]?.touchpoints[0]?.detail ?? '', /A19\nand 1 further item$/);
});

test('whatever an order holds, it is shown as the model wants it, or rejected', () => {
  const hostile = [
    ...hostileRecords(good),
    ...hostileRecords(refund).map((one, id) => ({ ...good, id: id + 1e9, refunds: [one] })),
  ];
  const result = readShopifyOrders(hostile);
  assert.equal(result.read, hostile.length);
  assert.ok(result.shown > 0);
  assertUnharmed(
    result,
    result.orders.flatMap(({ touchpoints }) => touchpoints),
  );
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { Touchpoint } from '../touchpoint/touchpoint.js';
import { readTouchpoint } from '../touchpoint/read-touchpoint.js';
import { touchpointColumns } from './columns.js';
import { exportColumns, writeTouchpointCsv, writeTouchpointJson } from './touchpoint-export.js';

const order: Touchpoint = {
  id: 'A-1',
  customer: '17850',
  at: '2026-03-01T09:30:00+01:00',
  channel: 'ecommerce',
  type: 'order',
  direction: 'in',
  title: 'Order of 3, "express"',
  detail: '=HYPERLINK("https://x.example")',
  agent: 'A. Kaya',
  amount: { value: -0.0000001, currency: 'EUR' },
  side: 'customer',
};

/** The cells of the only row by their columns; no cell of `order` holds a line break or a semicolon. */
function cellsOf(csv: string): Record<string, string> {
  const [names = '', row = ''] = csv.slice(1).split('\r\n');
  const cells = row.split(';');
  return Object.fromEntries(names.split(';').map((name, index) => [name, cells[index] ?? '']));
}

test('there is a column for each field of the schema, and for each part of one', () => {
  const fields = new Set(touchpointColumns.map(({ path: [field] }) => field));
  assert.deepEqual([...fields], Object.keys(Touchpoint.shape));
  const amount = touchpointColumns.filter(({ path: [field] }) => field === 'amount');
  assert.deepEqual(amount, [
    { name: 'amount.value', path: ['amount', 'value'], kind: 'number' },
    { name: 'amount.currency', path: ['amount', 'currency'], kind: 'text' },
  ]);
});

test('a table begins with a byte order mark and the names, lines end with CRLF', () => {
  const csv = writeTouchpointCsv([]);
  assert.equal(csv, `\uFEFF${exportColumns.map(({ name }) => name).join(',')}\r\n`);
});

test('cells are quoted where needed, formulas defused, numbers left alone', () => {
  const cells = cellsOf(writeTouchpointCsv([order], { delimiter: ';', decimal: ',' }));
  assert.equal(cells['title'], '"Order of 3, ""express"""');
  assert.equal(cells['detail'], '"\'=HYPERLINK(""https://x.example"")"');
  assert.equal(cells['amount.value'], '-0,0000001');
  assert.equal(cells['team'], '');
});

test('nothing that is exported names who served', () => {
  assert.ok(!exportColumns.some(({ name }) => /agent|employee/.test(name)));
  for (const text of [writeTouchpointCsv([order]), writeTouchpointJson([order])]) {
    assert.doesNotMatch(text, /Kaya|agent/);
  }
});

test('what is confidential is masked, unless it is asked for', () => {
  const secret = {
    ...order,
    ...{ confidential: true, masked: ['amount'], place: 'Köln' },
    ...{ link: 'https://crm.example/secret', rating: { value: 1, maximum: 5 } },
    handover: { reason: 'A secret', carried: false },
  };
  const [masked, shown] = [{}, { mask: null }].map((settings) =>
    JSON.parse(writeTouchpointJson([secret], settings)),
  );
  const { agent: _, ...open } = secret;
  assert.deepEqual(shown, [open]);
  const { detail: _detail, amount: _amount, link: _link, rating: _rating, ...others } = open;
  assert.deepEqual(masked, [{ ...others, title: '•••', handover: { carried: false } }]);
  const csv = writeTouchpointCsv([secret], { mask: 'verdeckt' });
  assert.match(csv, /verdeckt/);
  assert.doesNotMatch(csv, /express|HYPERLINK|EUR|secret/);
});

for (const [name, hidden] of [
  ['confidential in other words', { confidential: 'yes' }],
  ['a list of masked fields that is none', { masked: 'amount' }],
  ['a list of masked fields with a hole', { masked: Array(1) }],
] as const)
  test(`what was meant to be hidden stays hidden: ${name}`, () => {
    const secret = { ...order, ...hidden, link: 'https://crm.example/secret', detail: undefined };
    assert.doesNotMatch(writeTouchpointCsv([secret]), /secret/);
    assert.doesNotMatch(writeTouchpointJson([secret]), /secret/);
  });

test('what a widget has read is exported as well, its time in UTC', () => {
  const { touchpoint } = readTouchpoint(order, 't');
  // A timeline is of one customer, whom its records need not name.
  const { agent: _agent, customer: _customer, ...others } = order;
  assert.ok(touchpoint);
  assert.deepEqual(JSON.parse(writeTouchpointJson([touchpoint])), [
    { ...others, at: '2026-03-01T08:30:00.000Z' },
  ]);
});

test('a time that is none is left out', () => {
  assert.equal(writeTouchpointJson([{ title: 'x', at: NaN }]), '[\n{"title":"x"}\n]\n');
});

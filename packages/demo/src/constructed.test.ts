import assert from 'node:assert/strict';
import test from 'node:test';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { constructed, constructedSource, countConstructed } from './constructed.js';
import { demoData, findCustomer } from './demo-data.js';

test('every constructed contact is one that the collector takes, and says that it is constructed', () => {
  for (const touchpoint of constructed) {
    assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
    assert.equal(touchpoint.source, constructedSource);
  }
});

test('they belong to three or four known customers, and no two share an id', () => {
  const customers = new Set(constructed.map(({ customer }) => customer));
  assert.equal(customers.size, 4);
  for (const customer of customers) assert.ok(findCustomer(customer));
  const ids = constructed.map(({ id, customer }) => `${customer} ${id}`);
  assert.equal(new Set(ids).size, ids.length);
  const count = demoData.customers.reduce((sum, { id }) => sum + countConstructed(id), 0);
  assert.equal(count, constructed.length);
});

test('each stands within 40 days of a real purchase of the same customer', () => {
  for (const { id, at, customer } of constructed) {
    const real = findCustomer(customer)?.touchpoints ?? [];
    const nearest = Math.min(...real.map((each) => Math.abs(Date.parse(each.at) - Date.parse(at))));
    assert.ok(nearest < 40 * 86_400_000, `${customer} ${id}`);
  }
});

test('a contact continues an earlier one of the same customer', () => {
  for (const { at, customer, previous } of constructed.filter((each) => each.previous)) {
    const before = constructed.find((each) => each.customer === customer && each.id === previous);
    assert.ok(before && Date.parse(before.at) < Date.parse(at), `${customer} ${previous}`);
  }
});

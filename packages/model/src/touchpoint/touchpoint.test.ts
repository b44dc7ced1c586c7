import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTouchpoint } from './read-touchpoint.js';
import { Touchpoint } from './touchpoint.js';

const order: Touchpoint = {
  id: '579868',
  customer: '15544',
  at: '2011-11-30T16:43:00Z',
  channel: 'ecommerce',
  type: 'order',
  direction: 'in',
  title: 'Order of 22 items',
  amount: { value: 328.32, currency: 'GBP' },
  link: 'https://shop.example/orders/579868',
  side: 'customer',
};

test('the wire takes a whole touchpoint', () => assert.deepEqual(Touchpoint.parse(order), order));

const refused: [string, object][] = [
  ['a local time', { at: '2011-11-30T16:43:00' }],
  ['an unknown channel', { channel: 'pigeon' }],
  ['an unknown key', { colour: 'red' }],
  ['an empty title', { title: '' }],
  ['a script link', { link: 'javascript:alert(1)' }],
  ['an amount that is no number', { amount: { value: NaN, currency: 'GBP' } }],
  ['an infinite amount', { amount: { value: Infinity, currency: 'GBP' } }],
  ['a sentiment beyond 1', { sentiment: { value: 2, source: 'customer' } }],
  ['a sentiment of an employee', { side: 'employee', sentiment: { value: 0.5, source: 'survey' } }],
  ['one channel twice at once', { alongside: 'ecommerce' }],
  ['an unknown second channel', { alongside: 'pigeon' }],
  ['a handover by whom', { handover: { agent: 'A. Kaya' } }],
  ['points that are no number', { loyalty: { points: '20' } }],
  ['half a result', { search: { words: 'sofa', results: 0.5 } }],
  ['a field that cannot be masked', { masked: ['case'] }],
  ['a category without a word', { category: '' }],
];
for (const [name, change] of refused) {
  test(`the wire refuses ${name}`, () =>
    assert.equal(Touchpoint.safeParse({ ...order, ...change }).success, false));
}

test('readTouchpoint reads a whole touchpoint without a fault', () => {
  const { customer: _, at, ...rest } = order;
  assert.deepEqual(readTouchpoint(order, 'touchpoints[0]'), {
    touchpoint: { ...rest, at: Date.parse(at), confidential: false },
    faults: [],
  });
});

const kept: [string, object, object, string[]][] = [
  [
    'an unknown channel by its name',
    { channel: 'pigeon' },
    { channel: 'other', originalchannel: 'pigeon' },
    [],
  ],
  ['a record with an unreadable time', { at: 'gestern' }, { at: undefined }, ['t[0].at']],
  ['a Date as time', { at: new Date(0) }, { at: 0 }, []],
  ['a number as id', { id: 7 }, { id: '7' }, []],
  ['what it is about', { category: 'Delivery' }, { category: 'Delivery' }, []],
  [
    'not what it is about, where that is masked',
    { category: 'Divorce', masked: ['category'] },
    { category: undefined, masked: ['category'] },
    [],
  ],
  [
    'an unsafe address as text',
    { link: 'javascript:alert(1)' },
    { link: undefined, address: 'javascript:alert(1)' },
    [],
  ],
  [
    'all but a broken amount',
    { amount: { value: '7,3', currency: 'EUR' } },
    { amount: undefined },
    ['t[0].amount'],
  ],
  [
    'all but a sentiment of an employee',
    { side: 'employee', sentiment: { value: 1, source: 'x' } },
    { sentiment: undefined },
    ['t[0].sentiment'],
  ],
  ['all but an object as team', { team: {} }, { team: undefined }, ['t[0].team']],
  ['a second channel', { alongside: 'video' }, { alongside: 'video' }, []],
  [
    'all but a second channel that is the first',
    { alongside: 'ecommerce' },
    { alongside: undefined },
    ['t[0].alongside'],
  ],
  [
    'all but an unknown second channel',
    { alongside: 'pigeon' },
    { alongside: undefined },
    ['t[0].alongside'],
  ],
  [
    'all but what is masked, and says so',
    { masked: ['amount', 'place'] },
    { amount: undefined, link: order.link, masked: ['amount'] },
    [],
  ],
  [
    'nothing that could be masked where the list of it is misspelled',
    { masked: ['ammount'], team: 'A', link: 'javascript:x' },
    {
      amount: undefined,
      team: undefined,
      address: undefined,
      masked: ['team', 'amount', 'link'],
    },
    ['t[0].masked'],
  ],
  [
    'nothing that could be masked where that is no list',
    { masked: 'amount' },
    { amount: undefined, link: undefined, masked: ['link', 'amount'] },
    ['t[0].masked'],
  ],
  [
    'as confidential what is so by a text',
    { confidential: 'yes' },
    { confidential: true },
    ['t[0].confidential'],
  ],
  ['as open what is not confidential', { confidential: null }, { confidential: false }, []],
  ['keys it does not know', { colour: 'red' }, { title: 'Order of 22 items' }, []],
];
for (const [name, change, expected, paths] of kept) {
  test(`readTouchpoint keeps ${name}`, () => {
    const { touchpoint, faults } = readTouchpoint({ ...order, ...change }, 't[0]');
    assert.ok(touchpoint);
    for (const [key, value] of Object.entries(expected))
      assert.deepEqual(touchpoint[key as keyof typeof touchpoint], value);
    assert.deepEqual(
      faults.map((fault) => fault.path),
      paths,
    );
  });
}

const bad: [string, unknown][] = [
  ['a text', 'Order'],
  ['null', null],
  ['a list', [order]],
  ['a record without title', { ...order, title: undefined }],
  ['a record whose title is an object', { ...order, title: { en: 'Order' } }],
  [
    'a record that throws when read',
    Object.defineProperty({}, 'title', {
      get: () => {
        throw new Error('no');
      },
    }),
  ],
];
for (const [name, value] of bad) {
  test(`readTouchpoint counts ${name} as bad`, () => {
    const { touchpoint, faults } = readTouchpoint(value, 't[3]');
    assert.equal(touchpoint, undefined);
    assert.equal(faults.length, 1);
    assert.match(faults[0]?.path ?? '', /^t\[3\]/);
  });
}

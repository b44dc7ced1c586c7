import assert from 'node:assert/strict';
import test from 'node:test';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { assertAccounted } from '../testing/accounts.js';
import { assertUnharmed, hostileRecords, hostileTexts } from '../testing/hostile-inputs.js';
import { readCloudEvent, readCloudEvents, readCloudEventsText } from './cloud-events.js';

const good = {
  specversion: '1.0',
  id: 'A-1',
  source: 'https://shop.example/orders',
  type: 'com.example.order.placed',
  subject: '17850',
  time: '2026-11-21T09:30:00+01:00',
  datacontenttype: 'application/json; charset=utf-8',
  data: { channel: 'ecommerce', direction: 'in', title: 'Order A-1', side: 'customer' },
};

const readOne = (changes: object = {}, types?: ReadonlyMap<string, string>) => {
  const reading = readCloudEvent({ ...good, ...changes }, types && { types });
  assert.ok('touchpoint' in reading, JSON.stringify(reading));
  return reading;
};
const without = (name: string) =>
  Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

test('an event becomes a touchpoint', () => {
  assert.deepEqual(readOne(), {
    touchpoint: {
      id: 'https://shop.example/orders A-1',
      customer: '17850',
      at: '2026-11-21T09:30:00+01:00',
      channel: 'ecommerce',
      type: 'com.example.order.placed',
      direction: 'in',
      title: 'Order A-1',
      source: 'https://shop.example/orders',
      side: 'customer',
    },
    remarks: [],
  });
});

const types = new Map([['com.example.order.placed', 'order']]);
for (const [name, changes, expected] of [
  ['mapped by the settings', {}, 'order'],
  ['what data says, before the settings', { data: { ...good.data, type: 'purchase' } }, 'purchase'],
  ['what follows the prefix', { type: 'oxbow.touchpoint.call' }, 'call'],
  [
    'the event’s own, when nothing else says it',
    { type: 'com.example.shipped' },
    'com.example.shipped',
  ],
  ['not one of Object’s own names', { type: 'constructor' }, 'constructor'],
] as const) {
  test(`the type is ${name}`, () => {
    assert.equal(readOne(changes, types).touchpoint.type, expected);
  });
}

test('events of the same id from two sources are two touchpoints, however the two are split', () => {
  const ids = [
    ['urn:a', 'b c'],
    ['urn:a', 'b'],
    ['urn:a%20b', 'c'],
    ['urn:b', 'b'],
  ].map(([source, id]) => readOne({ source, id }).touchpoint.id);
  assert.equal(new Set(ids).size, ids.length);
});

test('without subject the contact belongs to nobody', () => {
  const reading = readCloudEvent(without('subject'));
  assert.ok('touchpoint' in reading && !('customer' in reading.touchpoint));
});

test('an attribute that is null is not set', () => {
  assert.deepEqual(readOne({ subject: null, dataschema: null, x: null }), {
    touchpoint: readOne({ subject: undefined }).touchpoint,
    remarks: [],
  });
});

test('attributes that are no part of a touchpoint are left out, extensions with a remark', () => {
  const changes = { dataschema: 'https://example.com/schema', traceparent: '00-1-1-00' };
  const { touchpoint, remarks } = readOne(changes);
  assert.deepEqual(touchpoint, readOne().touchpoint);
  assert.deepEqual(remarks, ['extension attributes are not kept: "traceparent"']);
});

for (const type of [
  'application/json',
  'text/json',
  'application/vnd.example.v1+json;x=y',
  'APPLICATION/JSON',
]) {
  test(`data of the type ${type} is read`, () => {
    readOne({ datacontenttype: type });
  });
}

const data = (changes: object) => ({ data: { ...good.data, ...changes } });
for (const [name, changes, path, message] of [
  ['another version', { specversion: '0.3' }, 'specversion', /expected "1.0"/],
  ['no version', { specversion: undefined }, 'specversion', /expected "1.0"/],
  ['no id', { id: undefined }, 'id', /expected string/],
  ['an empty id', { id: '' }, 'id', /./],
  ['an id that is a number', { id: 7 }, 'id', /expected string/],
  ['source and id too long together', { id: 'x'.repeat(180) }, 'id', /longer than 199/],
  ['an empty source', { source: '' }, 'source', /./],
  ['a source with a space', { source: 'my shop' }, 'source', /URI reference/],
  ['a source with half a percent code', { source: 'urn:a%2' }, 'source', /URI reference/],
  ['a source beyond ASCII', { source: 'urn:ä' }, 'source', /URI reference/],
  ['an empty subject', { subject: '' }, 'subject', /./],
  ['a subject of 201 letters', { subject: 'x'.repeat(201) }, 'subject', /./],
  ['no time', { time: undefined }, 'time', /expected/],
  ['a time without offset', { time: '2026-11-21T09:30:00' }, 'time', /ISO 8601 with an offset/],
  ['a day that does not exist', { time: '2026-02-30T09:30:00Z' }, 'time', /ISO 8601/],
  ['data of another type', { datacontenttype: 'text/plain' }, 'datacontenttype', /a JSON type/],
  ['bytes', { data_base64: 'AAAA' }, 'data_base64', /not bytes/],
  ['no data', { data: undefined }, 'data', /expected an object/],
  ['data that is a text', { data: '{}' }, 'data', /expected an object/],
  ['data that is a list', { data: [] }, 'data', /expected an object/],
  ['data that names the customer', data({ customer: '2' }), 'data.customer', /says it as subject/],
  ['data that names the time', data({ at: good.time }), 'data.at', /says it as time/],
  ['data that names an id', data({ id: '2' }), 'data.id', /says it as id/],
  ['data with an unknown key', data({ note: 'x' }), 'data.note', /unknown key/],
  [
    'data with an unknown key deeper down',
    data({ amount: { value: 1, currency: 'GBP', tax: 2 } }),
    'data.amount.tax',
    /unknown key/,
  ],
  ['data with a faulty type', data({ type: '' }), 'data.type', /./],
  ['no channel', data({ channel: undefined }), 'data.channel', /./],
  ['an unknown channel', data({ channel: 'pigeon' }), 'data.channel', /./],
  [
    'an employee’s mood',
    data({ side: 'employee', sentiment: { value: 1, source: 'x' } }),
    'data.sentiment',
    /never carries/,
  ],
  ['a name with a capital', { Subject: 'x' }, 'Subject', /lowercase letters and digits/],
] as const) {
  test(`rejected at its place: ${name}`, () => {
    const reading = readCloudEvent({ ...good, ...changes });
    assert.ok('faults' in reading);
    assert.equal(reading.faults[0]?.path, path);
    assert.match(reading.faults[0]?.message ?? '', message);
    assert.equal(
      reading.id,
      'id' in changes && typeof changes.id !== 'string'
        ? null
        : String('id' in changes ? changes.id : good.id),
    );
  });
}

test('each fault is told', () => {
  const reading = readCloudEvent({ ...good, time: 'now', source: ' ', subject: '' });
  assert.ok('faults' in reading);
  assert.deepEqual(reading.faults.map(({ path }) => path).sort(), ['source', 'subject', 'time']);
});

test('an event that was read before is rejected, and every event is accounted for', () => {
  const result = readCloudEvents([good, { ...good, time: 'now' }, good, { ...good, id: 'A-2' }]);
  assertAccounted(result);
  assert.deepEqual([result.read, result.shown], [4, 2]);
  assert.deepEqual(result.rejected, [
    { row: 2, reason: 'time: expected ISO 8601 with an offset' },
    { row: 3, reason: 'id: an event of this source with this id was read before' },
  ]);
});

test('whatever an event holds, it is shown as the model wants it, or rejected', () => {
  const names = Object.keys(good);
  const values: unknown[] = [
    null,
    0,
    -1,
    1e999,
    true,
    '',
    '\0',
    '\uD800',
    'x'.repeat(1_000_000),
    [],
    {},
    [[[[]]]],
    new Date(),
    JSON.parse('{"__proto__":{"side":"customer"}}'),
    '<img src=x onerror=alert(1)>',
  ];
  const events: unknown[] = [
    undefined,
    null,
    42,
    'event',
    [],
    [good],
    {},
    new Date(),
    JSON.parse(JSON.stringify(good).replace('"subject"', '"__proto__"')),
    JSON.parse(JSON.stringify(good).replace('"title"', '"__proto__"')),
    Object.defineProperty({ ...good }, 'id', { enumerable: true, get: fail }),
    new Proxy(good, { ownKeys: fail }),
    Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, 'x'])),
    {
      ...good,
      ...Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`X${index}`, 'x'])),
    },
    ...names.map(without),
    ...names.flatMap((name) => values.map((value) => ({ ...good, [name]: value }))),
    ...Object.keys(good.data).flatMap((name) =>
      values.map((value) => ({ ...good, ...data({ [name]: value }) })),
    ),
  ];
  const result = readCloudEvents(events);
  assert.equal(result.read, events.length);
  assertAccounted(result);
  assert.ok(result.shown > 0);
  for (const touchpoint of result.touchpoints) {
    assert.deepEqual(Touchpoint.parse(touchpoint), touchpoint);
  }
});

const event = JSON.stringify(good);
for (const [what, text, read, shown] of [
  ['one event', event, 1, 1],
  ['a batch', `[${event},{"specversion":"0.3"}]`, 2, 1],
  ['an empty batch', ' [] ', 0, 0],
  ['a byte order mark', `\uFEFF${event}`, 1, 1],
  ['a batch in a batch', `[[${event}]]`, 1, 0],
  ['null', 'null', 1, 0],
  ['nothing', '', 1, 0],
  ['half an event', event.slice(0, -1), 1, 0],
] as const) {
  test(`a text that is ${what}: ${read} read, ${shown} shown`, () => {
    const result = readCloudEventsText(text);
    assertAccounted(result);
    assert.deepEqual([result.read, result.shown], [read, shown]);
  });
}

test('the hostile inputs of the repository are accounted for, in every attribute and as a text', () => {
  const hostile = [
    ...hostileRecords(good),
    ...hostileRecords(good.data).map((value) => ({ ...good, data: value })),
  ];
  const result = readCloudEvents(hostile);
  assert.equal(result.read, hostile.length);
  assertUnharmed(result, result.touchpoints);
  for (const text of hostileTexts) assertAccounted(readCloudEventsText(text));
});

function fail(): never {
  throw new Error('a getter of the event');
}

import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccounted } from '../testing/accounts.js';
import { assertUnharmed, hostileRecords, hostileValues } from '../testing/hostile-inputs.js';
import { fixtureRecords } from '../testing/sources.js';
import { makeZendeskReader, readZendeskAudits } from './zendesk-audits.js';

const rows = fixtureRecords('zendesk-audits.json');
const [first = {}, second = {}] = rows;

test('a comment of the requester comes in, the answers go out by the same way, notes stay inside', () => {
  const result = readZendeskAudits(rows, { link: (id) => `https://x.zendesk.com/tickets/${id}` });
  assertAccounted(result);
  assert.deepEqual(result.audits[0]?.touchpoints, [
    {
      id: '2127301143-2127301148',
      customer: '8209938',
      at: '2026-03-02T08:31:55Z',
      channel: 'email',
      type: 'message',
      direction: 'in',
      title: 'Fire!',
      detail: 'The printer is on fire.\nPlease help!',
      case: '666',
      source: 'Zendesk',
      link: 'https://x.zendesk.com/tickets/666',
      side: 'customer',
    },
  ]);
  const said = result.audits.map(({ touchpoints }) =>
    touchpoints.map(({ channel, originalchannel, type, direction, title, detail }) => [
      ...[channel, originalchannel, type, direction, title, detail],
    ]),
  );
  assert.deepEqual(said.slice(1), [
    [
      ['other', 'web', 'message', 'internal', 'Fire!', 'Known fault of this model.'],
      ['email', undefined, 'reply', 'out', 'Fire!', 'Use water.'],
    ],
    [['other', '8', 'update', 'internal', 'Ticket 666: no event', undefined]],
    [
      [
        ...['other', 'web', 'update', 'internal', 'Ticket 666: status, assignee_id'],
        'status: open → solved\nassignee_id changed',
      ],
    ],
    [['hotline', undefined, 'call', 'in', 'Fire!', 'Call from +49 40 123']],
  ]);
});

test('a ticket whose requester is not known is rejected, until it is given', () => {
  const { rejected, shown, read } = readZendeskAudits(rows);
  assert.deepEqual([read, shown], [6, 5]);
  assert.deepEqual(rejected, [
    { row: 6, reason: 'ticket_id: the requester of "667" is not known' },
  ]);
  const tickets = new Map([['667', { requester_id: 12 }]]);
  const { audits } = readZendeskAudits(rows, { tickets });
  const [hello] = audits.at(-1)?.touchpoints ?? [];
  assert.deepEqual(
    [hello?.customer, hello?.channel, hello?.direction, hello?.title],
    ['12', 'chat', 'in', 'Hello?'],
  );
});

test('another customer who writes in a ticket is told from the firm by the caller', () => {
  const directionsOf = (customers: string[]) =>
    readZendeskAudits([first, second], { customers: new Set(customers) })
      .audits.flatMap(({ touchpoints }) => touchpoints)
      .map(({ direction }) => direction);
  assert.deepEqual(directionsOf([]), ['in', 'internal', 'out']);
  assert.deepEqual(directionsOf(['999']), ['in', 'internal', 'in']);
});

const change = (id: number, type: string, field: string, value: unknown) => ({
  ...first,
  id,
  events: [{ id: 1, type, field_name: field, value }],
});

test('what a ticket is about is known from when it was said, until it is emptied', () => {
  const audits = [
    first,
    change(2, 'Change', 'type', 'incident'),
    change(3, 'Change', 'status', 'open'),
    change(4, 'Change', 'type', null),
  ];
  const categoriesOf = (...[given, settings]: Parameters<typeof readZendeskAudits>) =>
    readZendeskAudits(given, settings).audits.map(({ touchpoints }) => touchpoints[0]?.category);
  assert.deepEqual(categoriesOf(audits), [undefined, 'incident', 'incident', undefined]);
  const own = [first, change(2, 'Change', '360005657120', 'billing__refund')];
  assert.deepEqual(categoriesOf(own, { topic: '360005657120' }), [undefined, 'billing__refund']);
  const tickets = new Map([['666', { requester_id: 8209938, type: 'problem' }]]);
  assert.deepEqual(categoriesOf(audits.slice(2), { tickets }), ['problem', undefined]);
});

test('in portions it reads as at once', () => {
  const read = makeZendeskReader();
  const portions = rows.map((row) => read([row]));
  const whole = readZendeskAudits(rows);
  assert.deepEqual(
    portions.flatMap(({ audits }) => audits),
    whole.audits,
  );
  assert.equal(
    portions.filter(({ rejected }) => rejected.length > 0).length,
    whole.rejected.length,
  );
  assert.match(read([first]).rejected[0]?.reason ?? '', /was read before$/);
});

const ways: [via: string | number, channel: string][] = [
  [45, 'hotline'],
  ['api_phone_call_inbound', 'hotline'],
  [57, 'message'],
  ['whatsapp', 'message'],
  [74, 'message'],
  ['native_messaging', 'message'],
  ['answer_bot_for_web_widget', 'chatbot'],
  ['voice', 'hotline'],
  ['instagram_dm', 'social'],
  [56, 'other'],
  [1000, 'other'],
];
for (const [via, channel] of ways) {
  test(`what comes by ${via} comes by ${channel}`, () => {
    const { audits } = readZendeskAudits([{ ...first, via: { channel: via } }]);
    const [touchpoint] = audits[0]?.touchpoints ?? [];
    assert.equal(touchpoint?.channel, channel);
    assert.equal(touchpoint?.originalchannel, channel === 'other' ? String(via) : undefined);
  });
}

test('who served is not taken', () => {
  assert.doesNotMatch(JSON.stringify(readZendeskAudits(rows).audits), /99[89]|192\.0|example/);
});

const faulty: [what: string, change: object, reason: RegExp][] = [
  ['the same audit again', {}, /^id: "2127301143" was read before$/],
  ['no events', { id: 1, events: undefined }, /^events: /],
  ['an event without a type', { id: 1, events: [{ id: 1 }] }, /^events\[0\].type: /],
  ['a time that is none', { id: 1, created_at: '2026-02-30T08:31:55Z' }, /^created_at: /],
];
for (const [what, change, reason] of faulty) {
  test(`rejected: ${what}`, () => {
    const { rejected } = readZendeskAudits([first, { ...first, ...change }]);
    assert.deepEqual(rejected.length, 1);
    assert.match(rejected[0]?.reason ?? '', reason);
  });
}

test('whatever an audit holds, it is shown as the model wants it, or rejected', () => {
  const [comment = {}] = first['events'] as object[];
  const change = { type: 'Change', field_name: 'tags', previous_value: [], value: [] };
  const events = [comment, change].flatMap((event) =>
    Object.keys(event).flatMap((name) =>
      hostileValues.map((value) => ({ ...event, [name]: value })),
    ),
  );
  const hostile = [
    ...hostileRecords(first),
    ...events.map((event) => ({ ...first, events: [event] })),
  ].map((row, id) =>
    typeof row === 'object' && row !== null && 'id' in row && row.id === first['id']
      ? { ...row, id }
      : row,
  );
  const tickets = new Map([['666', { requester_id: 8209938 }]]);
  const result = readZendeskAudits(hostile, { tickets });
  assert.equal(result.read, hostile.length);
  assert.ok(result.shown > 500);
  assertUnharmed(
    result,
    result.audits.flatMap(({ touchpoints }) => touchpoints),
  );
});

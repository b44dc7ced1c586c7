import { largestBody } from './body.js';
import { makeResponse, makeTouchpoint } from './testing/records.js';
import { streamPath, testRefusals, timelinePath } from './testing/refusals.js';

const answer = (change: object) => () => ({
  responses: [
    { ...makeResponse(), answers: [{ type: 'nps', question: 'q', value: 9, ...change }] },
  ],
});
const change = (change: object) => () => ({ responses: [{ ...makeResponse(), ...change }] });
const touchpoints = '/v1/touchpoints';
const tooMuch = 'x'.repeat(largestBody + 1);

testRefusals([
  [
    404,
    'not-found',
    [
      { name: 'an address that is not there', path: '/v1/nothing' },
      { name: 'an address outside the API', path: '/' },
    ],
  ],
  [
    405,
    'method-refused',
    [
      { name: 'a method that is not there', method: 'DELETE', answer: { Allow: /^POST, GET$/ } },
      { name: 'reading where only writing is', path: touchpoints, method: 'GET' },
    ],
  ],
  [
    400,
    'malformed-request',
    [
      { name: 'a limit of 0', path: `${timelinePath}?limit=0`, errors: /limit/ },
      { name: 'a limit of 201', path: `${timelinePath}?limit=201` },
      { name: 'a limit that is no number', path: `${timelinePath}?limit=1e1` },
      { name: 'a place that is no number', path: `${streamPath}?after=-1`, errors: /after/ },
      { name: 'a bad Last-Event-ID', path: streamPath, headers: () => ({ 'Last-Event-ID': 'x' }) },
      { name: 'a body that is not JSON', body: () => '{"responses":[' },
      { name: 'an empty body', body: () => '' },
      { name: 'a body that is not UTF-8', body: () => new Uint8Array([0x7b, 0xff, 0x7d]) },
    ],
  ],
  [
    400,
    'unknown-cursor',
    [
      { name: 'a cursor that is none', path: `${timelinePath}?before=abc`, errors: /before/ },
      { name: 'an empty cursor', path: `${timelinePath}?before=` },
    ],
  ],
  [
    409,
    'place-unknown',
    [{ name: 'a place that the stream has not come to', path: `${streamPath}?after=999` }],
  ],
  [
    415,
    'type-refused',
    [
      { name: 'a body of text', headers: () => ({ 'Content-Type': 'text/plain' }) },
      {
        name: 'a body without a type',
        headers: () => ({ 'Content-Type': undefined }),
        body: () => new TextEncoder().encode('{}'),
      },
    ],
  ],
  [
    413,
    'body-too-large',
    [
      { name: 'a body that is too large', body: () => tooMuch },
      {
        name: 'a body that says it is too large',
        headers: () => ({ 'Content-Length': String(largestBody + 1) }),
      },
      {
        name: 'a large body that says it is small',
        headers: () => ({ 'Content-Length': '2' }),
        body: () => tooMuch,
      },
    ],
  ],
  [
    422,
    'content-invalid',
    [
      { name: 'a list as body', body: () => [], errors: /expected object/ },
      { name: 'null as body', body: () => null },
      { name: 'no responses', body: () => ({}), errors: /responses/ },
      { name: 'an empty list', body: () => ({ responses: [] }), errors: /1 to 50/ },
      {
        name: '51 responses',
        body: () => ({ responses: Array.from({ length: 51 }, () => makeResponse()) }),
        errors: /1 to 50/,
      },
      {
        name: 'a key beside the responses',
        body: () => ({ responses: [makeResponse()], customer: 'x' }),
        errors: /"customer"/,
      },
      {
        name: 'only a response that is none',
        body: () => ({ responses: [null] }),
        errors: /responses\[0\]".*expected object/,
      },
      {
        name: 'a customer in the body',
        body: change({ customer: 'x' }),
        errors: /responses\[0\]\.customer.*token/,
      },
      {
        name: 'an id that is no UUID',
        body: change({ id: 'x' }),
        errors: /responses\[0\]\.id/,
      },
      {
        name: 'a time without an offset',
        body: change({ at: '2026-03-01T09:30:00' }),
        errors: /responses\[0\]\.at/,
      },
      {
        name: 'a channel outside the list',
        body: change({ channel: 'pigeon' }),
        errors: /responses\[0\]\.channel/,
      },
      {
        name: 'a prototype in the body',
        body: () => '{"responses":[{"__proto__":{"id":"x"}}]}',
      },
      {
        name: 'a score of 11',
        body: answer({ value: 11 }),
        errors: /responses\[0\]\.answers\[0\]\.value/,
      },
      {
        name: 'a text of 5,001 characters',
        body: answer({ type: 'text', value: 'x'.repeat(5001) }),
        errors: /answers\[0\]\.value/,
      },
      {
        name: 'an answer of an unknown type',
        body: answer({ type: 'stars' }),
        errors: /answers\[0\]/,
      },
      {
        name: 'an Idempotency-Key that is not the id',
        headers: () => ({ 'Idempotency-Key': 'x' }),
        errors: /responses\[0\]\.id/,
      },
      {
        name: 'an Idempotency-Key with two responses',
        headers: () => ({ 'Idempotency-Key': 'x' }),
        body: () => ({ responses: [makeResponse(), makeResponse()] }),
      },
      {
        name: '501 touchpoints',
        path: touchpoints,
        body: () => ({ touchpoints: Array(501).fill(1) }),
        errors: /1 to 500/,
      },
      {
        name: 'a sentiment of an employee',
        path: touchpoints,
        body: () => ({
          touchpoints: [makeTouchpoint({ side: 'employee', sentiment: { value: 1, source: 'x' } })],
        }),
        errors: /touchpoints\[0\]\.sentiment/,
      },
    ],
  ],
]);

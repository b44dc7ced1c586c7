import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCheckIn, makeObjective, makeResponse } from './testing/records.js';
import {
  checkInsPath,
  objectivePath,
  objectiveStreamPath,
  streamPath,
  testRefusals,
  timelinePath,
  type Refusal,
} from './testing/refusals.js';
import { headersOf } from './testing/setup.js';

const evil = 'https://evil.example';

const pages: Refusal[] = [
  { name: 'a page of no site', headers: () => ({ Origin: evil }) },
  { name: 'a page of another site', headers: ({ bank }) => ({ Origin: bank.origin }) },
  { name: 'a page without an origin (sandboxed)', headers: () => ({ Origin: 'null' }) },
  {
    name: 'a subdomain of a site’s page',
    headers: ({ shop }) => ({ Origin: shop.origin.replace('//', '//x.') }),
  },
  {
    name: 'a preflight of a page of no site',
    method: 'OPTIONS',
    headers: () => ({ Origin: evil, 'Access-Control-Request-Method': 'POST' }),
  },
];

const readOnly = { scope: 'timeline:read' };
const writeOnly = { scope: 'feedback:write touchpoints:write' };
const another = { customers: ['customer-2'] };
const touchpoints = '/v1/touchpoints';

/** All that can be asked of an objective. */
const ofObjectives: Refusal[] = [
  { name: 'reading an objective', path: objectivePath },
  { name: 'following an objective', path: objectiveStreamPath },
  { name: 'writing an objective', path: objectivePath, method: 'PUT', body: makeObjective },
  {
    name: 'checking in',
    path: checkInsPath,
    headers: () => ({ 'If-Match': '"1"' }),
    body: makeCheckIn,
  },
];
const allBut = (scope: string) =>
  ['feedback:write', 'timeline:read', 'touchpoints:write']
    .concat(['objectives:read', 'objectives:write', 'objectives:check-in'])
    .filter((each) => each !== scope)
    .join(' ');
const scopes = ['read', 'read', 'write', 'check-in'].map((word) => `objectives:${word}`);

const collector = testRefusals([
  [
    401,
    'unknown-site',
    [
      { name: 'no site key', headers: () => ({ 'Oxbow-Site': undefined }) },
      { name: 'an unknown site key', headers: () => ({ 'Oxbow-Site': 'nobody' }) },
      { name: 'a key like an object’s property', headers: () => ({ 'Oxbow-Site': 'constructor' }) },
    ],
  ],
  [403, 'origin-refused', pages],
  [
    401,
    'token-required',
    [
      { name: 'a timeline without a token', path: timelinePath, claims: null },
      { name: 'a stream without a token', path: streamPath, claims: null },
      {
        name: 'touchpoints without a token',
        path: touchpoints,
        claims: null,
        answer: { 'WWW-Authenticate': /^Bearer$/ },
      },
      ...ofObjectives.map((row) => ({
        ...row,
        name: `${row.name} without a token`,
        claims: null,
        answer: { 'WWW-Authenticate': /^Bearer$/ },
      })),
    ],
  ],
  [
    401,
    'token-invalid',
    [
      {
        name: 'a token that is none',
        headers: () => ({ Authorization: 'Bearer abc' }),
        answer: { 'WWW-Authenticate': /invalid_token/ },
      },
      { name: 'another authorization', headers: () => ({ Authorization: 'Basic YTpi' }) },
      {
        name: 'a token of another site',
        headers: async ({ bank }) => ({ Authorization: `Bearer ${await bank.sign()}` }),
      },
      {
        name: 'a token of another site in this one’s name',
        headers: async ({ bank, shop }) => ({
          Authorization: `Bearer ${await bank.sign({ iss: shop.key })}`,
        }),
      },
    ],
  ],
  [
    401,
    'token-expired',
    [{ name: 'an expired token, even where none is needed', claims: { exp: 1 } }],
  ],
  [
    403,
    'forbidden',
    [
      {
        name: 'feedback without its scope',
        claims: readOnly,
        answer: { 'WWW-Authenticate': /insufficient_scope/ },
      },
      { name: 'touchpoints without their scope', path: touchpoints, claims: readOnly },
      { name: 'a timeline without its scope', path: timelinePath, claims: writeOnly },
      { name: 'a timeline without any scope', path: timelinePath, claims: { scope: undefined } },
      { name: 'a stream without its scope', path: streamPath, claims: writeOnly },
      { name: 'a timeline of another customer', path: timelinePath, claims: another },
      { name: 'a stream of another customer', path: streamPath, claims: another },
      ...ofObjectives.map((row, index) => ({
        ...row,
        name: `${row.name} with every scope but ${scopes[index]}`,
        claims: { scope: allBut(scopes[index] ?? '') },
        answer: { 'WWW-Authenticate': new RegExp(`insufficient_scope.*"${scopes[index]}"`) },
      })),
      {
        name: 'one’s own timeline, not named',
        path: timelinePath,
        claims: { customers: undefined },
      },
    ],
  ],
]);

test('a page of the site can read why it was refused', async () => {
  const { app, shop } = collector();
  const response = await app.request(timelinePath, {
    headers: { ...(await headersOf(shop, null)), Origin: shop.origin },
  });
  assert.equal(response.status, 401);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), shop.origin);
});

test('a page of the site may call from the browser', async () => {
  const { app, shop } = collector();
  const origin = shop.origin;
  const preflight = await app.request('/v1/responses', {
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), origin);
  assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /GET, POST, PUT/);
  const allowed = preflight.headers.get('Access-Control-Allow-Headers')?.toLowerCase().split(', ');
  for (const header of [
    'authorization',
    'content-type',
    'oxbow-site',
    'idempotency-key',
    'last-event-id',
    'if-match',
    'if-none-match',
  ]) {
    assert.ok(allowed?.includes(header), header);
  }
  const answer = await app.request('/v1/responses', {
    method: 'POST',
    headers: { ...(await headersOf(shop, null)), Origin: origin },
    body: JSON.stringify({ responses: [makeResponse()] }),
  });
  assert.equal(answer.status, 202);
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), origin);
  assert.equal(
    answer.headers.get('Access-Control-Expose-Headers'),
    'Retry-After, ETag, RateLimit, RateLimit-Policy',
  );
  assert.equal(answer.headers.get('Vary'), 'Origin');
  assert.equal(answer.headers.get('Cache-Control'), 'no-store');
});

test('the health check needs no site', async () => {
  const response = await collector().app.request('/healthz');
  assert.equal(response.status, 200);
});

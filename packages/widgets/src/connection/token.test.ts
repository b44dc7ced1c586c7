import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readToken } from './token.js';

const now = Date.parse('2026-11-21T21:00:00Z');
const seconds = now / 1000;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: unknown) => `${encode({ alg: 'EdDSA' })}.${encode(claims)}.c2lnbmF0dXJl`;

for (const [name, claims, subject, lasts] of [
  ['by exp', { sub: 'c-1', exp: seconds + 300 }, 'c-1', 270_000],
  ['by iat and exp', { sub: 'c-1', iat: seconds, exp: seconds + 300 }, 'c-1', 270_000],
  [
    'on a device whose clock is an hour ahead',
    { sub: 'c-1', iat: seconds - 3600, exp: seconds - 3300 },
    'c-1',
    270_000,
  ],
  ['without a time', { sub: 'c-1' }, 'c-1', 60_000],
  ['without a subject', { exp: seconds + 300 }, undefined, 270_000],
  ['with a subject that is no text', { sub: 7, exp: seconds + 300 }, undefined, 270_000],
  ['with letters beyond ASCII', { sub: 'Zoë–é', exp: seconds + 300 }, 'Zoë–é', 270_000],
  ['that has expired', { sub: 'c-1', exp: seconds - 1 }, 'c-1', -31_000],
] as const) {
  test(`reads a token ${name}`, () => {
    const token = readToken(jwt(claims), now);
    assert.equal(token.subject, subject);
    assert.equal(token.expires - now, lasts);
    assert.equal(token.text, jwt(claims));
  });
}

for (const [name, value] of [
  ['a number', 7],
  ['an object', { token: 'x' }],
  ['an opaque text', 'abc'],
  ['a login page', '<!doctype html>'],
  ['two parts', 'abc.def'],
  ['a payload that is no JSON', 'abc.ZGVm.ghi'],
  ['a payload that is a list', `abc.${encode('text')}.ghi`],
  ['a line break', `${jwt({ sub: 'a' })}\nX-Header: 1`],
  ['far too much', jwt({ sub: 'x'.repeat(9000) })],
] as const) {
  test(`refuses ${name}`, () => {
    assert.throws(() => readToken(value, now), TypeError);
  });
}

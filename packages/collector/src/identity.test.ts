import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { sideOf, readKey, verifyToken, type VerificationKey } from './identity.js';
import { Problem } from './problem.js';
import { makeSite, type TestSite, type TokenClaims } from './testing/site.js';

const now = Date.parse('2026-03-01T10:00:00Z');
const seconds = now / 1000;
const valid = { exp: seconds + 600 };
let shop: TestSite;
let bank: TestSite;
let keys: VerificationKey[];

before(async () => {
  shop = await makeSite('shop');
  bank = await makeSite('shop', 'ES256');
  keys = [await readKey(bank.publicKey), await readKey(shop.publicKey)];
});

const accepted: [name: string, token: () => Promise<string>][] = [
  ['EdDSA', () => shop.sign(valid)],
  ['ES256', () => bank.sign(valid)],
  ['a key named by its id', () => shop.sign(valid, { kid: 'shop-1' })],
  ['an end in 15 minutes', () => shop.sign({ exp: seconds + 900 })],
  ['an end five seconds ago, as clocks differ', () => shop.sign({ exp: seconds - 5 })],
];
for (const [name, token] of accepted) {
  test(`a token with ${name} is accepted`, async () => {
    const identity = await verifyToken(await token(), 'shop', keys, now);
    assert.equal(identity.subject, 'customer-1');
    assert.ok(identity.scopes.has('timeline:read') && !identity.scopes.has('timeline'));
    assert.deepEqual(identity.customers, new Set(['customer-1']));
  });
}

test('the old and the new key of a site are both accepted, with and without ids', async () => {
  const next = await makeSite('shop');
  const both = [await readKey(next.publicKey), await readKey({ ...shop.publicKey, kid: 'shop-0' })];
  for (const token of [
    await shop.sign(valid),
    await next.sign(valid),
    await shop.sign(valid, { kid: 'shop-0' }),
  ]) {
    await assert.doesNotReject(verifyToken(token, 'shop', both, now));
  }
});

const claims = (change: TokenClaims) => () => shop.sign({ ...valid, ...change });
const refused: [name: string, token: () => Promise<string>, kind: string, detail: RegExp][] = [
  [
    'no signature (alg none)',
    async () =>
      new UnsecuredJWT({ sub: 'x' })
        .setIssuer('shop')
        .setAudience('oxbow-collector')
        .setExpirationTime(seconds + 600)
        .encode(),
    'token-invalid',
    /EdDSA or ES256/,
  ],
  [
    'HS256 by the public key',
    () =>
      shop.sign(valid, {
        algorithm: 'HS256',
        key: new TextEncoder().encode(String(shop.publicKey.x).padEnd(32)),
      }),
    'token-invalid',
    /EdDSA or ES256/,
  ],
  [
    'another algorithm',
    async () =>
      shop.sign(valid, { algorithm: 'RS256', key: (await generateKeyPair('RS256')).privateKey }),
    'token-invalid',
    /EdDSA or ES256/,
  ],
  [
    'a stranger’s key',
    async () => shop.sign(valid, { key: (await generateKeyPair('EdDSA')).privateKey }),
    'token-invalid',
    /signature/,
  ],
  [
    'an unknown key id',
    () => shop.sign(valid, { kid: 'shop-9' }),
    'token-invalid',
    /none of the site/,
  ],
  ['another audience', claims({ aud: 'other' }), 'token-invalid', /its aud is wrong/],
  ['no audience', claims({ aud: undefined }), 'token-invalid', /its aud is wrong/],
  ['another issuer', claims({ iss: 'bank' }), 'token-invalid', /its iss is wrong/],
  ['no issuer', claims({ iss: undefined }), 'token-invalid', /its iss is wrong/],
  ['no end', claims({ exp: undefined }), 'token-invalid', /its exp is wrong/],
  ['no subject', claims({ sub: undefined }), 'token-invalid', /its sub is wrong/],
  [
    'an empty subject',
    claims({ sub: '' }),
    'token-invalid',
    /sub, scope, customers, teams, objectives, unit or audience/,
  ],
  [
    'an audience that is no word',
    claims({ audience: 'our partners' }),
    'token-invalid',
    /sub, scope, customers, teams, objectives, unit or audience/,
  ],
  [
    'the audience employee, which is told otherwise',
    claims({ audience: 'employee' }),
    'token-invalid',
    /sub, scope, customers, teams, objectives, unit or audience/,
  ],
  [
    'the audience customer, which is told otherwise',
    claims({ audience: 'customer' }),
    'token-invalid',
    /sub, scope, customers, teams, objectives, unit or audience/,
  ],
  [
    'a unit and an audience',
    claims({ unit: 'hotline', audience: 'partner' }),
    'token-invalid',
    /a unit, which an employee has, and another audience/,
  ],
  ['a later beginning', claims({ nbf: seconds + 60 }), 'token-invalid', /its nbf is wrong/],
  [
    'customers of another type',
    claims({ customers: { length: 1 } }),
    'token-invalid',
    /sub, scope, customers, teams, objectives, unit or audience/,
  ],
  [
    'an end in 16 minutes',
    claims({ exp: seconds + 960 }),
    'token-invalid',
    /longer than 15 minutes/,
  ],
  ['an end a minute ago', claims({ exp: seconds - 60 }), 'token-expired', /fetch a new one/],
  ['no form at all', async () => 'abc', 'token-invalid', /not a signed JWT/],
  ['an empty header', async () => '..', 'token-invalid', /not a signed JWT/],
];
for (const [name, token, kind, detail] of refused) {
  test(`a token with ${name} is refused`, async () => {
    await assert.rejects(verifyToken(await token(), 'shop', keys, now), (error) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.kind, kind);
      assert.match(error.message, detail);
      return true;
    });
  });
}

test('a token changed after it was signed is refused', async () => {
  const [head, , tail] = (await shop.sign(valid)).split('.');
  const other = Buffer.from(JSON.stringify({ sub: 'admin' })).toString('base64url');
  await assert.rejects(verifyToken(`${head}.${other}.${tail}`, 'shop', keys, now), Problem);
});

test('a key inside the token is not used', async () => {
  const { privateKey, publicKey } = await makeSite('shop');
  const token = await new SignJWT({ sub: 'x' })
    .setProtectedHeader({ alg: 'EdDSA', jwk: publicKey })
    .setIssuer('shop')
    .setAudience('oxbow-collector')
    .setExpirationTime(seconds + 600)
    .sign(privateKey);
  assert.ok(await importJWK(publicKey, 'EdDSA'));
  await assert.rejects(verifyToken(token, 'shop', keys, now), /signature/);
});

const sides: [string, object, string][] = [
  ['a unit', { unit: 'hotline' }, 'employee'],
  ['an audience', { audience: 'partner' }, 'partner'],
  ['neither', {}, 'customer'],
];
for (const [name, given, side] of sides) {
  test(`a token with ${name} is that of the side ${side}`, async () => {
    const token = await shop.sign({ ...valid, ...given });
    assert.equal(sideOf(await verifyToken(token, 'shop', keys, now)), side);
  });
}

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { importJWK, jwtVerify } from 'jose';
import { loadSecrets, signToken, toPublicKey, tokenLifetime } from './tokens.js';

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
test.after(() => rmSync(folder, { recursive: true }));
const grant = { subject: '15544', scope: 'feedback:write', customers: [] };

test('secrets are made once, for their owner only', async () => {
  const first = await loadSecrets(folder);
  assert.deepEqual(await loadSecrets(folder), first);
  assert.equal(statSync(path.join(folder, 'secrets.json')).mode & 0o777, 0o600);
  assert.ok(first.signingKey.d);
});

test('the collector gets the public half of the key only', async () => {
  const publicKey = toPublicKey(await loadSecrets(folder));
  assert.equal('d' in publicKey, false);
  assert.deepEqual({ kty: publicKey.kty, crv: publicKey.crv }, { kty: 'OKP', crv: 'Ed25519' });
});

test('a token says who, what and for how long, and the public key proves it', async () => {
  const secrets = await loadSecrets(folder);
  const now = Date.parse('2026-01-01T12:00:00Z');
  const { payload, protectedHeader } = await jwtVerify(
    await signToken(secrets, grant, now),
    await importJWK(toPublicKey(secrets)),
    { currentDate: new Date(now), issuer: 'hollin-wren', audience: 'oxbow-collector' },
  );
  assert.equal(protectedHeader.alg, 'EdDSA');
  assert.deepEqual(payload, {
    iss: 'hollin-wren',
    aud: 'oxbow-collector',
    sub: '15544',
    scope: 'feedback:write',
    customers: [],
    iat: now / 1000,
    exp: now / 1000 + 300,
  });
});

for (const [when, seconds, good] of [
  ['a second before its end', tokenLifetime - 1, true],
  ['at its end', tokenLifetime, false],
] as const) {
  test(`a token is ${good ? 'still good' : 'no longer good'} ${when}`, async () => {
    const secrets = await loadSecrets(folder);
    const now = Date.parse('2026-01-01T12:00:00Z');
    const verified = jwtVerify(
      await signToken(secrets, grant, now),
      await importJWK(toPublicKey(secrets)),
      { currentDate: new Date(now + seconds * 1000) },
    );
    if (good) await verified;
    else await assert.rejects(verified, { code: 'ERR_JWT_EXPIRED' });
  });
}

test('another key’s token is not taken for ours', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
  test.after(() => rmSync(other, { recursive: true }));
  const token = await signToken(await loadSecrets(other), grant);
  const key = await importJWK(toPublicKey(await loadSecrets(folder)));
  await assert.rejects(jwtVerify(token, key), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
});

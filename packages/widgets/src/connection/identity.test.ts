import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Identity } from './identity.js';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (sub: string, life: number) => {
  const now = Math.floor(Date.now() / 1000);
  return `e30.${encode({ sub, iat: now, exp: now + life, jti: Math.random() })}.x`;
};

/** A host whose answers are given one after the other; the last is repeated. */
function host(...answers: (() => unknown)[]) {
  const calls = { count: 0 };
  const token = () => {
    const answer = answers[Math.min(calls.count, answers.length - 1)];
    calls.count += 1;
    return Promise.resolve().then(answer) as Promise<string>;
  };
  return { identity: new Identity({ token, tokenurl: undefined }), calls };
}
const offline = () => {
  throw new TypeError('Failed to fetch');
};

test('a host that names nobody is not asked', async () => {
  const identity = new Identity({ token: undefined, tokenurl: undefined });
  assert.equal(identity.configured, false);
  assert.equal(await identity.get(), undefined);
  assert.equal(await identity.subject(0), undefined);
});

test('one request at a time, and one token for all', async () => {
  const { identity, calls } = host(() => jwt('anna', 300));
  const [one, other] = await Promise.all([identity.get(), identity.get()]);
  assert.equal(one, other);
  assert.equal((await identity.get())?.subject, 'anna');
  assert.equal(calls.count, 1);
});

test('a token in its last half minute is replaced', async () => {
  const { identity, calls } = host(
    () => jwt('anna', 29),
    () => jwt('anna', 300),
  );
  await identity.get();
  await identity.get();
  await identity.get();
  assert.equal(calls.count, 2);
});

test('a dropped token is replaced, a second drop of the same one is not', async () => {
  const { identity, calls } = host(() => jwt('anna', 300));
  const first = await identity.get();
  assert.ok(first);
  identity.drop(first);
  await identity.get();
  identity.drop(first);
  await identity.get();
  assert.equal(calls.count, 2);
});

for (const [name, last, expected] of [
  ['offline it stays the person of the last token', offline, 'anna'],
  ['once signed out it is nobody', () => '', undefined],
  ['once somebody else is signed in it is them', () => jwt('ben', 300), 'ben'],
] as const) {
  test(`who hands something in: ${name}`, async () => {
    const { identity } = host(() => jwt('anna', 1), last);
    await identity.get();
    assert.equal(await identity.subject(1000), expected);
  });
}

for (const [name, last, expected] of [
  ['somebody else signed in without a new page', () => jwt('ben', 300), 'ben'],
  ['signed out without a new page', () => '', undefined],
  ['the network is gone', offline, 'anna'],
] as const) {
  test(`who hands something in while a token is still good: ${name}`, async () => {
    const { identity } = host(() => jwt('anna', 300), last);
    await identity.get();
    assert.equal(await identity.subject(1000), expected);
  });
}

test('a host that is never reached names nobody', async () => {
  const { identity } = host(offline);
  assert.equal(await identity.subject(1000), undefined);
});

test('a host that does not answer names nobody, after the patience', async () => {
  let release: (token: string) => void = () => {};
  const { identity } = host(() => new Promise<string>((resolve) => (release = resolve)));
  assert.equal(await identity.subject(5), undefined);
  release(jwt('anna', 300));
  assert.equal((await identity.get())?.subject, 'anna');
});

test('a failure is not kept', async () => {
  const { identity } = host(offline, () => jwt('anna', 300));
  await assert.rejects(identity.get(), TypeError);
  assert.equal((await identity.get())?.subject, 'anna');
});

test('what is no token is an error', async () => {
  const { identity } = host(() => '<!doctype html>');
  await assert.rejects(identity.get(), /expected a signed JWT/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { makeSecret, sign } from './sign.js';

const body = '{"type":"response.created","note":"Grüße 👋"}';

test('the example of the specification’s library has its signature', () => {
  const headers = sign('msg_p5jXN8AQM9LWM0D4loKWxJek', '{"test": 2432232314}', 1_614_265_330_000, [
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  ]);
  assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  assert.equal(headers['webhook-timestamp'], '1614265330');
});

test('the specification’s library takes it by either of two secrets', () => {
  const secrets = [makeSecret(), makeSecret()];
  const headers = sign('2f1c', body, Date.now(), secrets);
  for (const secret of secrets) {
    assert.deepEqual(new Webhook(secret).verify(body, headers), JSON.parse(body));
  }
});

interface Change {
  body?: string;
  headers?: Record<string, string>;
  secret?: string;
}
const changes: [string, Change][] = [
  ['another body', { body: `${body} ` }],
  ['another id', { headers: { 'webhook-id': '2f1d' } }],
  [
    'another time',
    { headers: { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 60) } },
  ],
  ['another secret', { secret: makeSecret() }],
];
for (const [name, change] of changes) {
  test(`${name} is not what was signed`, () => {
    const secret = makeSecret();
    const headers = sign('2f1c', body, Date.now(), [secret]);
    const given = { body, headers: {}, secret, ...change };
    const receiver = new Webhook(given.secret);
    assert.throws(() => receiver.verify(given.body, { ...headers, ...given.headers }), /signature/);
  });
}

test('a secret is 32 random bytes', () => {
  const secret = makeSecret();
  assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.notEqual(secret, makeSecret());
});

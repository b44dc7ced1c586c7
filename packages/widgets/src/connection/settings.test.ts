import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from './settings.js';

const base = 'https://shop.example/de/cart?x=1';
const written = { endpoint: '/ox', site: 'pk', token: undefined, tokenurl: null, base };

for (const [endpoint, expected] of [
  ['https://ox.example', 'https://ox.example'],
  ['https://ox.example/', 'https://ox.example'],
  ['https://ox.example/api//', 'https://ox.example/api'],
  ['https://ox.example/api?key=1#a', 'https://ox.example/api'],
  ['/oxbow', 'https://shop.example/oxbow'],
  ['oxbow', 'https://shop.example/de/oxbow'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['https://user:pass@ox.example', 'https://ox.example'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://', undefined],
] as const) {
  test(`endpoint ${endpoint} is ${expected}`, () => {
    const { settings, problems } = readSettings({ ...written, endpoint });
    assert.equal(settings?.endpoint, expected);
    assert.equal(problems.length, expected === undefined ? 1 : 0);
  });
}

for (const [tokenurl, expected] of [
  ['/ox-token', 'https://shop.example/ox-token'],
  ['token?x=1', 'https://shop.example/de/token?x=1'],
  ['https://shop.example/t', 'https://shop.example/t'],
  ['https://evil.example/t', undefined],
  ['//evil.example/t', undefined],
  ['http://shop.example/t', undefined],
  ['data:application/json,{}', undefined],
] as const) {
  test(`tokenurl ${tokenurl} is ${expected}`, () => {
    const { settings, problems } = readSettings({ ...written, tokenurl });
    assert.equal(settings?.tokenurl, expected);
    assert.equal(problems.length, expected === undefined ? 1 : 0);
  });
}

test('a token that is no function is named and ignored', () => {
  const { settings, problems } = readSettings({ ...written, token: 'eyJ.eyJ.x' });
  assert.equal(settings?.token, undefined);
  assert.match(problems.join(), /"token" has to be a function/);
});

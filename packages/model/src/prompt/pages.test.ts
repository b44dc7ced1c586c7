import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAtPage } from './pages.js';

const shop = 'https://shop.example';

const cases: [pages: string, address: string, isThere: boolean][] = [
  ['', `${shop}/anything`, true],
  ['/thanks', `${shop}/thanks`, true],
  ['/thanks', `${shop}/thanks?order=7#top`, true],
  ['/thanks', `${shop}/thanks/again`, false],
  ['/thanks', `${shop}/de/thanks`, false],
  ['/', `${shop}/`, true],
  ['/', `${shop}/a`, false],
  ['/shop/*', `${shop}/shop/shoes/7`, true],
  ['/shop/*', `${shop}/shop/`, true],
  ['/shop/*', `${shop}/shop`, false],
  ['*/thanks', `${shop}/de/thanks`, true],
  ['/*/thanks', `${shop}/de/thanks`, true],
  ['/*/thanks', `${shop}/thanks`, false],
  ['/a*a', `${shop}/a`, false],
  ['/a*b*c', `${shop}/a-b-c`, true],
  ['/a*b*c', `${shop}/a-c-b`, false],
  ['*', `${shop}/a`, true],
  ['/a /b', `${shop}/b`, true],
  ['/a\n  /b', `${shop}/c`, false],
  ['/a?view=*', `${shop}/a?view=grid`, true],
  ['/a?view=*', `${shop}/a`, false],
  ['/a#end', `${shop}/a#end`, true],
  ['/a#end', `${shop}/a`, false],
  ['https://shop.example/*', `${shop}/a`, true],
  ['https://*.example/*', `${shop}/a`, true],
  ['https://other.example/*', `${shop}/a`, false],
  ['!/checkout*', `${shop}/shop`, true],
  ['!/checkout*', `${shop}/checkout/pay`, false],
  ['/shop/* !/shop/checkout*', `${shop}/shop/a`, true],
  ['/shop/* !/shop/checkout*', `${shop}/shop/checkout`, false],
  ['/gr%C3%BC%C3%9Fe', `${shop}/grüße`, true],
  ['/a.b', `${shop}/axb`, false],
  ['/a', 'not an address', false],
];

for (const [pages, address, isThere] of cases) {
  test(`“${pages}” ${isThere ? 'has' : 'has not'} ${address}`, () =>
    assert.equal(isAtPage(pages, address), isThere));
}

test('a hostile pattern takes no time', () => {
  const begun = process.cpuUsage();
  assert.equal(isAtPage(`/${'*a'.repeat(500)}b`, `${shop}/${'a'.repeat(2000)}`), false);
  assert.ok(process.cpuUsage(begun).user < 200_000);
});

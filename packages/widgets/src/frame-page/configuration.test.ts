import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment, refusalOf } from './configuration.js';

const good = 'element=ox-radar&origin=https://portal.example';

for (const [name, fragment, expected] of [
  ['element, origin and nothing else', `#${good}`, {}],
  ['attributes', `#${good}&instrument=ox6&unit=`, { instrument: 'ox6', unit: '' }],
  ['what is escaped', `#${good}&unit=a%26b%3D%C3%A9`, { unit: 'a&b=é' }],
  ['the last of two', `${good}&unit=a&unit=b`, { unit: 'b' }],
  ['a key that objects have', `${good}&__proto__=x`, { ['__proto__']: 'x' }],
] as const)
  test(`the address is read: ${name}`, () => {
    const read = readFragment(fragment);
    assert.ok(typeof read === 'object');
    assert.equal(read.element, 'ox-radar');
    assert.equal(read.origin, 'https://portal.example');
    assert.deepEqual([...read.attributes], Object.entries(expected));
  });

test('the language of the address is no attribute', () => {
  const read = readFragment(`#${good}&lang=de-AT`);
  assert.ok(typeof read === 'object');
  assert.equal(read.language, 'de-AT');
  assert.deepEqual([...read.attributes], []);
});

for (const element of [
  '',
  'div',
  'script',
  'ox-',
  'ox-connection',
  'OX-RADAR',
  'ox-radar ',
  '../ox-a',
])
  test(`“${element}” is no widget`, () => {
    const given = new URLSearchParams({ element, origin: 'https://portal.example' });
    assert.equal(readFragment(`#${given}`), 'noElement');
  });

for (const origin of [
  ...[
    '',
    '*',
    'null',
    '/',
    'portal.example',
    'https://portal.example/',
    'https://portal.example/a',
  ],
  ...['https://Portal.example', 'https://portal.example:443', 'https://a@portal.example'],
  ...['javascript:alert(1)', 'data:text/html,x', 'file:///', 'blob:https://portal.example/1'],
])
  test(`“${origin}” is no origin`, () => {
    const given = new URLSearchParams({ element: 'ox-radar', origin });
    assert.equal(readFragment(`#${given}`), 'noOrigin');
  });

for (const origin of [
  'https://portal.example',
  'http://localhost:8080',
  'https://xn--bcher-kva.example',
])
  test(`“${origin}” is an origin`, () => {
    const read = readFragment(`#element=ox-radar&origin=${origin}`);
    assert.ok(typeof read === 'object');
    assert.equal(read.origin, origin);
  });

for (const [element, name, isTaken] of [
  ['ox-radar', 'instrument', true],
  ['ox-radar', 'data', true],
  ['ox-radar', 'presentation', true],
  ['ox-radar', 'onclick', false],
  ['ox-radar', 'style', false],
  ['ox-radar', 'token', false],
  ['ox-radar', 'tokenurl', false],
  ['ox-feedback-prompt', 'prompt', true],
  ['ox-feedback-prompt', 'presentation', false],
  ['ox-feedback-prompt', 'kiosk', false],
] as const)
  test(`${name} is ${isTaken ? '' : 'not '}set on ${element}`, () => {
    const observed = ['data', 'instrument', 'presentation', 'prompt', 'kiosk', 'token', 'tokenurl'];
    assert.equal(refusalOf(name, { element, observed }) === undefined, isTaken);
  });

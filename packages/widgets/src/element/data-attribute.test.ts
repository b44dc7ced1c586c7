import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataAttribute } from './data-attribute.js';

const base64url = (text: string) => Buffer.from(text).toString('base64url');
const data = { title: 'Zoë said: “\\"hi\\"” 👋', list: [1, null, true] };
const json = JSON.stringify(data);

for (const [name, text, expected] of [
  ['an object', json, data],
  ['a list', '[1,2]', [1, 2]],
  ['an empty object', '{}', {}],
  ['JSON with space around', `\n  ${json}\t`, data],
  ['base64url', base64url(json), data],
  [
    'base64url with padding',
    Buffer.from(json).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    data,
  ],
  ['base64url with space around', ` ${base64url(json)}\n`, data],
] as const) {
  test(`takes ${name}`, () => assert.deepEqual(readDataAttribute(text), { value: expected }));
}

for (const [name, text, reason] of [
  ['[object Object]', '[object Object]', 'object'],
  ['[object Array] with space', ' [object Array] ', 'object'],
  ['a list of objects as text', '[object Object],[object Object]', 'object'],
  ['nothing', '', 'syntax'],
  ['white space', '  ', 'syntax'],
  ['a word', 'hello', 'syntax'],
  ['half of it', json.slice(0, -3), 'syntax'],
  ['single quotes', "{'a':1}", 'syntax'],
  ['quotes as entities', '{&quot;a&quot;:1}', 'syntax'],
  ['base64url of no JSON', base64url('hello world'), 'syntax'],
  [
    'base64url of no UTF-8',
    Buffer.from([0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0xfa]).toString('base64url'),
    'syntax',
  ],
  ['base64url of the wrong length', 'abcdefghi', 'syntax'],
  ['a text', '"hello"', 'type'],
  ['a number', '42', 'type'],
  ['a long number', '1234567890', 'syntax'],
  ['true', 'true', 'type'],
  ['null', 'null', 'type'],
  ['base64url of a number', base64url('123456'), 'type'],
] as const) {
  test(`refuses ${name}: ${reason}`, () => assert.deepEqual(readDataAttribute(text), { reason }));
}

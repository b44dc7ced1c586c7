import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideOfResponse } from './side-of.js';

const nps = { type: 'nps', question: 'q', value: 9 };
const enps = { type: 'enps', question: 'q', value: 9 };

for (const [name, response, expected] of [
  ['no side', { answers: [nps] }, 'customer'],
  ['the side of customers', { side: 'customer', answers: [nps] }, 'customer'],
  ['the side of employees', { side: 'employee', answers: [nps] }, 'employee'],
  ['a question about the employer', { side: 'customer', answers: [nps, enps] }, 'employee'],
  ['nothing', undefined, 'employee'],
  ['null', null, 'employee'],
  ['an empty object', {}, 'employee'],
  ['no answers', { side: 'customer' }, 'employee'],
  ['an empty list of answers', { answers: [] }, 'employee'],
  ['answers of another form', { answers: { some: () => false, every: () => true } }, 'employee'],
  ['an answer that is none', { answers: [nps, null] }, 'employee'],
  ['an answer without a type', { answers: [{ value: 9 }] }, 'employee'],
  ['a type in a list', { answers: [{ type: ['enps'] }] }, 'employee'],
  ['a side that there is not', { side: 'Employee', answers: [nps] }, 'employee'],
  ['a side in a list', { side: ['customer'], answers: [nps] }, 'employee'],
  ['null for a side', { side: null, answers: [nps] }, 'employee'],
] as const)
  test(`${name}: ${expected}`, () => assert.equal(sideOfResponse(response as never), expected));

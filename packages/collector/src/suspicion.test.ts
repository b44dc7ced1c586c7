import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Response } from '@oxbow/model/response';
import { suspicionOf, toKept } from './suspicion.js';
import { makeResponse } from './testing/records.js';

const rows: readonly (readonly [
  why: string,
  change: Partial<Response>,
  isAttributed: boolean,
  expected: ReturnType<typeof suspicionOf>,
])[] = [
  ['neither a trap nor a time', {}, false, undefined],
  ['an empty trap', { trap: '' }, false, undefined],
  ['a trap that was filled in', { trap: 'https://a.example' }, false, 'trap'],
  ['a trap, slowly filled in', { trap: 'x', elapsed: 90 }, false, 'trap'],
  ['a trap, filled in at once', { trap: 'x', elapsed: 0 }, false, 'trap'],
  ['a customer’s trap, filled in', { trap: 'x' }, true, 'trap'],
  ['at once', { elapsed: 0 }, false, 'haste'],
  ['1.99 s', { elapsed: 1.99 }, false, 'haste'],
  ['2 s', { elapsed: 2 }, false, undefined],
  ['a day', { elapsed: 86_400 }, false, undefined],
  ['a customer’s, at once', { elapsed: 0 }, true, undefined],
];

for (const [why, change, isAttributed, expected] of rows) {
  test(`${why}: ${expected ?? 'not suspect'}`, () => {
    assert.equal(suspicionOf(makeResponse(change), isAttributed), expected);
  });
}

test('neither the giver’s secret nor what only finds machines is kept', () => {
  const response = makeResponse();
  const sent = { ...response, receipt: 'pUb7Dvq8TnOGdYtQoGq_-A', trap: 'x', elapsed: 3 };
  assert.deepEqual(toKept(sent), response);
});

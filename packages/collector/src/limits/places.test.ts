import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Places } from './places.js';

void test('a place is counted under each key until it is given back, once', () => {
  const places = new Places();
  const first = places.take(['site', 'a']);
  const second = places.take(['site', 'b']);
  assert.deepEqual(
    ['site', 'a', 'b', 'c'].map((key) => places.count(key)),
    [2, 1, 1, 0],
  );
  assert.equal(places.total, 2);
  first();
  first();
  assert.deepEqual(
    ['site', 'a', 'b'].map((key) => places.count(key)),
    [1, 0, 1],
  );
  second();
  assert.equal(places.total, 0);
  assert.equal(places.size, 0, 'nothing is kept of what is over');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OpenStreams } from './open-streams.js';

test('a stream is counted under each key until it is closed, once', () => {
  const streams = new OpenStreams();
  const first = streams.open(['site', 'a']);
  const second = streams.open(['site', 'b']);
  assert.deepEqual(
    ['site', 'a', 'b', 'c'].map((key) => streams.count(key)),
    [2, 1, 1, 0],
  );
  assert.equal(streams.total, 2);
  first();
  first();
  assert.deepEqual(
    ['site', 'a', 'b'].map((key) => streams.count(key)),
    [1, 0, 1],
  );
  second();
  assert.equal(streams.total, 0);
  assert.equal(streams.size, 0, 'nothing is kept of what is over');
});

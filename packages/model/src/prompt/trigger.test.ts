import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTriggers, type Trigger } from './trigger.js';

const good: [text: string, triggers: Trigger[]][] = [
  ['now', [{ type: 'now' }]],
  [' exit ', [{ type: 'exit' }]],
  ['delay 10s', [{ type: 'delay', after: 10_000 }]],
  ['delay 0s', [{ type: 'delay', after: 0 }]],
  ['delay 1.5 min', [{ type: 'delay', after: 90_000 }]],
  ['delay 250ms', [{ type: 'delay', after: 250 }]],
  ['delay 60min', [{ type: 'delay', after: 3_600_000 }]],
  ['scroll 50%', [{ type: 'scroll', share: 0.5 }]],
  ['scroll 0%', [{ type: 'scroll', share: 0 }]],
  ['scroll 100 %', [{ type: 'scroll', share: 1 }]],
  ['seen #reviews', [{ type: 'seen', selector: '#reviews' }]],
  ['seen main > .end', [{ type: 'seen', selector: 'main > .end' }]],
  ['event order-placed', [{ type: 'event', name: 'order-placed' }]],
  ['event turbo:load', [{ type: 'event', name: 'turbo:load' }]],
  ['delay 30s,exit', [{ type: 'delay', after: 30_000 }, { type: 'exit' }]],
  ['seen :is(.a, .b), now', [{ type: 'seen', selector: ':is(.a, .b)' }, { type: 'now' }]],
  [
    'seen [title="one, two"], now',
    [{ type: 'seen', selector: '[title="one, two"]' }, { type: 'now' }],
  ],
];

for (const [text, triggers] of good) {
  test(`reads “${text}”`, () => assert.deepEqual(readTriggers(text), { triggers, faults: [] }));
}

const bad: [text: string, place: string, message: RegExp][] = [
  ['', '[0]', /expected "now", "delay 10s"/],
  ['soon', '[0]', /expected "now", "delay 10s"/],
  ['constructor', '[0]', /expected "now"/],
  ['now please', '[0]', /expected "now" alone/],
  ['delay', '[0]', /expected a time/],
  ['delay 10', '[0]', /units are ms, s and min/],
  ['delay -1s', '[0]', /expected a time/],
  ['delay 2 h', '[0]', /expected a time/],
  ['delay 61min', '[0]', /at most an hour/],
  ['delay 10s, scroll 50', '[1]', /0% to 100%/],
  ['scroll 101%', '[0]', /0% to 100%/],
  ['seen', '[0]', /expected a selector/],
  ['event', '[0]', /expected the name of one event/],
  ['event a b', '[0]', /expected the name of one event/],
  ['now,', '[1]', /expected "now"/],
];

for (const [text, place, message] of bad) {
  test(`names what is wrong with “${text}”`, () => {
    const { faults } = readTriggers(text);
    assert.equal(faults.length, 1);
    assert.equal(faults[0]?.path, place);
    assert.match(faults[0]?.message ?? '', message);
  });
}

test('takes the good parts beside a bad one', () => {
  const { triggers, faults } = readTriggers('never, exit');
  assert.deepEqual(triggers, [{ type: 'exit' }]);
  assert.equal(faults.length, 1);
});

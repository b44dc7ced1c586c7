import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../testing/setup.js';
import { Announcer, anything, toTopic } from './announcer.js';

/** A bus whose messages arrive, or fail, when the test says so. */
function makeBus() {
  const sent: (readonly string[])[] = [];
  let answer: (error?: Error) => void = () => {};
  const publish = (topics: readonly string[]) => {
    sent.push(topics);
    return new Promise<void>((resolve, reject) => {
      answer = (error) => (error ? reject(error) : resolve());
    });
  };
  return { sent, publish, answer: (error?: Error) => answer(error) };
}

test('what changes while a message is on its way goes out together with the next, each name once', async () => {
  const bus = makeBus();
  const announcer = new Announcer(bus);
  for (const topic of ['first', 'second', 'third', 'second']) announcer.announce(topic);
  assert.deepEqual(bus.sent, [['first']]);
  bus.answer();
  await until('the next was sent', () => bus.sent.length === 2);
  assert.deepEqual(bus.sent[1], ['second', 'third']);
});

test('what could not be told is told with what changes next', async () => {
  const bus = makeBus();
  const announcer = new Announcer(bus);
  announcer.announce('first');
  bus.answer(new Error('away'));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(bus.sent.length, 1);
  announcer.announce('second');
  assert.deepEqual(bus.sent[1]?.toSorted(), ['first', 'second']);
});

test('more names than a message takes become one that means all', async () => {
  const bus = makeBus();
  const announcer = new Announcer(bus);
  for (let number = 0; number <= 501; number += 1) announcer.announce(`topic-${number}`);
  bus.answer();
  await until('the next was sent', () => bus.sent.length === 2);
  assert.deepEqual(bus.sent[1], [anything]);
});

test('the largest message fits into a notification of PostgreSQL, under 8,000 bytes', () => {
  const topics = Array.from({ length: 500 }, (_, number) =>
    toTopic('shop', 'customer', `${number}`),
  );
  assert.ok(topics.join(',').length < 8000);
});

test('a name tells nothing of what it names', () => {
  const topic = toTopic('shop', 'customer', 'anna@example.com');
  assert.match(topic, /^[\w-]{12}$/);
  assert.notEqual(topic, toTopic('bank', 'customer', 'anna@example.com'));
  assert.notEqual(topic, toTopic('shop', 'objective', 'anna@example.com'));
});

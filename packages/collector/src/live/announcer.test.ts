import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../testing/setup.js';
import { Announcer, toTopic } from './announcer.js';
import { mostTopics, readMessage, writeMessage } from './bus.js';

/** A bus whose messages arrive, or fail, when the test says so. */
function makeBus() {
  const sent: (readonly string[] | undefined)[] = [];
  let answer: (error?: Error) => void = () => {};
  const publish = (topics: readonly string[] | undefined) => {
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

for (const [count, isAll] of [
  [mostTopics, false],
  [mostTopics + 1, true],
] as const) {
  test(`${count} names ${isAll ? 'become a message that means all' : 'fit into one message'}`, async () => {
    const bus = makeBus();
    const announcer = new Announcer(bus);
    for (let number = 0; number <= count; number += 1) announcer.announce(`topic-${number}`);
    bus.answer();
    await until('the next was sent', () => bus.sent.length === 2);
    assert.equal(bus.sent[1]?.length, isAll ? undefined : count);
    bus.answer();
    announcer.announce('later');
    await until('the last was sent', () => bus.sent.length === 3);
    assert.deepEqual(bus.sent[2], ['later']);
  });
}

for (const topics of [['first'], ['first', 'second'], undefined]) {
  test(`a message of ${topics?.length ?? 'all'} is read as it was written`, () => {
    assert.deepEqual(readMessage(writeMessage(topics)), topics);
  });
}

test('the largest message fits into a notification of PostgreSQL, under 8,000 bytes', () => {
  const topics = Array.from({ length: mostTopics }, (_, number) =>
    toTopic('shop', 'customer', `${number}`),
  );
  assert.ok(writeMessage(topics).length < 8000);
});

test('a name tells nothing of what it names', () => {
  const topic = toTopic('shop', 'customer', 'anna@example.com');
  assert.match(topic, /^[\w-]{12}$/);
  assert.notEqual(topic, toTopic('bank', 'customer', 'anna@example.com'));
  assert.notEqual(topic, toTopic('shop', 'objective', 'anna@example.com'));
});

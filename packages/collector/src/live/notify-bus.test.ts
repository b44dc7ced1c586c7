import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeTouchpoint } from '../testing/records.js';
import { startTestApp, until, type TestApp } from '../testing/setup.js';
import { NotifyBus } from './notify-bus.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

test('over the bus go names of what changed, never data', async () => {
  const messages: string[] = [];
  const stop = collector.database.listen('oxbow_changed', (payload) =>
    messages.push(payload ?? ''),
  );
  await until('it listens', () => messages.length > 0);
  await collector.store.timeline.addTouchpoints(collector.shop.key, [makeTouchpoint()]);
  await until('it was told', () => messages.length > 1);
  await stop();
  for (const message of messages.slice(1)) assert.match(message, /^([\w-]{12},)*[\w-]{12}$/);
});

test('however many listen in a process, one connection does', async () => {
  let connections = 0;
  let tell: (payload: string | undefined) => void = () => {};
  const bus = new NotifyBus({
    notify: async () => {},
    listen: (_channel, onMessage) => {
      connections += 1;
      tell = onMessage;
      return async () => void (connections -= 1);
    },
  });
  const heard: string[] = [];
  const stops = ['one', 'other'].map((name) =>
    bus.subscribe((topics) => heard.push(`${name}: ${topics?.join() ?? 'all'}`)),
  );
  tell('first,second');
  tell(undefined);
  assert.equal(connections, 1);
  await stops[0]?.();
  tell('*');
  await stops[1]?.();
  assert.equal(connections, 0);
  assert.deepEqual(heard, [
    'one: first,second',
    'other: first,second',
    'one: all',
    'other: all',
    'other: all',
  ]);
});

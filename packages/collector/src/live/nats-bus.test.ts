import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { OperatorError } from '../operator-error.js';
import { lacksNats, NatsServer } from '../testing/nats.js';
import { until } from '../testing/setup.js';
import type { Bus } from './bus.js';
import { Live } from './live.js';
import { NatsBus } from './nats-bus.js';

let server: NatsServer;
before(async () => {
  if (lacksNats) return;
  server = await NatsServer.make();
  await server.start();
});
after(() => server?.end());

/** A bus, what it was told, and what it reports. */
async function open(address: string) {
  const reports: string[] = [];
  const heard: (readonly string[] | undefined)[] = [];
  const bus = await NatsBus.open(address, (line) => reports.push(line));
  bus.subscribe((topics) => heard.push(topics));
  const connected = () => heard.includes(undefined);
  return { bus, reports, heard, connected };
}

async function tell(bus: Bus, ...topics: string[]): Promise<void> {
  await until('it is told', () =>
    bus
      .publish(topics)
      .then(() => true)
      .catch(() => false),
  );
}

test('what one process says all hear, itself too', { skip: lacksNats }, async () => {
  const [one, other] = [await open(server.address), await open(server.address)];
  await until('both are connected', () => one.connected() && other.connected());
  await one.bus.publish(['first', 'second']);
  for (const { heard } of [one, other])
    await until('it came', () => heard.some((topics) => topics?.join() === 'first,second'));
  for (const { bus, reports } of [one, other]) {
    assert.deepEqual(reports, []);
    await bus.close();
  }
});

test(
  'NATS away: it says so once; back: it says so, and that anything may have changed',
  { skip: lacksNats },
  async () => {
    const own = await NatsServer.make();
    const { bus, reports, heard, connected } = await open(own.address);
    await until('it was reported', () => reports.length === 1);
    assert.match(reports[0] ?? '', /^NATS is away \(.*\): nothing is lost, /);
    await assert.rejects(bus.publish(['lost']), /NATS is away/);
    await own.start();
    await until('it is connected', connected);
    await tell(bus, 'heard');
    await until('it hears itself', () => heard.at(-1)?.[0] === 'heard');

    heard.length = 0;
    await own.end();
    await until('it was reported', () => reports.length === 3);
    await own.start();
    await until('it is connected again', connected);
    await tell(bus, 'heard again');
    await until('it hears itself', () => heard.at(-1)?.[0] === 'heard again');
    assert.deepEqual(
      reports.map((line) => line.slice(0, 12)),
      ['NATS is away', 'NATS is back', 'NATS is away', 'NATS is back'],
    );
    await bus.close();
    await own.end();
  },
);

test('without NATS a reader gets everything, later', { skip: lacksNats }, async () => {
  const own = await NatsServer.make();
  const { bus } = await open(own.address);
  const live = new Live(bus, 30);
  const places: string[] = [];
  const gone = new AbortController();
  const seen: string[] = [];
  const stream = {
    topic: 'topic',
    newest: async () => '0',
    after: async (place: string) =>
      places.filter((one) => Number(one) > Number(place)).map((one) => ({ place: one, body: '' })),
  };
  const reading = (async () => {
    for await (const changes of live.follow(stream, '0', gone.signal))
      seen.push(...changes.map(({ place }) => place));
  })();
  places.push('1', '2');
  await until('both came', () => seen.length === 2);
  places.push('3');
  await until('the third came', () => seen.length === 3);
  assert.deepEqual(seen, ['1', '2', '3']);
  gone.abort();
  await reading;
  await live.stop();
  await bus.close();
});

const secured: { name: string; parameters: string[]; right: string; wrong: string }[] = [
  {
    name: 'user and password',
    parameters: ['--user', 'oxbow', '--pass', 'se/cret'],
    right: 'oxbow:se%2Fcret',
    wrong: 'oxbow:guessed',
  },
  { name: 'a token', parameters: ['--auth', 'se/cret'], right: 'se%2Fcret', wrong: 'guessed' },
];
for (const { name, parameters, right, wrong } of secured) {
  test(`the address holds ${name}, which no line repeats`, { skip: lacksNats }, async () => {
    const own = await NatsServer.make(...parameters);
    await own.start();
    const [admitted, refused] = await Promise.all(
      [right, wrong].map((secret) => open(`nats://${secret}@127.0.0.1:${own.port}`)),
    );
    assert.ok(admitted && refused);
    await until('one is let in', admitted.connected);
    await until('one is refused', () => refused.reports.length === 1);
    assert.match(refused.reports[0] ?? '', /Authorization/i);
    assert.doesNotMatch(refused.reports.join(), /guessed|se.cret/);
    await admitted.bus.close();
    await refused.bus.close();
    await own.end();
  });
}

test('of several servers one that is there is enough', { skip: lacksNats }, async () => {
  const absent = await NatsServer.make();
  const { bus, connected, reports } = await open(`${absent.address},${server.address}`);
  await until('it is connected', connected);
  assert.deepEqual(reports, []);
  await bus.close();
});

test('a bus that is closed says nothing more and keeps no process alive', async () => {
  const { bus, reports, heard } = await open('nats://127.0.0.1:1');
  await until('it was reported', () => reports.length === 1);
  await bus.close();
  await bus.publish(['late']);
  assert.deepEqual(heard, []);
});

test('a client that is not installed is named, with what to do', async () => {
  const missing = () =>
    import('@oxbow/no-such-client' as string) as ReturnType<
      () => Promise<typeof import('@nats-io/transport-node')>
    >;
  await assert.rejects(
    NatsBus.open('nats://127.0.0.1:1', () => {}, missing),
    (error) => {
      assert.ok(error instanceof OperatorError);
      assert.match(error.message, /install the npm package @nats-io\/transport-node .*"bus"/);
      return true;
    },
  );
});

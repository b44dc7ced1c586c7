import { expect } from '@open-wc/testing';
import type { CheckInRequest } from '@oxbow/model/check-in';
import { checkInStore, databaseName, type QueuedCheckIn } from './check-in-store.js';
import { settled } from './device-store.js';
import { clearOutbox, jwt, startCollector, until, type Collector } from './testing/collector.js';
import { askFor, checkIn, connect, inside, signedIn } from './testing/requests.js';
import { denyStorage } from './testing/outbox.js';

const stands = (revision: number) => ({ id: 'o-1', revision, title: `Revision ${revision}` });
const off = { status: 503, json: {} };

const newRequest = (change: object = {}, revision = 3): CheckInRequest => ({
  objective: 'o-1',
  revision,
  checkIn: {
    ...{ id: crypto.randomUUID(), keyResult: 'calls', at: '2026-11-20T09:00:00Z', value: 62 },
    note: 'The carrier keeps its window.',
    ...change,
  },
});

async function kept(): Promise<QueuedCheckIn[]> {
  if (!(await checkInStore.isThere())) return [];
  return checkInStore.use('readonly', (entries) => settled(entries.getAll()));
}

const comeBack = () => globalThis.dispatchEvent(new Event('online'));

describe('a check-in that cannot be sent', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox(databaseName);
    collector = await startCollector();
  });

  const sent = async () =>
    (await collector.log()).requests.filter(({ route }) => route === 'checkin');

  /** Checks in while the collector cannot be reached. */
  async function queue(request = newRequest(), token = signedIn('emma')) {
    await collector.play({ checkin: [off] });
    const connection = await connect(collector, { token });
    const asked = checkIn(inside(connection), request);
    await until(() => asked.values.length === 1);
    expect(asked.values).to.deep.equal([{ status: 'queued' }]);
    return { asked, connection, request };
  }

  it('nothing is on the device as long as all goes well', async () => {
    await collector.play({ checkin: [{ json: stands(4) }] });
    const asked = checkIn(
      inside(await connect(collector, { token: signedIn('emma') })),
      newRequest(),
    );
    await until(() => asked.done);
    expect(await checkInStore.isThere()).to.equal(false);
  });

  for (const [name, step, result] of [
    ['stored', { json: stands(4) }, { status: 'stored', objective: stands(4) }],
    [
      'a conflict',
      { status: 412, json: { present: stands(9) } },
      { status: 'conflict', objective: stands(9) },
    ],
    ['refused', { status: 422, json: {} }, { status: 'failed', reason: 'invalid' }],
  ] as const) {
    it(`is sent when the network is back, and who waits learns of it: ${name}`, async () => {
      const { asked, request } = await queue();
      await collector.play({ checkin: [step] });
      comeBack();
      await until(() => asked.done);
      expect(asked.values).to.deep.equal([{ status: 'queued' }, result]);
      const [post] = await sent();
      expect(post).to.include({ match: '"3"' });
      expect(post?.body).to.deep.equal(request.checkIn);
      await until(async () => (await kept()).length === 0);
    });
  }

  it('is sent by the next page, whoever asks for nothing there', async () => {
    const { connection, request } = await queue();
    connection.remove();
    await collector.play({ checkin: [{ json: stands(4) }] });
    await connect(collector, { token: signedIn('emma') });
    await until(async () => (await kept()).length === 0);
    expect((await sent()).map(({ body }) => body)).to.deep.equal([request.checkIn]);
  });

  it('that came too late while nobody waited is told to the next page, and goes on from there', async () => {
    const { connection, request } = await queue();
    connection.remove();
    await collector.play({ checkin: [{ status: 412, json: { present: stands(9) } }] });
    const next = inside(await connect(collector, { token: signedIn('emma') }));
    await until(async () => (await kept())[0]?.held === true);
    const found = askFor(next, 'check-ins', 'o-1');
    await until(() => found.done);
    expect(found.values).to.deep.equal([{ checkIns: [request] }]);
    const again = checkIn(next, request);
    await until(() => again.done);
    expect(again.values).to.deep.equal([{ status: 'conflict', objective: stands(9) }]);
    await collector.play({ checkin: [{ json: stands(10) }] });
    const mine = checkIn(next, { ...request, revision: 9 });
    await until(() => mine.done);
    expect(mine.values).to.deep.equal([{ status: 'stored', objective: stands(10) }]);
    expect(await kept()).to.deep.equal([]);
  });

  it('that was refused while nobody waited is in the way of no other, and is told to the next page', async () => {
    const { connection, request } = await queue();
    connection.remove();
    await collector.play({ checkin: [{ status: 422, json: {} }] });
    const next = inside(await connect(collector, { token: signedIn('emma') }));
    await until(async () => (await kept())[0]?.held === true);
    await collector.play({ checkin: [{ json: stands(4) }] });
    const other = checkIn(next, newRequest({ value: 63 }));
    await until(() => other.done);
    expect(other.values).to.deep.equal([{ status: 'stored', objective: stands(4) }]);
    const found = askFor(next, 'check-ins', 'o-1');
    await until(() => found.done);
    expect(found.values).to.deep.equal([{ checkIns: [request] }]);
    await collector.play({ checkin: [{ status: 422, json: {} }] });
    const again = checkIn(next, request);
    await until(() => again.done);
    expect(again.values).to.deep.equal([{ status: 'failed', reason: 'invalid' }]);
    expect(await kept()).to.deep.equal([]);
  });

  it('says nothing of another objective', async () => {
    const { connection } = await queue();
    const found = askFor(inside(connection), 'check-ins', 'o-2');
    await until(() => found.done);
    expect(found.values).to.deep.equal([{ checkIns: [] }]);
  });

  it('is deleted once another is signed in, who is neither shown it nor sends it', async () => {
    const { connection } = await queue();
    connection.remove();
    await collector.play({ checkin: [{ json: stands(4) }] });
    const found = askFor(
      inside(await connect(collector, { token: signedIn('otto') })),
      'check-ins',
      'o-1',
    );
    await until(() => found.done);
    expect(found.values).to.deep.equal([{ checkIns: [] }]);
    await until(async () => (await kept()).length === 0);
    expect(await sent()).to.deep.equal([]);
  });

  it('is deleted when a page of another would send it, which a card that still waits is told', async () => {
    const { asked } = await queue();
    await connect(collector, { token: signedIn('otto') });
    await until(() => asked.done);
    expect(asked.values.at(-1)).to.deep.equal({ status: 'failed', reason: 'unauthorized' });
    expect(await kept()).to.deep.equal([]);
  });

  it('that waits for its giver’s word lies there until another’s card asks for what waits of its objective', async () => {
    const { connection } = await queue();
    connection.remove();
    await collector.play({ checkin: [{ status: 412, json: { present: stands(9) } }] });
    const own = await connect(collector, { token: signedIn('emma') });
    await until(async () => (await kept())[0]?.held === true);
    own.remove();
    const other = inside(await connect(collector, { token: signedIn('otto') }));
    for (const [objective, left] of [
      ['o-2', 1],
      ['o-1', 0],
    ] as const) {
      const found = askFor(other, 'check-ins', objective);
      await until(() => found.done);
      expect(found.values).to.deep.equal([{ checkIns: [] }]);
      expect(await kept()).to.have.length(left);
    }
  });

  it('waits while nobody is signed in', async () => {
    const { connection } = await queue();
    connection.remove();
    await collector.play({ checkin: [{ json: stands(4) }] });
    let person = '';
    const token = async () => person && jwt(person);
    await connect(collector, { token });
    await until(async () => (await kept())[0]!.failures > 0);
    expect(await sent()).to.deep.equal([]);
    person = 'emma';
    comeBack();
    await until(async () => (await kept()).length === 0);
    expect(await sent()).to.have.length(1);
  });

  it('a second one on the same revision goes after the first, whose change its giver made', async () => {
    const { asked, connection } = await queue();
    const other = newRequest({ keyResult: 'label', value: undefined, done: true });
    const second = checkIn(inside(connection), other);
    await until(() => second.values.length === 1);
    await collector.play({ checkin: [{ json: stands(4) }, { json: stands(5) }] });
    comeBack();
    await until(() => asked.done && second.done);
    expect((await sent()).map(({ match }) => match)).to.deep.equal(['"3"', '"4"']);
    expect(second.values.at(-1)).to.deep.equal({ status: 'stored', objective: stands(5) });
  });

  it('one that comes while another waits does not go before it', async () => {
    const { asked, connection } = await queue();
    await collector.play({ checkin: [{ json: stands(4) }, { json: stands(5) }] });
    const second = checkIn(inside(connection), newRequest({ value: 63 }));
    await until(() => asked.done && second.done);
    const bodies = (await sent()).map(({ body }) => (body as { value: number }).value);
    expect(bodies).to.deep.equal([62, 63]);
    expect(second.values.at(-1)).to.deep.equal({ status: 'stored', objective: stands(5) });
  });

  it('a second one on the same revision is told of somebody else between', async () => {
    const { asked, connection } = await queue();
    const second = checkIn(inside(connection), newRequest({ value: 63 }));
    await until(() => second.values.length === 1);
    const moved = { status: 412, json: { present: stands(9) } };
    await collector.play({ checkin: [{ json: stands(7) }, moved] });
    comeBack();
    await until(() => asked.done && second.done);
    expect((await sent()).map(({ match }) => match)).to.deep.equal(['"3"', '"3"']);
    expect(second.values.at(-1)).to.deep.equal({ status: 'conflict', objective: stands(9) });
  });

  it('that gets no answer is kept, and its answer taken when it comes', async () => {
    await collector.play({ checkin: [{ delay: 2600, json: stands(4) }] });
    const asked = checkIn(
      inside(await connect(collector, { token: signedIn('emma') })),
      newRequest(),
    );
    await until(() => asked.done, 8000);
    expect(asked.values).to.deep.equal([
      { status: 'queued' },
      { status: 'stored', objective: stands(4) },
    ]);
    expect(await sent()).to.have.length(1);
    expect(await kept()).to.deep.equal([]);
  });

  it('is unsaved where the device keeps nothing', async () => {
    await collector.play({ checkin: [off] });
    const connection = await connect(collector, { token: signedIn('emma') });
    const denied = denyStorage();
    try {
      const asked = checkIn(inside(connection), newRequest());
      await until(() => asked.done);
      expect(asked.values).to.deep.equal([{ status: 'unsaved' }]);
    } finally {
      denied.restore();
    }
  });

  it('is deleted with forget()', async () => {
    const { connection } = await queue();
    await connection.forget();
    expect(await kept()).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import {
  ReplyRequestEvent,
  StatusRequestEvent,
  WithdrawRequestEvent,
  type HandedState,
} from '../element/events.js';
import type { Reply } from '@oxbow/model/reply';
import { listEntries } from './outbox.js';
import {
  databaseName,
  keepReceipt,
  longestLife,
  mostReceipts,
  removeReceipt,
} from './kept-receipts.js';
import { listReceipts } from './receipts.js';
import { clearOutbox, newResponse, startCollector, until } from './testing/collector.js';
import type { Collector } from './testing/collector.js';
import { denyStorage, toEntry } from './testing/outbox.js';
import { connect, follow, handIn, inside, signedIn } from './testing/requests.js';

const secret = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const state = {
  reference: '7K2Q-M3XD',
  status: 'received',
  day: '2026-11-22',
  prompt: 'after-order',
  answers: [],
  replies: [],
};

const askFor = (target: EventTarget, id = 'after-order') =>
  follow<HandedState[]>(
    target,
    (signal) => new StatusRequestEvent({ subject: 'prompt', id }, signal),
  );
const askWith = (target: EventTarget, receipt: string) =>
  follow<HandedState[]>(target, (signal) => new StatusRequestEvent({ receipt }, signal));
const withdraw = (target: EventTarget, receipt: string) =>
  follow<void>(target, (signal) => new WithdrawRequestEvent({ receipt }, signal));

async function asked(collector: Collector, route = 'receipt') {
  const { requests } = await collector.log();
  return requests.filter((one) => one.route === route);
}

/** Hands something in with a receipt, until it is sent. */
async function send(target: EventTarget) {
  const response = { ...newResponse(), receipt: secret() };
  const submitted = handIn(target, response);
  await until(() => submitted.values.at(-1)?.status === 'sent');
  return response;
}

async function isOnDevice(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === databaseName);
}

describe('a receipt on the device', () => {
  let collector: Collector;

  beforeEach(async () => {
    collector = await startCollector();
    await clearOutbox();
    for (const { receipt } of await listReceipts()) await removeReceipt(receipt);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });

  it('is not there before somebody hands something in, also when it is asked for', async () => {
    const connection = await connect(collector);
    const status = askFor(inside(connection));
    await until(() => status.values.length === 1);
    expect(status.values).to.deep.equal([[]]);
    expect(await isOnDevice()).to.equal(false);
    expect(await asked(collector)).to.deep.equal([]);
  });

  it('is kept when a response was sent, without a word of it, and asks with a header', async () => {
    await collector.play({ receipt: [{ json: state }] });
    const connection = await connect(collector);
    const { receipt } = await send(inside(connection));
    const [kept] = await listReceipts();
    expect(kept && { ...kept, at: 0 }).to.deep.equal({
      ...{ receipt, endpoint: collector.endpoint, site: 'pk_test', prompt: 'after-order', at: 0 },
    });
    const status = askFor(inside(connection));
    await until(() => status.values.length === 1);
    expect(status.values).to.deep.equal([[{ receipt, state }]]);
    const [request] = await asked(collector);
    expect([request?.receipt, request?.path, request?.token, request?.referrer]).to.deep.equal([
      receipt,
      '/v1/receipt',
      undefined,
      undefined,
    ]);
  });

  for (const [name, change] of [
    ['without a receipt', {}],
    [
      'of an employee',
      { receipt: secret(), answers: [{ type: 'enps', question: 'employer', value: 9 }] },
    ],
  ] as const) {
    it(`is not kept of a response ${name}`, async () => {
      const connection = await connect(collector);
      const submitted = handIn(inside(connection), {
        ...newResponse(),
        ...change,
      } as ReturnType<typeof newResponse>);
      await until(() => submitted.values.at(-1)?.status === 'sent');
      expect(await listReceipts()).to.deep.equal([]);
      expect(await isOnDevice()).to.equal(false);
    });
  }

  it('lasts as long as the page where the device stores nothing', async () => {
    const denied = denyStorage();
    try {
      await collector.play({ receipt: [{ json: state }] });
      const connection = await connect(collector);
      const { receipt } = await send(inside(connection));
      const status = askFor(inside(connection));
      await until(() => status.values.length === 1);
      expect(status.values[0]?.map((one) => one.receipt)).to.deep.equal([receipt]);
      await connection.forget();
      expect(await listReceipts()).to.deep.equal([]);
    } finally {
      denied.restore();
    }
  });

  for (const [name, parts, prompt] of [
    ['another site', { site: 'pk_other' }, 'after-order'],
    ['another collector', { endpoint: 'https://elsewhere.example' }, 'after-order'],
    ['another prompt', {}, 'anything'],
    ['somebody who is not signed in', { subject: 'ada' }, 'after-order'],
  ] as const) {
    it(`is not asked for where it is of ${name}`, async () => {
      const response = { ...newResponse(), receipt: secret() };
      await keepReceipt(toEntry(collector, { response, ...parts }));
      const connection = await connect(collector, { token: signedIn('bob') });
      const status = askFor(inside(connection), prompt);
      await until(() => status.values.length === 1);
      expect(status.values).to.deep.equal([[]]);
      expect(await asked(collector)).to.deep.equal([]);
    });
  }

  it('is asked for where its giver is signed in', async () => {
    await collector.play({ receipt: [{ json: state }] });
    const response = { ...newResponse(), receipt: secret() };
    await keepReceipt(toEntry(collector, { response, subject: 'ada' }));
    const connection = await connect(collector, { token: signedIn('ada') });
    const status = askFor(inside(connection));
    await until(() => status.values[0]?.length === 1);
  });

  it(`goes with age: at most ${mostReceipts}, at most 365 days`, async () => {
    const now = Date.now();
    const receipts: string[] = [];
    for (let age = 0; age <= mostReceipts; age += 1) {
      const response = { ...newResponse(), receipt: secret() };
      receipts.push(response.receipt);
      const at = age === 3 ? now - longestLife - 1 : now - age * 1000;
      await keepReceipt(toEntry(collector, { response, at }));
    }
    const kept = (await listReceipts()).map(({ receipt }) => receipt);
    expect(kept).to.deep.equal(receipts.filter((_, age) => age !== 3).slice(0, mostReceipts));
    const response = { ...newResponse(), receipt: secret() };
    await keepReceipt(toEntry(collector, { response, at: now + 1 }));
    const after = (await listReceipts()).map(({ receipt }) => receipt);
    expect(after).to.deep.equal([response.receipt, ...kept].slice(0, mostReceipts));
  });

  it('goes when the collector has nothing of it any more', async () => {
    const connection = await connect(collector);
    await send(inside(connection));
    await collector.play({ receipt: [{ status: 404, json: {} }] });
    const status = askFor(inside(connection));
    await until(() => status.values.length === 1);
    expect(status.values).to.deep.equal([[]]);
    expect(await listReceipts()).to.deep.equal([]);
  });

  it('stays when the collector fails, and whoever asked is told', async () => {
    const connection = await connect(collector);
    await send(inside(connection));
    await collector.play({ receipt: [{ status: 403, json: {} }] });
    const status = askFor(inside(connection));
    await until(() => status.done);
    expect(String(status.error)).to.contain('403');
    expect(await listReceipts()).to.have.length(1);
  });

  it('goes with `forget()`', async () => {
    const connection = await connect(collector);
    await send(inside(connection));
    await connection.forget();
    expect(await listReceipts()).to.deep.equal([]);
  });

  it('is asked for again when the page is looked at again', async () => {
    const connection = await connect(collector);
    await send(inside(connection));
    await collector.play({ receipt: [{ json: state }, { json: { ...state, status: 'read' } }] });
    const status = askFor(inside(connection));
    await until(() => status.values.length === 1);
    await until(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      return status.values.length > 1;
    }, 6000);
    expect(status.values.map(([one]) => (one?.state as { status: string }).status)).to.deep.equal([
      'received',
      'read',
    ]);
    status.abort.abort();
  });

  it('says what was told the last time, for as long as the page is there', async () => {
    const told = { ...state, status: 'answered', replies: [{ from: 'firm' }, { from: 'giver' }] };
    await collector.play({ receipt: [{ json: state }, { json: told }] });
    const connection = await connect(collector);
    await send(inside(connection));
    for (const seen of [
      undefined,
      { status: 'received', replies: 0 },
      { status: 'answered', replies: 1 },
    ]) {
      const status = askFor(inside(connection));
      await until(() => status.values.length === 1);
      expect(status.values[0]?.[0]?.seen).to.deep.equal(seen);
      status.abort.abort();
    }
  });

  it('can be one from elsewhere, which is not kept', async () => {
    await collector.play({ receipt: [{ json: state }] });
    const connection = await connect(collector);
    const receipt = secret();
    const status = askWith(inside(connection), receipt);
    await until(() => status.values.length === 1);
    expect(status.values).to.deep.equal([[{ receipt, state }]]);
    expect(await isOnDevice()).to.equal(false);
  });

  it('carries an answer back, with the id that it was given', async () => {
    const reply: Reply = {
      id: crypto.randomUUID(),
      text: 'It came.',
      from: 'giver',
      at: '2026-11-22T10:00:00Z',
    };
    await collector.play({ reply: [{ json: reply }, { status: 409, json: {} }] });
    const connection = await connect(collector);
    const receipt = secret();
    const say = () =>
      follow<Reply>(
        inside(connection),
        (signal) => new ReplyRequestEvent({ receipt, id: reply.id, text: reply.text }, signal),
      );
    const first = say();
    await until(() => first.done);
    expect(first.values).to.deep.equal([reply]);
    const [request] = await asked(collector, 'reply');
    expect([request?.receipt, request?.body]).to.deep.equal([
      receipt,
      { id: reply.id, text: reply.text },
    ]);
    const second = say();
    await until(() => second.done);
    expect((second.error as { status: number }).status).to.equal(409);
  });
});

describe('a response that is taken back', () => {
  let collector: Collector;

  beforeEach(async () => {
    collector = await startCollector();
    await clearOutbox();
    for (const { receipt } of await listReceipts()) await removeReceipt(receipt);
  });

  /** Hands something in that stays on the device. */
  async function save(target: EventTarget) {
    const response = { ...newResponse(), receipt: secret() };
    const submitted = handIn(target, response);
    await until(async () => ((await listEntries())[0]?.failures ?? 0) > 0);
    return { ...response, submitted };
  }

  it('is deleted at the collector when it was sent, and its receipt here', async () => {
    const connection = await connect(collector);
    const { receipt } = await send(inside(connection));
    await collector.play({ receipt: [{ status: 204 }] });
    const withdrawn = withdraw(inside(connection), receipt);
    await until(() => withdrawn.done);
    expect([withdrawn.error, withdrawn.values]).to.deep.equal([undefined, [undefined]]);
    const [request] = await asked(collector);
    expect([request?.method, request?.receipt]).to.deep.equal(['DELETE', receipt]);
    expect(await listReceipts()).to.deep.equal([]);
  });

  it('stays where it is when the collector cannot be reached', async () => {
    const connection = await connect(collector);
    const { receipt } = await send(inside(connection));
    await collector.play({ receipt: [{ drop: true }] });
    const withdrawn = withdraw(inside(connection), receipt);
    await until(() => withdrawn.done);
    expect(withdrawn.error).to.be.instanceOf(TypeError);
    expect(await listReceipts()).to.have.length(1);
  });

  it('is deleted from the device and never sent, when an attempt has failed without a network', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      await collector.play({ responses: [{ drop: true }] });
      const connection = await connect(collector);
      const { receipt, submitted } = await save(inside(connection));
      submitted.abort.abort();
      const withdrawn = withdraw(inside(connection), receipt);
      await until(() => withdrawn.done);
      expect(withdrawn.error).to.equal(undefined);
      await collector.play({});
      window.dispatchEvent(new Event('online'));
      const other = await send(inside(connection));
      const { stored } = await collector.log();
      expect(stored).to.deep.equal([other.id]);
      expect(await asked(collector)).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')).to.deep.equal(online);
    }
  });

  it('is deleted at the collector too, when an attempt may have arrived', async () => {
    await collector.play({
      responses: [{ store: true, drop: true }],
      receipt: [{ status: 204 }],
    });
    const connection = await connect(collector);
    const { receipt, submitted } = await save(inside(connection));
    submitted.abort.abort();
    const withdrawn = withdraw(inside(connection), receipt);
    await until(() => withdrawn.done);
    expect(withdrawn.error).to.equal(undefined);
    expect(await listEntries()).to.deep.equal([]);
    expect((await asked(collector)).map(({ method }) => method)).to.deep.equal(['DELETE']);
  });

  it('is not called gone while nobody can ask the collector, is sent no more, and is deleted there later', async () => {
    await collector.play({
      responses: [{ store: true, drop: true }],
      receipt: [{ drop: true }],
    });
    const connection = await connect(collector);
    const { receipt } = await save(inside(connection));
    const withdrawn = withdraw(inside(connection), receipt);
    await until(() => withdrawn.done);
    expect(withdrawn.error).to.be.instanceOf(TypeError);
    expect(await listEntries()).to.deep.equal([]);
    await collector.play({ receipt: [{ status: 204 }] });
    const status = askFor(inside(connection));
    await until(() => status.values.length === 1);
    expect(status.values).to.deep.equal([[]]);
    const { requests } = await collector.log();
    expect(requests.map(({ route, method }) => `${method} ${route}`)).to.deep.equal([
      'DELETE receipt',
    ]);
    expect(await listReceipts()).to.deep.equal([]);
    status.abort.abort();
  });

  it('is deleted after it has arrived, when it was on its way', async () => {
    await collector.play({ responses: [{ delay: 500 }], receipt: [{ status: 204 }] });
    const connection = await connect(collector);
    const response = { ...newResponse(), receipt: secret() };
    const submitted = handIn(inside(connection), response);
    await until(async () => (await asked(collector, 'responses')).length === 1);
    const withdrawn = withdraw(inside(connection), response.receipt);
    await until(() => withdrawn.done);
    expect(withdrawn.error).to.equal(undefined);
    const { requests, stored } = await collector.log();
    expect(stored).to.deep.equal([response.id]);
    expect(requests.map(({ method }) => method)).to.deep.equal(['POST', 'DELETE']);
    expect(await listReceipts()).to.deep.equal([]);
    submitted.abort.abort();
  });

  it('is never sent by another page that waits to hear of it', async () => {
    await collector.play({ responses: [{ drop: true }], receipt: [{ status: 404, json: {} }] });
    const connection = await connect(collector);
    const { receipt, submitted } = await save(inside(connection));
    const withdrawn = withdraw(inside(connection), receipt);
    await until(() => withdrawn.done && submitted.done);
    await collector.play({});
    await send(inside(connection));
    expect((await collector.log()).stored).to.have.length(1);
  });
});

import { expect } from '@open-wc/testing';
import type { Delivery } from '@oxbow/model/delivery';
import type { Response } from '@oxbow/model/response';
import { SubmitRequestEvent } from '../element/events.js';
import { markMade } from '../element/made.js';
import { databaseName, keepEntry } from './outbox.js';
import {
  clearOutbox,
  newResponse,
  startCollector,
  until,
  type Collector,
} from './testing/collector.js';
import { denyStorage, occupyStorage, settle, storedIds, toEntry } from './testing/outbox.js';
import { askFor, connect, follow, handIn, inside } from './testing/requests.js';

describe('the outbox', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  it('is not on the device before anything was handed in', async () => {
    const connection = await connect(collector, { scope: 'document' });
    const asked = askFor(inside(connection), 'customer', 'c-1');
    await until(() => asked.done);
    await connection.forget();
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.to.contain(databaseName);
  });

  it('says saved when it is durable, sent when it is acknowledged, and keeps nothing then', async () => {
    await collector.play({ responses: [{ delay: 300 }] });
    const response = newResponse();
    const sent = handIn(inside(await connect(collector)), response);
    await until(() => sent.values.length === 1);
    const [saved] = sent.values as { status: string; until: string }[];
    expect(saved?.status).to.equal('saved');
    const hours = (Date.parse(saved!.until) - Date.now()) / 3_600_000;
    expect(hours).to.be.within(71.9, 72);
    expect(await storedIds()).to.deep.equal([response.id]);
    await until(() => sent.done);
    expect(sent.values[1]).to.deep.equal({
      status: 'sent',
      reference: `REF-${response.id.slice(-4)}`,
    });
    expect(await storedIds()).to.deep.equal([]);
    const [request] = (await collector.log()).requests;
    expect(request?.key).to.equal(response.id);
    expect(request?.body).to.deep.equal({ responses: [response] });
  });

  it('is not on a device that many use; what is handed in there waits in the page until it is sent', async () => {
    await collector.play({ responses: [{ status: 503, headers: { 'retry-after': '1' } }, {}] });
    const response = newResponse();
    const target = inside(await connect(collector));
    const sent = follow<Delivery>(
      target,
      (signal) => new SubmitRequestEvent(response, signal, true),
    );
    await until(async () => (await collector.log()).requests.length === 1);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.to.contain(databaseName);
    await until(() => sent.done);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['sent']);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.contain(databaseName);
  });

  it('is not made anew by who looks for it while another page deletes it', async () => {
    const own = Object.getOwnPropertyDescriptor(indexedDB, 'databases');
    const named = await indexedDB.databases();
    indexedDB.databases = async () => [...named, { name: databaseName, version: 1 }];
    try {
      expect(await storedIds()).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(indexedDB, 'databases');
      if (own) Object.defineProperty(indexedDB, 'databases', own);
    }
    // WebKit goes on naming what was never made, without a version.
    const made = (await indexedDB.databases()).filter(({ version }) => version);
    expect(made.map(({ name }) => name)).not.to.contain(databaseName);
  });

  it('takes no response that is none', async () => {
    const response = { ...newResponse(), id: '1', email: 'x@example.org' };
    const sent = handIn(inside(await connect(collector)), response as never);
    await until(() => sent.done);
    expect(sent.values).to.deep.equal([{ status: 'failed', reason: 'invalid' }]);
    expect((await collector.log()).requests).to.have.length(0);
  });

  it('takes what a widget has made no more for good once a page has changed it', async () => {
    const response = newResponse();
    markMade(response);
    const sent = handIn(inside(await connect(collector)), Object.assign(response, { id: '1' }));
    await until(() => sent.done);
    expect(sent.values).to.deep.equal([{ status: 'failed', reason: 'invalid' }]);
    expect((await collector.log()).requests).to.have.length(0);
  });

  for (const [name, steps] of [
    ['500', [{ status: 500, text: 'oops' }, {}]],
    ['503 without words', [{ status: 503, text: '' }, {}]],
    ['408', [{ status: 408, json: {} }, {}]],
    ['409', [{ status: 409, json: {} }, {}]],
    ['425', [{ status: 425, json: {} }, {}]],
    ['a cut line', [{ drop: true }, {}]],
    ['a line cut after it was stored', [{ drop: true, store: true }, {}]],
    ['a login page', [{ text: '<h1>Sign in</h1>' }, {}]],
    ['a list', [{ json: [] }, {}]],
    ['somebody else’s result', [{ json: { results: [{ id: 'x', status: 'stored' }] } }, {}]],
  ] as const) {
    it(`sends again after ${name}, and is stored once`, async () => {
      await collector.play({ responses: [...steps] });
      const response = newResponse();
      const sent = handIn(inside(await connect(collector)), response);
      await until(() => sent.done, 8000);
      expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved', 'sent']);
      const { requests, stored } = await collector.log();
      expect(stored).to.deep.equal([response.id]);
      expect(new Set(requests.map(({ key }) => key))).to.deep.equal(new Set([response.id]));
    }).timeout(12_000);
  }

  it('waits as long as Retry-After says, also when something wakes it', async () => {
    const told = { status: 429, headers: { 'Retry-After': '2' }, json: {} };
    await collector.play({ responses: [told, {}] });
    const sent = handIn(inside(await connect(collector)));
    await until(async () => (await collector.log()).requests.length === 1);
    globalThis.dispatchEvent(new Event('online'));
    await until(() => sent.done, 8000);
    const [first, second, ...more] = (await collector.log()).requests;
    expect(more).to.have.length(0);
    expect(second!.at - first!.at).to.be.within(1900, 5000);
  }).timeout(12_000);

  it('sends what a clock that was set back would keep for weeks', async () => {
    await keepEntry(toEntry(collector, { due: Date.now() + 90 * 86_400_000, told: true }));
    await connect(collector);
    await until(async () => (await collector.log()).stored.length === 1);
  });

  it('is woken by the network', async () => {
    // Long enough that only the waking can be the reason.
    await keepEntry(toEntry(collector, { due: Date.now() + 200_000, failures: 8 }));
    await keepEntry(toEntry(collector, { due: Date.now() + 200_000, told: true }));
    await connect(collector);
    await until(async () => (await collector.log()).stored.length === 1);
    globalThis.dispatchEvent(new Event('online'));
    await settle(collector);
    expect((await collector.log()).stored).to.have.length(1);
  });

  for (const [name, step, reason] of [
    ['400', { status: 400, json: {} }, 'refused'],
    ['404', { status: 404, text: 'nothing here' }, 'refused'],
    ['413', { status: 413, json: {} }, 'refused'],
    ['401', { status: 401, json: {} }, 'unauthorized'],
    ['403', { status: 403, json: {} }, 'unauthorized'],
    ['422', { status: 422, json: {} }, 'invalid'],
  ] as const) {
    it(`fails for good on ${name}: ${reason}`, async () => {
      await collector.play({ responses: [step] });
      const sent = handIn(inside(await connect(collector)));
      await until(() => sent.done);
      expect(sent.values.at(-1)).to.deep.equal({ status: 'failed', reason });
      expect(await storedIds()).to.deep.equal([]);
    });
  }

  it('fails for good when the collector rejects the record', async () => {
    const response = newResponse();
    const results = [{ id: response.id, status: 'rejected', errors: [] }];
    await collector.play({ responses: [{ json: { results } }] });
    const sent = handIn(inside(await connect(collector)), response);
    await until(() => sent.done);
    expect(sent.values.at(-1)).to.deep.equal({ status: 'failed', reason: 'invalid' });
  });

  it('of an earlier page is sent when the page opens', async () => {
    const entry = toEntry(collector, {});
    await keepEntry(entry);
    await connect(collector);
    await until(async () => (await collector.log()).stored.includes(entry.id));
    await until(async () => (await storedIds()).length === 0);
  });

  for (const status of [400, 401, 403, 404, 413, 422]) {
    it(`of an earlier page is kept when it is refused with ${status}: nobody could be told`, async () => {
      await collector.play({ responses: [{ status, json: {} }] });
      const entry = toEntry(collector, {});
      await keepEntry(entry);
      await connect(collector);
      await until(async () => (await collector.log()).requests.length === 1);
      await settle(collector);
      expect(await storedIds()).to.deep.equal([entry.id]);
      expect((await collector.log()).requests).to.have.length(1);
    });
  }

  it('of another site or endpoint waits for its own connection', async () => {
    await keepEntry(toEntry(collector, { site: 'pk_other' }));
    await keepEntry(toEntry(collector, { endpoint: 'https://other.example' }));
    const sent = handIn(inside(await connect(collector)));
    await until(() => sent.done);
    expect((await collector.log()).requests).to.have.length(1);
    expect(await storedIds()).to.have.length(2);
  });

  it('keeps nothing longer than 72 hours, and says so', async () => {
    const old = toEntry(collector, { at: Date.now() - 73 * 3_600_000 });
    await keepEntry(old);
    const again = handIn(inside(await connect(collector)), old.response as Response);
    await until(() => again.done);
    expect(again.values.at(-1)).to.deep.equal({ status: 'failed', reason: 'expired' });
    expect((await collector.log()).requests).to.have.length(0);
    expect(await storedIds()).to.deep.equal([]);
  });

  it('is sent once by two pages', async () => {
    await collector.play({ responses: [{ delay: 200 }] });
    const one = handIn(inside(await connect(collector)));
    const other = handIn(inside(await connect(collector)));
    await until(() => one.done && other.done);
    for (const { values } of [one, other]) expect(values.at(-1)?.status).to.equal('sent');
    const { requests, stored } = await collector.log();
    expect(requests).to.have.length(2);
    expect(stored).to.have.length(2);
  });

  it('goes on for a widget that asks elsewhere, stored once', async () => {
    await collector.play({ responses: [{ delay: 300, store: true }, {}] });
    const response = newResponse();
    const first = await connect(collector);
    const lost = handIn(inside(first), response);
    await until(() => lost.values.length === 1);
    first.remove();
    const found = handIn(inside(await connect(collector)), response);
    await until(() => found.done);
    expect(found.values.at(-1)?.status).to.equal('sent');
    expect((await collector.log()).stored).to.deep.equal([response.id]);
  });

  it('forgets', async () => {
    await collector.play({ responses: [{ status: 500, json: {} }] });
    const connection = await connect(collector);
    const sent = handIn(inside(connection));
    await until(async () => (await collector.log()).requests.length > 0);
    await connection.forget();
    expect(await storedIds()).to.deep.equal([]);
    await until(() => sent.done);
    expect(sent.values.at(-1)?.status).to.equal('failed');
  });

  it('says so when it cannot forget', async () => {
    const entry = toEntry(collector, { subject: 'somebody else' });
    await keepEntry(entry);
    const connection = await connect(collector);
    const release = await occupyStorage();
    let error: unknown;
    try {
      await connection.forget().catch((reason: unknown) => (error = reason));
    } finally {
      release();
    }
    expect(error).to.be.instanceOf(DOMException);
    expect(await storedIds()).to.deep.equal([entry.id]);
    await connection.forget();
    expect(await storedIds()).to.deep.equal([]);
  });

  it('is not held up by a device that takes it and never says when it is durable', async () => {
    await keepEntry(toEntry(collector, { subject: 'somebody else' }));
    const release = await occupyStorage();
    try {
      const response = newResponse();
      const sent = handIn(inside(await connect(collector)), response);
      await until(() => sent.values.length > 0, 6000);
      expect(sent.values[0]?.status).to.equal('unsaved');
      release();
      await until(() => sent.done, 8000);
      expect(sent.values.at(-1)?.status).to.equal('sent');
      expect((await collector.log()).stored).to.deep.equal([response.id]);
    } finally {
      release();
    }
  }).timeout(16_000);

  it('lives in the page where the device stores nothing, and says unsaved', async () => {
    const { restore } = denyStorage();
    try {
      await collector.play({ responses: [{ status: 500, json: {} }, {}] });
      const response = newResponse();
      const sent = handIn(inside(await connect(collector)), response);
      await until(() => sent.done, 8000);
      expect(sent.values.map(({ status }) => status)).to.deep.equal(['unsaved', 'sent']);
      expect((await collector.log()).stored).to.deep.equal([response.id]);
    } finally {
      restore();
    }
  }).timeout(12_000);
});

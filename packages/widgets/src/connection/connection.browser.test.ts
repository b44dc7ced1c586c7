import { expect, fixture, html } from '@open-wc/testing';
import type { Delivery } from '@oxbow/model/delivery';
import type { TimelinePage } from '@oxbow/model/touchpoint';
import { DataRequestEvent, MoreRequestEvent, SubmitRequestEvent } from '../element/events.js';
import type { RequestEvent } from '../element/request-event.js';
import type { OxConnection } from './connection.js';
import './define.js';
import { databaseName, keepEntry, type Entry } from './outbox.js';
import {
  clearOutbox,
  jwt,
  newResponse,
  startCollector,
  until,
  type Collector,
} from './testing/collector.js';

/** What a widget that follows its request has got so far. */
interface Following<Answer> {
  values: Answer[];
  error: unknown;
  done: boolean;
  abort: AbortController;
  taken: boolean;
}

function follow<Answer>(
  target: EventTarget,
  create: (signal: AbortSignal) => RequestEvent<unknown, Answer>,
): Following<Answer> {
  const abort = new AbortController();
  const following: Following<Answer> = {
    values: [],
    error: undefined,
    done: false,
    abort,
    taken: false,
  };
  const answers = create(abort.signal).dispatch(target) as AsyncIterable<Answer> | undefined;
  following.taken = answers !== undefined;
  void (async () => {
    try {
      for await (const value of answers ?? []) following.values.push(value);
    } catch (error) {
      following.error = error;
    }
    following.done = true;
  })();
  return following;
}

const askFor = (target: EventTarget, subject: string, id: string) =>
  follow<unknown>(target, (signal) => new DataRequestEvent({ subject, id }, signal));
const handIn = (target: EventTarget, response = newResponse()) =>
  follow<Delivery>(target, (signal) => new SubmitRequestEvent(response, signal));

const signedIn = (sub: string) => async () => jwt(sub);

describe('<ox-connection>', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  const connect = (attributes: Partial<OxConnection> = {}) =>
    fixture<OxConnection>(
      html`<ox-connection
        endpoint=${collector.endpoint}
        site="pk_test"
        .token=${attributes.token}
        .tokenurl=${attributes.tokenurl ?? null}
        .scope=${attributes.scope ?? null}
        ><button type="button">inside</button></ox-connection
      >`,
    );
  const inside = (connection: OxConnection) => connection.querySelector('button')!;

  describe('answers', () => {
    it('what is asked inside it, and nothing else', async () => {
      const connection = await connect();
      expect(askFor(inside(connection), 'customer', 'c-1').taken).to.equal(true);
      expect(askFor(document.body, 'customer', 'c-1').taken).to.equal(false);
      expect(askFor(inside(connection), 'prompt', 'p-1').taken).to.equal(false);
    });

    it('the whole document with scope="document"', async () => {
      await connect({ scope: 'document' });
      expect(askFor(document.body, 'customer', 'c-1').taken).to.equal(true);
    });

    it('only what nobody nearer has taken', async () => {
      const outer = await connect({ scope: 'document', token: signedIn('outer') });
      const inner = await connect({ token: signedIn('inner') });
      expect(outer.isConnected).to.equal(true);
      const asked = askFor(inside(inner), 'customer', 'c-1');
      await until(() => asked.values.length === 1);
      const { requests } = await collector.log();
      const tokens = requests.filter(({ route }) => route === 'page').map(({ token }) => token);
      expect(tokens).to.have.length(1);
      expect(atob(tokens[0]!.split('.')[1]!)).to.contain('inner');
    });

    it('out of a shadow root, and inside one', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      const connection = document.createElement('ox-connection');
      connection.endpoint = collector.endpoint;
      connection.site = 'pk_test';
      const deep = document.createElement('div');
      const button = document.createElement('button');
      deep.attachShadow({ mode: 'closed' }).append(button);
      connection.append(deep);
      root.append(connection);
      expect(askFor(button, 'customer', 'c-1').taken).to.equal(true);
      expect(askFor(host, 'customer', 'c-1').taken).to.equal(false);
    });

    it('with a clear error where the endpoint is none', async () => {
      const connection = await fixture<OxConnection>(
        html`<ox-connection endpoint="javascript:alert(1)" site="pk_test"
          ><button type="button">inside</button></ox-connection
        >`,
      );
      const asked = askFor(inside(connection), 'customer', 'c-1');
      await until(() => asked.done);
      expect(String(asked.error)).to.contain('"endpoint" is no http or https address');
    });

    it('nothing without an endpoint or site, and everything once it has both', async () => {
      const connection = await fixture<OxConnection>(
        html`<ox-connection><button type="button">inside</button></ox-connection>`,
      );
      let announced = 0;
      document.addEventListener('oxready', () => (announced += 1), { once: true });
      expect(askFor(inside(connection), 'customer', 'c-1').taken).to.equal(false);
      connection.setAttribute('endpoint', collector.endpoint);
      connection.setAttribute('site', 'pk_test');
      await connection.updateComplete;
      expect(announced).to.equal(1);
      expect(askFor(inside(connection), 'customer', 'c-1').taken).to.equal(true);
    });
  });

  it('never takes a token from an attribute, and says so once', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
    try {
      const connection = await connect();
      connection.setAttribute('token', 'eyJ.eyJ.x');
      connection.setAttribute('token', 'eyJ.eyJ.y');
      const sent = handIn(inside(connection));
      await until(() => sent.done);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('attribute "token"').and.not.contain('eyJ');
    const { requests } = await collector.log();
    expect(requests.map(({ token }) => token)).to.deep.equal([undefined]);
  });

  it('sends no cookie and no address of the page', async () => {
    document.cookie = 'host=secret; path=/';
    const sent = handIn(inside(await connect()));
    await until(() => sent.done);
    document.cookie = 'host=; path=/; max-age=0';
    const [request] = (await collector.log()).requests;
    expect(request?.site).to.equal('pk_test');
    expect(request?.cookie).to.equal(undefined);
    expect(request?.referrer).to.equal(undefined);
  });

  describe('a timeline', () => {
    const page = { touchpoints: [{ id: 't-1' }], before: 'older', sequence: '41' };
    const event = (id: number) =>
      `id: ${id}\nevent: touchpoint\ndata: ${JSON.stringify({ id: `t-${id}` })}\n\n`;

    it('is a page and then its changes, those of one moment together', async () => {
      await collector.play({ page: [{ json: page }], stream: [{ open: true }] });
      const asked = askFor(inside(await connect({ token: signedIn('emma') })), 'customer', 'c/ö 1');
      await until(async () => (await collector.log()).streams === 1);
      await collector.emit(event(42) + event(43));
      await until(() => asked.values.length === 2);
      expect(asked.values).to.deep.equal([page, { added: [{ id: 't-42' }, { id: 't-43' }] }]);
      const [first, second] = (await collector.log()).requests;
      expect(first?.path).to.equal('/v1/customers/c%2F%C3%B6%201/touchpoints?limit=50');
      expect(second?.path).to.contain('/stream?after=41');
      asked.abort.abort();
      await until(async () => (await collector.log()).streams === 0);
    });

    it('goes on after a broken line where it was', async () => {
      const cut = { text: event(42), type: 'text/event-stream' };
      await collector.play({
        page: [{ json: page }],
        stream: [cut, { drop: true }, { open: true }],
      });
      const asked = askFor(inside(await connect({ token: signedIn('emma') })), 'customer', 'c-1');
      await until(async () => (await collector.log()).streams === 1, 8000);
      await collector.emit(event(43));
      await until(() => asked.values.length === 3);
      expect(asked.values.slice(1)).to.deep.equal([
        { added: [{ id: 't-42' }] },
        { added: [{ id: 't-43' }] },
      ]);
      const streams = (await collector.log()).requests.filter(({ route }) => route === 'stream');
      // WebKit itself asks again after a cut line, so the number of requests is the browser's business.
      const places = streams.map(({ last }) => last);
      expect(places[0]).to.equal('41');
      expect(new Set(places.slice(1))).to.deep.equal(new Set(['42']));
    }).timeout(15_000);

    it('is read afresh where the collector does not know the place', async () => {
      const fresh = { touchpoints: [{ id: 'new' }], before: null, sequence: '3' };
      await collector.play({
        page: [{ json: page }, { json: fresh }],
        stream: [{ status: 409, json: {} }, { open: true }],
      });
      const asked = askFor(inside(await connect({ token: signedIn('emma') })), 'customer', 'c-1');
      await until(async () => (await collector.log()).streams === 1, 8000);
      expect(asked.values).to.deep.equal([page, { added: [{ id: 'new' }] }]);
      const { requests } = await collector.log();
      expect(requests.at(-1)?.last).to.equal('3');
    }).timeout(15_000);

    it('gets one new token after a 401', async () => {
      let count = 0;
      const token = async () => jwt(`emma-${(count += 1)}`);
      await collector.play({
        page: [{ status: 401, json: {} }, { json: { ...page, sequence: undefined } }],
      });
      const asked = askFor(inside(await connect({ token })), 'customer', 'c-1');
      await until(() => asked.done);
      expect(asked.error).to.equal(undefined);
      expect(asked.values).to.have.length(1);
      expect(count).to.equal(2);
    });

    for (const [name, steps, message] of [
      ['401 twice', [{ status: 401, json: {} }], /answered 401/],
      ['403', [{ status: 403, json: { title: 'Not this customer' } }], /403, Not this customer/],
      ['404', [{ status: 404, json: {} }], /answered 404/],
      ['500', [{ status: 500, text: 'oops' }], /answered 500/],
      ['a login page', [{ text: '<h1>Sign in</h1>' }], /text\/html instead of application\/json/],
      ['broken JSON', [{ text: '{"touchpoints":', type: 'application/json' }], /broken JSON/],
      ['no page', [{ json: { touchpoints: 'all' } }], /something else than a page/],
      ['more than 5 MB', [{ bytes: 5_100_000 }], /more than 5000000 bytes/],
      ['a cut line', [{ drop: true }], /./],
    ] as const) {
      it(`fails clearly on ${name}`, async () => {
        await collector.play({ page: [...steps] });
        const asked = askFor(inside(await connect({ token: signedIn('emma') })), 'customer', 'c-1');
        await until(() => asked.done);
        expect(String(asked.error)).to.match(message);
        expect((asked.error as Error).name).not.to.equal('AbortError');
      });
    }

    for (const id of ['.', '..']) {
      it(`of a customer “${id}” asks nothing`, async () => {
        const asked = askFor(inside(await connect()), 'customer', id);
        await until(() => asked.done);
        expect(String(asked.error)).to.contain('no customer');
        expect((await collector.log()).requests).to.have.length(0);
      });
    }

    for (const status of [403, 404]) {
      it(`ends when its stream answers ${status}`, async () => {
        await collector.play({ page: [{ json: page }], stream: [{ status, json: {} }] });
        const asked = askFor(inside(await connect({ token: signedIn('emma') })), 'customer', 'c-1');
        await until(() => asked.done);
        expect(String(asked.error)).to.contain(`answered ${status}`);
        expect(asked.values).to.deep.equal([page]);
      });
    }

    it('gives older pages', async () => {
      const older = { touchpoints: [{ id: 't-0' }], before: null };
      await collector.play({ page: [{ json: older }] });
      const connection = await connect({ token: signedIn('emma') });
      const detail = { subject: 'customer', id: 'c-1', before: 'a b&c' };
      const asked = follow<unknown>(
        inside(connection),
        (signal) => new MoreRequestEvent(detail, signal),
      );
      await until(() => asked.done);
      expect(asked.values as TimelinePage[]).to.deep.equal([older]);
      expect((await collector.log()).requests[0]?.path).to.contain('before=a%20b%26c');
    });
  });

  describe('when it leaves', () => {
    it('ends what is pending with an AbortError', async () => {
      await collector.play({ page: [{ hang: true }], responses: [{ hang: true }] });
      const connection = await connect();
      const asked = askFor(inside(connection), 'customer', 'c-1');
      const sent = handIn(inside(connection));
      await until(() => sent.values.length === 1);
      connection.remove();
      await until(() => asked.done && sent.done);
      expect((asked.error as Error).name).to.equal('AbortError');
      expect((sent.error as Error).name).to.equal('AbortError');
    });

    it('begins anew with other settings', async () => {
      const other = await startCollector();
      await collector.play({
        page: [{ json: { touchpoints: [], sequence: '1' } }],
        stream: [{ open: true }],
      });
      const connection = await connect();
      const asked = askFor(inside(connection), 'customer', 'c-1');
      await until(() => asked.values.length === 1);
      connection.endpoint = other.endpoint;
      await until(() => asked.done);
      expect((asked.error as Error).name).to.equal('AbortError');
      const again = askFor(inside(connection), 'customer', 'c-1');
      await until(() => again.values.length === 1);
      expect((await other.log()).requests.some(({ route }) => route === 'page')).to.equal(true);
    });
  });

  describe('the outbox', () => {
    it('is not on the device before anything was handed in', async () => {
      const connection = await connect({ scope: 'document' });
      const asked = askFor(inside(connection), 'customer', 'c-1');
      await until(() => asked.done);
      await connection.forget();
      const names = (await indexedDB.databases()).map(({ name }) => name);
      expect(names).not.to.contain(databaseName);
    });

    it('says saved when it is durable, sent when it is acknowledged, and keeps nothing then', async () => {
      await collector.play({ responses: [{ delay: 300 }] });
      const response = newResponse();
      const sent = handIn(inside(await connect()), response);
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

    it('takes no response that is none', async () => {
      const response = { ...newResponse(), id: '1', email: 'x@example.org' };
      const sent = handIn(inside(await connect()), response as never);
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
        const sent = handIn(inside(await connect()), response);
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
      const sent = handIn(inside(await connect()));
      await until(async () => (await collector.log()).requests.length === 1);
      globalThis.dispatchEvent(new Event('online'));
      await until(() => sent.done, 8000);
      const [first, second, ...more] = (await collector.log()).requests;
      expect(more).to.have.length(0);
      expect(second!.at - first!.at).to.be.within(1900, 5000);
    }).timeout(12_000);

    it('sends what a clock that was set back would keep for weeks', async () => {
      await keepEntry(toEntry(collector, { due: Date.now() + 90 * 86_400_000, told: true }));
      await connect();
      await until(async () => (await collector.log()).stored.length === 1);
    });

    it('is woken by the network', async () => {
      // Long enough that only the waking can be the reason.
      await keepEntry(toEntry(collector, { due: Date.now() + 200_000, failures: 8 }));
      await keepEntry(toEntry(collector, { due: Date.now() + 200_000, told: true }));
      await connect();
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
        const sent = handIn(inside(await connect()));
        await until(() => sent.done);
        expect(sent.values.at(-1)).to.deep.equal({ status: 'failed', reason });
        expect(await storedIds()).to.deep.equal([]);
      });
    }

    it('fails for good when the collector rejects the record', async () => {
      const response = newResponse();
      const results = [{ id: response.id, status: 'rejected', errors: [] }];
      await collector.play({ responses: [{ json: { results } }] });
      const sent = handIn(inside(await connect()), response);
      await until(() => sent.done);
      expect(sent.values.at(-1)).to.deep.equal({ status: 'failed', reason: 'invalid' });
    });

    it('of an earlier page is sent when the page opens', async () => {
      const entry = toEntry(collector, {});
      await keepEntry(entry);
      await connect();
      await until(async () => (await collector.log()).stored.includes(entry.id));
      await until(async () => (await storedIds()).length === 0);
    });

    for (const status of [400, 401, 403, 404, 413, 422]) {
      it(`of an earlier page is kept when it is refused with ${status}: nobody could be told`, async () => {
        await collector.play({ responses: [{ status, json: {} }] });
        const entry = toEntry(collector, {});
        await keepEntry(entry);
        await connect();
        await until(async () => (await collector.log()).requests.length === 1);
        await settle(collector);
        expect(await storedIds()).to.deep.equal([entry.id]);
        expect((await collector.log()).requests).to.have.length(1);
      });
    }

    it('of another site or endpoint waits for its own connection', async () => {
      await keepEntry(toEntry(collector, { site: 'pk_other' }));
      await keepEntry(toEntry(collector, { endpoint: 'https://other.example' }));
      const sent = handIn(inside(await connect()));
      await until(() => sent.done);
      expect((await collector.log()).requests).to.have.length(1);
      expect(await storedIds()).to.have.length(2);
    });

    it('keeps nothing longer than 72 hours, and says so', async () => {
      const old = toEntry(collector, { at: Date.now() - 73 * 3_600_000 });
      await keepEntry(old);
      const again = handIn(inside(await connect()), old.response);
      await until(() => again.done);
      expect(again.values.at(-1)).to.deep.equal({ status: 'failed', reason: 'expired' });
      expect((await collector.log()).requests).to.have.length(0);
      expect(await storedIds()).to.deep.equal([]);
    });

    it('is sent once by two pages', async () => {
      await collector.play({ responses: [{ delay: 200 }] });
      const one = handIn(inside(await connect()));
      const other = handIn(inside(await connect()));
      await until(() => one.done && other.done);
      for (const { values } of [one, other]) expect(values.at(-1)?.status).to.equal('sent');
      const { requests, stored } = await collector.log();
      expect(requests).to.have.length(2);
      expect(stored).to.have.length(2);
    });

    it('goes on for a widget that asks elsewhere, stored once', async () => {
      await collector.play({ responses: [{ delay: 300, store: true }, {}] });
      const response = newResponse();
      const first = await connect();
      const lost = handIn(inside(first), response);
      await until(() => lost.values.length === 1);
      first.remove();
      const found = handIn(inside(await connect()), response);
      await until(() => found.done);
      expect(found.values.at(-1)?.status).to.equal('sent');
      expect((await collector.log()).stored).to.deep.equal([response.id]);
    });

    it('forgets', async () => {
      await collector.play({ responses: [{ status: 500, json: {} }] });
      const connection = await connect();
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
      const connection = await connect();
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
        const sent = handIn(inside(await connect()), response);
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
        const sent = handIn(inside(await connect()), response);
        await until(() => sent.done, 8000);
        expect(sent.values.map(({ status }) => status)).to.deep.equal(['unsaved', 'sent']);
        expect((await collector.log()).stored).to.deep.equal([response.id]);
      } finally {
        restore();
      }
    }).timeout(12_000);
  });

  describe('whose it is', () => {
    const sentAs = async () => {
      const { requests } = await collector.log();
      return requests
        .filter(({ route }) => route === 'responses')
        .map(({ token }) => (token ? JSON.parse(atob(token.split('.')[1]!)).sub : null));
    };

    for (const [name, token, expected] of [
      ['the person who is signed in', signedIn('anna'), 'anna'],
      ['nobody, where the host names nobody', undefined, null],
      ['nobody, where no token could be had', () => Promise.reject(new Error('off')), null],
      ['nobody, where nobody is signed in', async () => '', null],
    ] as const) {
      it(`is ${name}`, async () => {
        const sent = handIn(inside(await connect({ token })));
        await until(() => sent.done);
        expect(await sentAs()).to.deep.equal([expected]);
      });
    }

    it('is asked of the tokenurl', async () => {
      await collector.play({ token: [{ json: { token: jwt('anna') } }] });
      const tokenurl = `${collector.endpoint}/token`;
      const sent = handIn(inside(await connect({ tokenurl })));
      await until(() => sent.done);
      expect(await sentAs()).to.deep.equal(['anna']);
    });

    for (const [name, step] of [
      ['guests get a 401', { status: 401, json: {} }],
      ['it answers with a login page', { text: '<h1>Sign in</h1>' }],
      ['it answers with another type', { json: { token: 7 } }],
    ] as const) {
      it(`is nobody where the tokenurl names nobody: ${name}`, async () => {
        await collector.play({ token: [step] });
        const sent = handIn(inside(await connect({ tokenurl: `${collector.endpoint}/token` })));
        await until(() => sent.done);
        expect(await sentAs()).to.deep.equal([null]);
      });
    }

    it('is never somebody else: it waits until its person is back', async () => {
      await keepEntry(toEntry(collector, { subject: 'anna' }));
      const ben = await connect({ token: signedIn('ben') });
      const sent = handIn(inside(ben));
      await until(() => sent.done);
      await settle(collector);
      expect(await sentAs()).to.deep.equal(['ben']);
      ben.remove();
      await connect({ token: signedIn('anna') });
      await until(async () => (await sentAs()).length === 2);
      expect(await sentAs()).to.deep.equal(['ben', 'anna']);
    });

    it('of an entry without a name stays nobody, whoever is signed in', async () => {
      await keepEntry(toEntry(collector, {}));
      await connect({ token: signedIn('ben') });
      await until(async () => (await sentAs()).length === 1);
      expect(await sentAs()).to.deep.equal([null]);
    });

    it('is who is signed in now, also where the page had the token of somebody else', async () => {
      let who = 'anna';
      const connection = await connect({ token: async () => jwt(who) });
      const first = handIn(inside(connection));
      await until(() => first.done);
      who = 'ben';
      const second = handIn(inside(connection));
      await until(() => second.done);
      expect(await sentAs()).to.deep.equal(['anna', 'ben']);
    });

    it('waits when its token is refused and somebody else is signed in meanwhile', async () => {
      await collector.play({ responses: [{ delay: 200, status: 401, json: {} }, {}] });
      let who = 'anna';
      const connection = await connect({ token: async () => jwt(who) });
      const response = newResponse();
      const sent = handIn(inside(connection), response);
      await until(async () => (await sentAs()).length === 1);
      who = 'ben';
      await settle(collector);
      expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved']);
      expect(await storedIds()).to.deep.equal([response.id]);
      who = 'anna';
      connection.remove();
      await connect({ token: async () => jwt(who) });
      await until(async () => (await sentAs()).length === 2);
      expect(await sentAs()).to.deep.equal(['anna', 'anna']);
    });

    it('is tried with one fresh token before it fails', async () => {
      await collector.play({ responses: [{ status: 401, json: {} }] });
      let count = 0;
      const token = async () => {
        count += 1;
        return `${jwt('anna')}${count}`;
      };
      const sent = handIn(inside(await connect({ token })));
      await until(() => sent.done);
      expect(sent.values.at(-1)).to.deep.equal({ status: 'failed', reason: 'unauthorized' });
      expect(await sentAs()).to.deep.equal(['anna', 'anna']);
      const [refused, fresh] = (await collector.log()).requests
        .filter(({ route }) => route === 'responses')
        .map(({ token }) => token);
      expect(fresh).to.not.equal(refused);
    });
  });
});

function toEntry(collector: Collector, parts: Partial<Entry>): Entry {
  const response = newResponse();
  const now = Date.now();
  const { endpoint } = collector;
  return {
    ...{ id: response.id, endpoint, site: 'pk_test', response, at: now, failures: 0, due: now },
    told: false,
    ...parts,
  };
}

async function storedIds(): Promise<string[]> {
  const { listEntries } = await import('./outbox.js');
  return (await listEntries()).map(({ id }) => id);
}

/** Until everything that could have gone out has gone out. */
async function settle({ endpoint }: Collector): Promise<void> {
  await navigator.locks.request(`oxbow-outbox pk_test ${endpoint}`, () => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Another page that keeps writing, so that nobody else can; until released. */
async function occupyStorage(): Promise<() => void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('the outbox did not open'));
  });
  let released = false;
  const store = database.transaction('entries', 'readwrite').objectStore('entries');
  const goOn = () => {
    if (!released) store.count().onsuccess = goOn;
  };
  goOn();
  return () => {
    released = true;
    database.close();
  };
}

function denyStorage(): { restore(): void } {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  return {
    restore() {
      Reflect.deleteProperty(globalThis, 'indexedDB');
      if (own) Object.defineProperty(globalThis, 'indexedDB', own);
    },
  };
}

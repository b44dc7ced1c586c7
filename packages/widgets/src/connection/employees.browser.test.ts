import { expect, fixture, html } from '@open-wc/testing';
import type { Delivery } from '@oxbow/model/delivery';
import type { Response } from '@oxbow/model/response';
import { SubmitRequestEvent } from '../element/events.js';
import { findOther, findTaker } from '../element/hand-over.js';
import type { OxConnection } from './connection.js';
import { databaseName, listEntries } from './outbox.js';
import {
  clearOutbox,
  jwt,
  newResponse,
  startCollector,
  until,
  type Collector,
} from './testing/collector.js';
import { connect, handIn, inside, signedIn } from './testing/requests.js';

const ofEmployee = (): Response => ({ ...newResponse(), side: 'employee' });

const tokenRequired = { status: 401, json: { type: 'urn:oxbow:problem:token-required' } };

describe('what an employee says', () => {
  let collector: Collector;
  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  const sentAs = async () => {
    const { requests } = await collector.log();
    const tokens = requests
      .filter(({ route }) => route === 'responses')
      .map(({ token }) => token ?? null);
    return tokens.map((token) => {
      const part = token?.split('.')[1];
      return part === undefined ? null : (JSON.parse(atob(part)) as { sub: string }).sub;
    });
  };

  for (const [name, parts] of [
    ['a prompt for employees', { side: 'employee' }],
    ['a question about the employer', { answers: [{ type: 'enps', question: 'q', value: 8 }] }],
  ] as const) {
    it(`to ${name} is nobody’s, and never on the device, here as on the way`, async () => {
      await collector.play({ responses: [{ hang: true }] });
      const connection = await connect(collector, { token: signedIn('anna') });
      const sent = handIn(inside(connection), { ...newResponse(), ...parts } as Response);
      await until(async () => (await sentAs()).length === 1);
      expect(await sentAs()).to.deep.equal([null]);
      expect(sent.values).to.deep.equal([]);
      const entries = (await listEntries()).filter(
        ({ endpoint }) => endpoint === collector.endpoint,
      );
      expect(entries).to.have.length(1);
      expect(JSON.stringify(entries)).not.to.contain('anna');
      const databases = await indexedDB.databases();
      expect(databases.map((database) => database.name)).not.to.include(databaseName);
    });
  }

  it('leaves nothing on the device when it is sent, also beside what a customer left there', async () => {
    await collector.play({ responses: [{ drop: true }, {}] });
    const connection = await connect(collector);
    const customer = handIn(inside(connection));
    await until(() => customer.values.length === 1);
    const sent = handIn(inside(connection), ofEmployee());
    await until(() => sent.done);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['sent']);
  });

  it('is sent with a token once the collector says that the wave is signed', async () => {
    await collector.play({ responses: [tokenRequired, {}] });
    const sent = handIn(
      inside(await connect(collector, { token: signedIn('anna') })),
      ofEmployee(),
    );
    await until(() => sent.done);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['sent']);
    expect(await sentAs()).to.deep.equal([null, 'anna']);
  });

  const refused: [string, object[], Partial<OxConnection>, Delivery, (string | null)[]][] = [
    [
      'nobody is signed in in a signed wave',
      [tokenRequired],
      { token: async () => '' },
      { status: 'failed', reason: 'unauthorized' },
      [null],
    ],
    [
      'the page has no token at all for a signed wave',
      [tokenRequired],
      {},
      { status: 'failed', reason: 'unauthorized' },
      [null],
    ],
    [
      'another refusal is no wish for a token',
      [{ status: 403, json: { type: 'urn:oxbow:problem:origin-refused' } }],
      { token: signedIn('anna') },
      { status: 'failed', reason: 'unauthorized' },
      [null],
    ],
    [
      'the person has answered',
      [tokenRequired, { status: 409, json: { type: 'urn:oxbow:problem:already-answered' } }],
      { token: signedIn('anna') },
      { status: 'failed', reason: 'refused' },
      [null, 'anna'],
    ],
  ];
  for (const [name, responses, attributes, outcome, senders] of refused) {
    it(`is ${outcome.status} where ${name}`, async () => {
      await collector.play({ responses: responses as Record<string, unknown>[] });
      const sent = handIn(inside(await connect(collector, attributes)), ofEmployee());
      await until(() => sent.done);
      expect(sent.values).to.deep.equal([outcome]);
      expect(await sentAs()).to.deep.equal(senders);
    });
  }

  it('is not sent with the token of somebody who has come since', async () => {
    let who = 'anna';
    const connection = await connect(collector, { token: async () => jwt(who) });
    // A customer’s response has the host say who is signed in.
    await collector.play({ responses: [{}, { ...tokenRequired, delay: 200 }, {}] });
    const first = handIn(inside(connection));
    await until(() => first.done);
    const sent = handIn(inside(connection), ofEmployee());
    await until(async () => (await sentAs()).length === 2);
    who = 'bert';
    await until(() => sent.done);
    expect(sent.values).to.deep.equal([{ status: 'failed', reason: 'unauthorized' }]);
    expect(await sentAs()).to.deep.equal(['anna', null]);
  });

  it('can be handed over without an event, to the nearest connection', async () => {
    const outer = await startCollector();
    const page = await fixture(
      html`<ox-connection endpoint=${outer.endpoint} site="pk_outer">
        <ox-connection endpoint=${collector.endpoint} site="pk_test"
          ><button type="button">inside</button></ox-connection
        >
      </ox-connection>`,
    );
    const button = page.querySelector('button')!;
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    window.addEventListener('oxsubmit', hear, true);
    const request = new SubmitRequestEvent(ofEmployee(), new AbortController().signal);
    const outcomes: unknown[] = [];
    const answers = findTaker(button)?.(request) as AsyncIterable<Delivery>;
    for await (const outcome of answers) outcomes.push(outcome);
    window.removeEventListener('oxsubmit', hear, true);
    expect(heard).to.deep.equal([]);
    expect(outcomes).to.have.length(1);
    expect((await collector.log()).stored).to.have.length(1);
    expect((await outer.log()).stored).to.have.length(0);
  });

  it('finds no connection that has left, nor one for its own content only', async () => {
    const connection = await connect(collector);
    const stranger = await fixture(html`<p></p>`);
    expect(findTaker(stranger)).to.equal(undefined);
    expect(findTaker(inside(connection))).to.be.a('function');
    connection.scope = 'document';
    await connection.updateComplete;
    expect(findTaker(stranger)).to.be.a('function');
    connection.remove();
    expect(findTaker(stranger)).to.equal(undefined);
  });

  describe('for another copy of ours on the page', () => {
    it('the connection of this one is found, by nearness as by its own prompts', async () => {
      const connection = await connect(collector);
      const stranger = await fixture(html`<p></p>`);
      expect(findOther(stranger)).to.equal(undefined);
      expect(findOther(inside(connection))).to.be.a('function');
      connection.scope = 'document';
      await connection.updateComplete;
      expect(findOther(stranger)).to.be.a('function');
      connection.remove();
      expect(findOther(stranger)).to.equal(undefined);
    });

    it('what it hands over arrives, and no listener hears of it', async () => {
      const connection = await connect(collector);
      const heard: string[] = [];
      const hear = (event: Event) => heard.push(event.type);
      window.addEventListener('oxsubmit', hear, true);
      const request = new SubmitRequestEvent(ofEmployee(), new AbortController().signal);
      const outcomes: unknown[] = [];
      const answers = findOther(inside(connection))?.(request) as AsyncIterable<Delivery>;
      for await (const outcome of answers) outcomes.push(outcome);
      window.removeEventListener('oxsubmit', hear, true);
      expect(heard).to.deep.equal([]);
      expect(outcomes).to.have.length(1);
      expect((await collector.log()).stored).to.have.length(1);
    });

    it('no other script puts itself in its place', () => {
      const Class = customElements.get('ox-connection')!;
      const spy = () => () => Promise.resolve();
      expect(() => Object.assign(Class, { takerFor: spy })).to.throw(TypeError);
      expect(() => Object.defineProperty(Class, 'takerFor', { value: spy })).to.throw(TypeError);
    });
  });
});

import { expect } from '@open-wc/testing';
import type { Assessment } from '@oxbow/model/assessment';
import type { Delivery } from '@oxbow/model/delivery';
import { DataRequestEvent } from '../element/data-request-event.js';
import { KeepRequestEvent, RecallRequestEvent, SubmitRequestEvent } from '../element/events.js';
import { findTaker } from '../element/hand-over.js';
import { markMade } from '../element/made.js';
import { RequestEvent } from '../element/request-event.js';
import { databaseName } from './outbox.js';
import { clearOutbox, startCollector, until, type Collector } from './testing/collector.js';
import { connect, follow, inside, signedIn, type Following } from './testing/requests.js';

const newAssessment = (side: string): Assessment => ({
  id: crypto.randomUUID(),
  instrument: 'ox6',
  version: 1,
  side,
  answers: { 'scope.c1': 4 },
  language: 'en',
});

const tokenRequired = { status: 401, json: { type: 'urn:oxbow:problem:token-required' } };

/** Hands over without an event, as an element for employees does. */
function handOver<Answer>(from: Element, request: RequestEvent<unknown, Answer>) {
  const values: Answer[] = [];
  const state: { values: Answer[]; done: boolean } = { values, done: false };
  void (async () => {
    const answers = findTaker(from)?.(request) as AsyncIterable<Answer>;
    for await (const value of answers) values.push(value);
    state.done = true;
    // Whoever still waits at the end of a test is left.
  })().catch(() => {});
  return state;
}

describe('assessments at a connection', () => {
  let collector: Collector;
  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  const received = async () =>
    (await collector.log()).requests.filter(({ route }) => route === 'assessments');
  const submit = (target: EventTarget, assessment: Assessment): Following<Delivery> =>
    follow<Delivery>(target, (signal) => new SubmitRequestEvent(assessment, signal));

  it('brings what a side is asked, and nothing where it is asked nothing', async () => {
    const asked = { instrument: { id: 'ox6' }, wave: '2026' };
    await collector.play({ asked: [{ json: asked }, { status: 404, json: {} }] });
    const target = inside(await connect(collector, { token: signedIn('anna') }));
    const ask = (side: string) =>
      follow<unknown>(
        target,
        (signal) => new DataRequestEvent({ subject: 'assessment', id: 'ox6', side }, signal),
      );
    const first = ask('employee');
    await until(() => first.done);
    const second = ask('customer');
    await until(() => second.done);
    expect([first.values, second.values]).to.deep.equal([[asked], [null]]);
    const { requests } = await collector.log();
    expect(requests.map(({ path }) => path)).to.deep.equal([
      '/v1/assessments/ox6?side=employee',
      '/v1/assessments/ox6?side=customer',
    ]);
  });

  it('keeps a customer’s in the outbox until it is sent, with the same id and the token of the person', async () => {
    await collector.play({ assessments: [{ drop: true }, {}] });
    const assessment = newAssessment('customer');
    markMade(assessment);
    const sent = submit(inside(await connect(collector, { token: signedIn('anna') })), assessment);
    await until(() => sent.done);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved', 'sent']);
    const bodies = (await received()).map(({ body }) => body);
    expect(bodies).to.deep.equal([{ assessments: [assessment] }, { assessments: [assessment] }]);
    expect((await received()).every(({ token }) => token !== undefined)).to.equal(true);
  });

  it('keeps an employee’s in the page alone, and sends it signed once that is asked for', async () => {
    await collector.play({ assessments: [tokenRequired, {}] });
    const assessment = newAssessment('employee');
    markMade(assessment);
    const target = inside(await connect(collector, { token: signedIn('anna') }));
    const { signal } = new AbortController();
    const sent = handOver<Delivery>(target, new SubmitRequestEvent(assessment, signal));
    await until(() => sent.done);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['sent']);
    expect((await received()).map(({ token }) => token !== undefined)).to.deep.equal([false, true]);
    const databases = await indexedDB.databases();
    expect(databases.map(({ name }) => name)).not.to.include(databaseName);
  });

  it('says that it is refused where the person has answered already', async () => {
    await collector.play({ assessments: [{ status: 409, json: {} }] });
    const sent = submit(
      inside(await connect(collector, { token: signedIn('anna') })),
      newAssessment('customer'),
    );
    await until(() => sent.done);
    expect(sent.values.at(-1)).to.deep.include({ status: 'failed' });
  });

  it('refuses what is no assessment, and names what is wrong', async () => {
    const sent = submit(inside(await connect(collector)), {
      ...newAssessment('customer'),
      answers: {},
    });
    await until(() => sent.done);
    expect(sent.values).to.deep.equal([{ status: 'failed', reason: 'invalid' }]);
    expect(await received()).to.deep.equal([]);
  });

  for (const [side, outside] of [
    ['staff', false],
    ['Employee', false],
    ['employee', true],
  ] as const)
    it(`keeps what ${side} hand in in the page alone, without a name`, async () => {
      await collector.play({ assessments: [{ drop: true }, { hang: true }] });
      const assessment = newAssessment(side);
      markMade(assessment);
      const target = inside(await connect(collector, { token: signedIn('anna') }));
      const { signal } = new AbortController();
      const request = new SubmitRequestEvent(assessment, signal, false, outside);
      handOver<Delivery>(target, request);
      await until(async () => (await received()).length > 0);
      expect((await received()).every(({ token }) => token === undefined)).to.equal(true);
      const databases = await indexedDB.databases();
      expect(databases.map(({ name }) => name)).not.to.include(databaseName);
    });

  it('keeps in the outbox what a side outside hands in', async () => {
    await collector.play({ assessments: [{ drop: true }, {}] });
    const assessment = newAssessment('partner');
    markMade(assessment);
    const sent = follow<Delivery>(
      inside(await connect(collector)),
      (signal) => new SubmitRequestEvent(assessment, signal, false, true),
    );
    await until(() => sent.done);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved', 'sent']);
  });

  it('tells no other page that an employee has handed in', async () => {
    await collector.play({ assessments: [{}] });
    const heard: unknown[] = [];
    const channel = new BroadcastChannel('oxbow-outbox');
    channel.onmessage = ({ data }) => heard.push(data);
    const target = inside(await connect(collector));
    for (const side of ['employee', 'customer']) {
      const assessment = newAssessment(side);
      markMade(assessment);
      const { signal } = new AbortController();
      const sent = handOver<Delivery>(target, new SubmitRequestEvent(assessment, signal));
      await until(() => sent.done);
    }
    await until(() => heard.length > 0);
    channel.close();
    expect(heard).to.have.length(1);
  });

  it('refuses an event with what employees say', async () => {
    const target = inside(await connect(collector));
    const heard: Event[] = [];
    for (const name of ['oxsubmit', 'oxkeep'])
      target.addEventListener(name, (event) => heard.push(event));
    const { signal } = new AbortController();
    for (const event of [
      new SubmitRequestEvent(newAssessment('staff'), signal),
      new SubmitRequestEvent(newAssessment('employee'), signal, false, true),
      new KeepRequestEvent({ ...detail, side: 'employee', draft }, signal),
    ]) {
      const answer = Promise.resolve(event.dispatch(target) as PromiseLike<unknown>);
      const error: unknown = await answer.catch((reason: unknown) => reason);
      expect(String(error)).to.contain('is in no event');
    }
    expect(heard).to.deep.equal([]);
  });

  const trap = {
    get answers(): never {
      throw new Error('a getter of the host');
    },
  };
  for (const [name, written] of [
    ['null', null],
    ['a text', 'employee'],
    ['nothing in it', {}],
    ['no answers', { prompt: 'p', side: 'customer' }],
    ['answers of another form', { prompt: 'p', answers: { every: () => true } }],
    ['an answer that is none', { prompt: 'p', answers: [null] }],
    ['a side in a list', { prompt: 'p', side: ['customer'], answers: [{ type: 'nps' }] }],
    ['a getter that throws', trap],
    ['a prompt and an instrument', { prompt: 'p', instrument: 'i', side: 'customer', answers: {} }],
    ['an assessment of no side', { instrument: 'i', answers: {} }],
  ] as const)
    it(`refuses an event with what cannot be read: ${name}`, async () => {
      const target = inside(await connect(collector));
      let isHeard = false;
      target.addEventListener('oxsubmit', () => (isHeard = true));
      const event = new SubmitRequestEvent(written as never, new AbortController().signal);
      const answer = Promise.resolve(event.dispatch(target) as PromiseLike<unknown>);
      const error: unknown = await answer.catch((reason: unknown) => reason);
      expect(String(error)).to.contain('what cannot be read, is in no event');
      expect(isHeard).to.equal(false);
    });

  it('says that nothing is published yet', async () => {
    await collector.play({ experience: [{ status: 404, json: {} }] });
    const target = inside(await connect(collector, { token: signedIn('anna') }));
    const asked = follow<unknown>(
      target,
      (signal) => new DataRequestEvent({ subject: 'instrument', id: 'ox6' }, signal),
    );
    await until(() => asked.done);
    expect([asked.values, asked.error]).to.deep.equal([[null], undefined]);
  });

  const detail = { subject: 'assessment', id: 'ox6', side: 'customer' };
  const draft = { answers: { 'scope.c1': 4 } };

  it('keeps a draft until the page is closed, says so, and gives it to the same person alone', async () => {
    let who = 'anna';
    const target = inside(await connect(collector, { token: () => signedIn(who)() }));
    const recall = async () => {
      const asked = follow<unknown>(target, (signal) => new RecallRequestEvent(detail, signal));
      await until(() => asked.done);
      return asked.values;
    };
    expect(await recall()).to.deep.equal([null]);
    const keep = follow(target, (signal) => new KeepRequestEvent({ ...detail, draft }, signal));
    await until(() => keep.done);
    expect(keep.values).to.deep.equal([{ until: 'page' }]);
    expect(await recall()).to.deep.equal([draft]);
    who = 'ben';
    expect(await recall()).to.deep.equal([null]);
    const databases = await indexedDB.databases();
    expect(databases.map(({ name }) => name)).not.to.include(databaseName);
  });

  it('gives what an employee has begun to no event, whatever its name', async () => {
    const target = inside(await connect(collector, { token: signedIn('anna') }));
    const own = { ...detail, side: 'employee', handle: 'a', page: 'secret' };
    await settled(target, 'handkeep', { ...own, draft });
    expect(await settled(target, 'handrecall', own)).to.deep.equal([draft]);
    for (const name of ['oxrecall', 'handrecall'])
      for (const side of ['employee', ['employee'], 'staff', undefined]) {
        const asked = follow<unknown>(
          target,
          (one) => new RequestEvent(name, { ...own, side }, one),
        );
        expect(asked.taken, `${name} ${String(side)}`).to.equal(false);
      }
  });

  const settled = async (target: Element, name: string, written: object): Promise<unknown[]> => {
    const { signal } = new AbortController();
    const given = handOver<unknown>(target, new RequestEvent(name, written, signal));
    await until(() => given.done);
    return given.values;
  };

  it('gives what an employee has begun to nobody who does not know what only elements of the page know', async () => {
    const target = inside(await connect(collector, { token: signedIn('anna') }));
    const own = { ...detail, side: 'employee', handle: 'a', page: 'secret' };
    expect(await settled(target, 'handrecall', own)).to.deep.equal([null]);
    expect(await settled(target, 'handkeep', { ...own, draft })).to.deep.equal([{ until: 'page' }]);
    for (const page of ['guessed', undefined, ['secret']])
      expect(await settled(target, 'handrecall', { ...own, page }), String(page)).to.deep.equal([
        null,
      ]);
    expect(await settled(target, 'handrecall', { ...own, handle: 'b' })).to.deep.equal([draft]);
  });

  it('keeps a draft for one element alone where nobody is signed in, and says so', async () => {
    const target = inside(await connect(collector));
    const place = { ...detail, handle: 'a' };
    const keep = follow(target, (signal) => new KeepRequestEvent({ ...place, draft }, signal));
    await until(() => keep.done);
    expect(keep.values).to.deep.equal([{ until: 'element' }]);
    const recall = async (handle: string) => {
      const asked = follow<unknown>(
        target,
        (signal) => new RecallRequestEvent({ ...place, handle }, signal),
      );
      await until(() => asked.done);
      return asked.values;
    };
    expect(await recall('a')).to.deep.equal([draft]);
    expect(await recall('b')).to.deep.equal([null]);
  });

  it('keeps what stands in an element from before somebody else signed in for that element alone', async () => {
    let who = 'anna';
    const target = inside(await connect(collector, { token: () => signedIn(who)() }));
    const own = { ...detail, side: 'employee', page: 'secret' };
    await settled(target, 'handrecall', { ...own, handle: 'of anna' });
    await settled(target, 'handkeep', { ...own, handle: 'of anna', draft });
    who = 'ben';
    await settled(target, 'handrecall', { ...own, handle: 'of ben' });
    const kept = await settled(target, 'handkeep', { ...own, handle: 'of anna', draft });
    expect(kept).to.deep.equal([{ until: 'element' }]);
    expect(await settled(target, 'handrecall', { ...own, handle: 'new' })).to.deep.equal([null]);
  });

  it('lets go of no draft of somebody else', async () => {
    let who = 'anna';
    const target = inside(await connect(collector, { token: () => signedIn(who)() }));
    const own = { ...detail, side: 'employee', page: 'secret' };
    await settled(target, 'handrecall', { ...own, handle: 'of anna' });
    who = 'ben';
    await settled(target, 'handrecall', { ...own, handle: 'of ben' });
    await settled(target, 'handkeep', { ...own, handle: 'of ben', draft });
    await settled(target, 'handkeep', { ...own, handle: 'of anna', draft: null });
    expect(await settled(target, 'handrecall', { ...own, handle: 'new' })).to.deep.equal([draft]);
  });

  it('gives a draft to nobody while the host does not say who is signed in', async () => {
    let isOnline = true;
    const token = () => (isOnline ? signedIn('anna')() : Promise.reject(new TypeError('offline')));
    const target = inside(await connect(collector, { token }));
    const own = { ...detail, side: 'employee', page: 'secret' };
    await settled(target, 'handrecall', { ...own, handle: 'a' });
    await settled(target, 'handkeep', { ...own, handle: 'a', draft });
    isOnline = false;
    expect(await settled(target, 'handrecall', { ...own, handle: 'b' })).to.deep.equal([null]);
  });

  it('asks nobody who is signed in while pages are turned', async () => {
    let asked = 0;
    const token = () => {
      asked += 1;
      return signedIn('anna')();
    };
    const target = inside(await connect(collector, { token }));
    const own = { ...detail, side: 'employee', handle: 'a', page: 'secret' };
    await settled(target, 'handrecall', own);
    const before = asked;
    for (const step of [1, 2, 3]) await settled(target, 'handkeep', { ...own, draft: { step } });
    expect(asked).to.equal(before);
  });
});

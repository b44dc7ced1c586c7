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
  })();
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
    const target = inside(await connect(collector));
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

  const detail = { subject: 'assessment', id: 'ox6', side: 'customer' };
  const draft = { answers: { 'scope.c1': 4 } };

  it('keeps a draft until the page is closed, says so, and gives it to the same person alone', async () => {
    let who = 'anna';
    const target = inside(await connect(collector, { token: () => signedIn(who)() }));
    const keep = follow(target, (signal) => new KeepRequestEvent({ ...detail, draft }, signal));
    await until(() => keep.done);
    expect(keep.values).to.deep.equal([{ until: 'page' }]);
    const recall = async () => {
      const asked = follow<unknown>(target, (signal) => new RecallRequestEvent(detail, signal));
      await until(() => asked.done);
      return asked.values;
    };
    expect(await recall()).to.deep.equal([draft]);
    who = 'ben';
    expect(await recall()).to.deep.equal([null]);
    const databases = await indexedDB.databases();
    expect(databases.map(({ name }) => name)).not.to.include(databaseName);
  });

  it('gives what an employee has begun to no event, whatever its name', async () => {
    const target = inside(await connect(collector, { token: signedIn('anna') }));
    const own = { ...detail, side: 'employee' };
    const { signal } = new AbortController();
    const kept = handOver(target, new RequestEvent('handkeep', { ...own, draft }, signal));
    await until(() => kept.done);
    const again = handOver(target, new RequestEvent('handrecall', own, signal));
    await until(() => again.done);
    expect(again.values).to.deep.equal([draft]);
    for (const name of ['oxrecall', 'handrecall']) {
      const asked = follow<unknown>(target, (one) => new RequestEvent(name, own, one));
      expect(asked.taken, name).to.equal(false);
    }
  });
});

import { expect } from '@open-wc/testing';
import { RequestEvent } from '../element/request-event.js';
import {
  clearOutbox,
  jwt,
  newResponse,
  startCollector,
  until,
  type Collector,
} from './testing/collector.js';
import { askFor, checkIn, connect, follow, handIn, inside, signedIn } from './testing/requests.js';

const profile = { instrument: 'ox6', measure: 'mean', dimensions: [] };

describe('what is asked while nobody is signed in', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  const routes = async () => (await collector.log()).requests.map(({ route }) => route);
  const ask = (target: EventTarget, type: string, detail: object) =>
    follow<unknown>(target, (signal) => new RequestEvent(type, detail, signal));

  const wishes: [type: string, detail: Record<string, unknown>][] = [
    ...[
      ...['customer', 'objective', 'objectives', 'journey', 'pledges', 'instrument', 'inbox'],
      ...['response', 'person', 'assessment'],
    ].map((subject): [string, Record<string, unknown>] => ['oxdata', { subject, id: 'x' }]),
    ['oxdata', { subject: 'channel-mix', id: '7' }],
    ['oxmore', { subject: 'customer', id: 'x', before: 'c' }],
    ['oxmore', { subject: 'inbox', id: 'all', before: 'c' }],
    ['oxmore', { subject: 'person', id: 'x', before: 'c' }],
    ['oxreply', { response: 'r', id: 'i', text: 'Thanks', by: 'Ann' }],
    ['oxassign', { response: 'r', team: 'service' }],
    ['oxresolve', { response: 'r' }],
    ['oxpledge', { objective: 'o-1', pledge: { id: 'p', text: 'I help' } }],
    ['oxwithdraw', { objective: 'o-1', pledge: 'p' }],
    ['oxjoin', { journey: 'j', exchange: 'e' }],
    ['oxwithdraw', { journey: 'j', exchange: 'e' }],
  ];
  for (const [type, detail] of wishes) {
    const name = `${type} ${JSON.stringify(detail)}`;
    it(`nothing of ${name}, which fails as a refusal does`, async () => {
      const asked = ask(inside(await connect(collector)), type, detail);
      await until(() => asked.done);
      expect(asked.error).to.include({ name: 'RefusedError', status: 401 });
      expect(await routes()).to.deep.equal([]);
    });
  }

  it('no check-in is sent, and it says so', async () => {
    const { id, at } = newResponse();
    const sent = checkIn(inside(await connect(collector)), {
      objective: 'o-1',
      revision: 3,
      checkIn: { id, keyResult: 'k-1', value: 4, at },
    });
    await until(() => sent.done);
    expect(sent.values).to.deep.equal([{ status: 'failed', reason: 'unauthorized' }]);
    expect(await routes()).to.deep.equal([]);
  });

  it('prompts and what is handed in go as ever', async () => {
    const prompt = { id: 'after-order', version: 1, questions: [] };
    await collector.play({ prompt: [{ json: prompt }] });
    const target = inside(await connect(collector));
    const asked = askFor(target, 'prompt', 'after-order');
    const sent = handIn(target);
    await until(() => asked.done && sent.done);
    expect(asked.values).to.deep.equal([prompt]);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved', 'sent']);
  });

  const tokenurl = () => `${collector.endpoint}/token`;
  const asked = async (route: string) => (await routes()).filter((one) => one === route).length;
  const give = { json: { token: jwt('anna') } };

  for (const status of [401, 403])
    it(`a tokenurl that answers ${status} is asked once, whatever is wanted`, async () => {
      await collector.play({ token: [{ status, json: {} }] });
      const target = inside(await connect(collector, { tokenurl: tokenurl() }));
      for (const wanted of [
        () => askFor(target, 'pledges', 'o-1'),
        () => handIn(target),
        () => ask(target, 'oxpledge', { objective: 'o-1', pledge: { id: 'p', text: 'I help' } }),
        () => askFor(target, 'instrument', 'ox6'),
        () => handIn(target),
      ]) {
        const following = wanted();
        await until(() => following.done);
      }
      expect(await routes()).to.deep.equal(['token', 'responses', 'responses']);
    });

  it('a tokenurl that answers 204 is asked each time: that is no error', async () => {
    await collector.play({ token: [{ status: 204 }] });
    const connection = await connect(collector, { tokenurl: tokenurl() });
    const first = askFor(inside(connection), 'instrument', 'ox6');
    await until(() => first.done);
    await collector.play({ token: [give], experience: [{ json: profile }] });
    const second = askFor(inside(connection), 'instrument', 'ox6');
    await until(() => second.done);
    expect(second.values).to.deep.equal([profile]);
  });

  it('after oxready it is asked for again', async () => {
    await collector.play({
      token: [{ status: 401, json: {} }, give],
      experience: [{ json: profile }],
    });
    const target = inside(await connect(collector, { tokenurl: tokenurl() }));
    const refused = askFor(target, 'instrument', 'ox6');
    await until(() => refused.done);
    document.dispatchEvent(new Event('oxready'));
    const given = askFor(target, 'instrument', 'ox6');
    await until(() => given.done);
    expect([given.values, await asked('token')]).to.deep.equal([[profile], 2]);
  });

  it('a refusal that was on its way at oxready is not kept', async () => {
    await collector.play({
      token: [{ delay: 400, status: 401, json: {} }, give],
      experience: [{ json: profile }],
    });
    const target = inside(await connect(collector, { tokenurl: tokenurl() }));
    const refused = askFor(target, 'instrument', 'ox6');
    await until(async () => (await asked('token')) === 1);
    document.dispatchEvent(new Event('oxready'));
    await until(() => refused.done);
    const given = askFor(target, 'instrument', 'ox6');
    await until(() => given.done);
    expect([refused.values, given.values]).to.deep.equal([[], [profile]]);
  });

  it('whose session has ended is asked for again, since they are no visitor', async () => {
    const ended = { status: 401, json: {} };
    await collector.play({
      token: [give, ended, ended, give],
      experience: [{ status: 401, json: {} }, { json: profile }],
    });
    const target = inside(await connect(collector, { tokenurl: tokenurl() }));
    for (const isGiven of [false, false, true]) {
      const following = askFor(target, 'instrument', 'ox6');
      await until(() => following.done);
      expect(following.values).to.deep.equal(isGiven ? [profile] : []);
    }
  });

  it('as soon as the page has a token, widgets are told to ask', async () => {
    await collector.play({ experience: [{ json: profile }] });
    const connection = await connect(collector);
    const refused = askFor(inside(connection), 'instrument', 'ox6');
    await until(() => refused.done);
    let following: ReturnType<typeof askFor> | undefined;
    const again = () => (following = askFor(inside(connection), 'instrument', 'ox6'));
    document.addEventListener('oxready', again, { once: true });
    connection.token = signedIn('anna');
    await until(() => following?.done === true);
    expect(following?.values).to.deep.equal([profile]);
  });
});

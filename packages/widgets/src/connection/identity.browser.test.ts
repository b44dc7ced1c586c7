import { expect } from '@open-wc/testing';
import { keepEntry } from './outbox.js';
import {
  clearOutbox,
  jwt,
  newResponse,
  startCollector,
  until,
  type Collector,
} from './testing/collector.js';
import { settle, storedIds, toEntry } from './testing/outbox.js';
import { connect, handIn, inside, signedIn } from './testing/requests.js';

describe('whose it is', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

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
      const sent = handIn(inside(await connect(collector, { token })));
      await until(() => sent.done);
      expect(await sentAs()).to.deep.equal([expected]);
    });
  }

  it('is asked of the tokenurl', async () => {
    await collector.play({ token: [{ json: { token: jwt('anna') } }] });
    const tokenurl = `${collector.endpoint}/token`;
    const sent = handIn(inside(await connect(collector, { tokenurl })));
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
      const sent = handIn(
        inside(await connect(collector, { tokenurl: `${collector.endpoint}/token` })),
      );
      await until(() => sent.done);
      expect(await sentAs()).to.deep.equal([null]);
    });
  }

  it('is never somebody else: it waits until its person is back', async () => {
    await keepEntry(toEntry(collector, { subject: 'anna' }));
    const ben = await connect(collector, { token: signedIn('ben') });
    const sent = handIn(inside(ben));
    await until(() => sent.done);
    await settle(collector);
    expect(await sentAs()).to.deep.equal(['ben']);
    ben.remove();
    await connect(collector, { token: signedIn('anna') });
    await until(async () => (await sentAs()).length === 2);
    expect(await sentAs()).to.deep.equal(['ben', 'anna']);
  });

  it('of an entry without a name stays nobody, whoever is signed in', async () => {
    await keepEntry(toEntry(collector, {}));
    await connect(collector, { token: signedIn('ben') });
    await until(async () => (await sentAs()).length === 1);
    expect(await sentAs()).to.deep.equal([null]);
  });

  it('is who is signed in now, also where the page had the token of somebody else', async () => {
    let who = 'anna';
    const connection = await connect(collector, { token: async () => jwt(who) });
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
    const connection = await connect(collector, { token: async () => jwt(who) });
    const response = newResponse();
    const sent = handIn(inside(connection), response);
    await until(async () => (await sentAs()).length === 1);
    who = 'ben';
    await settle(collector);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved']);
    expect(await storedIds()).to.deep.equal([response.id]);
    who = 'anna';
    connection.remove();
    await connect(collector, { token: async () => jwt(who) });
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
    const sent = handIn(inside(await connect(collector, { token })));
    await until(() => sent.done);
    expect(sent.values.at(-1)).to.deep.equal({ status: 'failed', reason: 'unauthorized' });
    expect(await sentAs()).to.deep.equal(['anna', 'anna']);
    const [refused, fresh] = (await collector.log()).requests
      .filter(({ route }) => route === 'responses')
      .map(({ token }) => token);
    expect(fresh).to.not.equal(refused);
  });
});

import { expect } from '@open-wc/testing';
import { RequestEvent } from '../element/request-event.js';
import { jwt, startCollector, until, type Collector } from './testing/collector.js';
import { askFor, connect, follow, inside, signedIn } from './testing/requests.js';

const journey = {
  ...{ id: 'moving', revision: 3, title: 'Moving', kind: 'joint' },
  stages: [{ id: 'inform', title: 'Inform' }],
  lanes: [{ id: 'customer', title: 'Customer', side: 'customer' }],
  steps: [],
};
const signUps = [{ exchange: 'day', count: 1, own: false }];
const actuals = { people: 7 };

describe('journeys and the channel mix', () => {
  let collector: Collector;
  let person: HTMLElement;

  beforeEach(async () => {
    collector = await startCollector();
    person = inside(await connect(collector, { token: signedIn('emma') }));
  });

  const ask = (type: string, detail: object, who = person) =>
    follow<unknown>(who, (signal) => new RequestEvent(type, detail, signal));
  const asked = async (route: string) =>
    (await collector.log()).requests.filter((request) => request.route === route);

  describe('a journey', () => {
    const whole = {
      journey: [{ json: journey }],
      actuals: [{ json: actuals }],
      signups: [{ json: { signUps } }],
      stream: [{ open: true }],
    };

    it('comes with what happened on it and who signed up, and again after each change', async () => {
      await collector.play(whole);
      const following = askFor(person, 'journey', 'moving');
      await until(async () => (await collector.log()).streams === 1);
      expect(following.values).to.deep.equal([{ journey, actuals, signUps }]);
      const next = { ...journey, revision: 4 };
      await collector.emit(`id: 4\nevent: journey\ndata: ${JSON.stringify(next)}\n\n`);
      await until(() => following.values.length === 2);
      expect(following.values[1]).to.deep.equal({ journey: next, actuals, signUps });
      following.abort.abort();
    });

    it('is there for who may see nothing else of it', async () => {
      const no = [{ status: 403, json: {} }];
      await collector.play({ ...whole, actuals: no, signups: no });
      const following = askFor(person, 'journey', 'moving');
      await until(() => following.values.length === 1);
      expect(following.values).to.deep.equal([{ journey, signUps: [] }]);
      following.abort.abort();
    });

    it('does not wait for what takes long to count', async () => {
      await collector.play({ ...whole, actuals: [{ json: actuals, delay: 2500 }] });
      const following = askFor(person, 'journey', 'moving');
      await until(() => following.values.length === 2);
      expect(following.values).to.deep.equal([
        { journey, signUps },
        { journey, signUps, actuals },
      ]);
      following.abort.abort();
    });

    it('that is not there is refused', async () => {
      await collector.play({ journey: [{ status: 404, json: {} }] });
      const following = askFor(person, 'journey', 'moving');
      await until(() => following.done);
      expect(following.error).to.include({ name: 'RefusedError', status: 404 });
    });
  });

  describe('a journey that is submitted', () => {
    const submit = async (step: Record<string, unknown>, revision = 3) => {
      await collector.play({ journey: [step] });
      const following = ask('oxsubmit', { journey, revision });
      await until(() => following.done);
      expect(following.error).to.equal(undefined);
      return following.values;
    };
    const stored = { ...journey, revision: 4 };
    const other = { ...stored, title: 'Theirs' };
    const errors = [{ path: 'steps[0].stage', message: 'no such stage' }];

    for (const [name, step, answer] of [
      [
        'is saved on the revision that was seen',
        { json: stored },
        { status: 'saved', journey: stored },
      ],
      [
        'is in conflict with what somebody else has made of it',
        { status: 412, json: { present: other } },
        { status: 'conflict', journey: other },
      ],
      [
        'is saved where only the answer was lost the first time',
        { status: 412, json: { present: stored } },
        { status: 'saved', journey: stored },
      ],
      [
        'is refused with what is wrong',
        { status: 422, json: { errors } },
        { status: 'refused', faults: errors },
      ],
      [
        'is not for everybody to store',
        { status: 403, json: {} },
        { status: 'failed', reason: 'unauthorized' },
      ],
      ['may not have arrived', { drop: true }, { status: 'unsaved' }],
      [
        'may not have arrived at a server that fails',
        { status: 503, json: {} },
        { status: 'unsaved' },
      ],
    ] as const) {
      it(name, async () => {
        expect(await submit(step)).to.deep.equal([answer]);
        const [put] = await asked('journey');
        expect(put).to.include({ method: 'PUT', path: '/v1/journeys/moving', match: '"3"' });
        expect(put?.body).to.deep.equal(journey);
      });
    }

    it('is a new one where no revision of it was seen', async () => {
      await submit({ status: 201, json: { ...journey, revision: 1 } }, 0);
      expect((await asked('journey'))[0]?.match).to.equal(undefined);
    });
  });

  it('signs up with what was said for the organiser', async () => {
    const own = { exchange: 'day', count: 2, own: true };
    await collector.play({ signups: [{ status: 201, json: own }] });
    const following = ask('oxjoin', { journey: 'moving', exchange: 'day', name: 'Emma' });
    await until(() => following.done);
    expect(following.values).to.deep.equal([own]);
    const [post] = await asked('signups');
    expect(post).to.include({ method: 'POST', path: '/v1/journeys/moving/sign-ups' });
    expect(post?.body).to.deep.equal({ exchange: 'day', name: 'Emma' });
  });

  it('says that there is no place left by a count without an own one', async () => {
    await collector.play({ signups: [{ status: 409, json: {} }, { json: { signUps } }] });
    const following = ask('oxjoin', { journey: 'moving', exchange: 'day' });
    await until(() => following.done);
    expect(following.values).to.deep.equal(signUps);
  });

  it('gives a place back', async () => {
    const none = { exchange: 'a/b', count: 0, own: false };
    await collector.play({ signup: [{ json: none }] });
    const following = ask('oxwithdraw', { journey: 'moving', exchange: 'a/b' });
    await until(() => following.done);
    expect(following.values).to.deep.equal([none]);
    expect((await asked('signup'))[0]).to.include({
      method: 'DELETE',
      path: '/v1/journeys/moving/sign-ups/a%2Fb',
    });
    expect(await asked('receipt')).to.deep.equal([]);
  });

  for (const [type, detail, route] of [
    ['oxjoin', { journey: 'moving', exchange: 'day' }, 'signups'],
    ['oxwithdraw', { journey: 'moving', exchange: 'day' }, 'signup'],
    ['oxsubmit', { journey, revision: 3 }, 'journey'],
  ] as const) {
    it(`${type} is sent as who is signed in by now, and as nobody else`, async () => {
      const who = ['emma', 'otto'];
      const token = async () => jwt(who.length > 1 ? who.shift()! : who[0]!);
      const somebody = inside(await connect(collector, { token }));
      const reading = askFor(somebody, 'channel-mix', '90');
      await until(() => reading.done);
      const following = ask(type, detail, somebody);
      await until(() => following.done);
      const sent = (await asked(route)).map(({ token }) => atob(token!.split('.')[1]!));
      expect(sent).to.have.length(1);
      expect(sent[0]).to.contain('otto');
    });

    it(`${type} is not sent where nobody is signed in`, async () => {
      const nobody = inside(await connect(collector, { token: async () => '' }));
      const following = ask(type, detail, nobody);
      await until(() => following.done);
      expect(await asked(route)).to.deep.equal([]);
    });
  }

  it('reads the channel mix of so many days, today the last of them', async () => {
    const mix = { from: '', until: '', counts: [] };
    await collector.play({ mix: [{ json: mix }] });
    const following = askFor(person, 'channel-mix', '90');
    await until(() => following.done);
    expect(following.values).to.deep.equal([mix]);
    const query = new URLSearchParams((await asked('mix'))[0]?.path.split('?')[1]);
    const [from, end] = ['from', 'until'].map((key) => Date.parse(query.get(key)!));
    expect((end! - from!) / 86_400_000).to.equal(90);
    expect(end! - Date.now()).to.be.within(0, 86_400_000);
  });

  it('reads days that end where it is said', async () => {
    const following = askFor(person, 'channel-mix', '366', { until: '2011-12-10' });
    await until(() => following.done);
    const path = '/v1/channel-mix?from=2010-12-09&until=2011-12-10';
    expect((await asked('mix'))[0]?.path).to.equal(path);
  });

  for (const id of ['0', '367', '1.5', 'all', ''])
    it(`asks nobody for “${id}” days`, async () => {
      const following = askFor(person, 'channel-mix', id);
      await until(() => following.done);
      expect(following.error).to.include({ name: 'TypeError' });
      expect(await asked('mix')).to.deep.equal([]);
    });
});

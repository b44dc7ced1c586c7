import { expect } from '@open-wc/testing';
import { RequestEvent } from '../element/request-event.js';
import { Http } from './http.js';
import { followObjectives } from './read-objectives.js';
import { jwt, startCollector, until, type Collector } from './testing/collector.js';
import { askFor, connect, follow, inside, signedIn, somebody } from './testing/requests.js';

const given = { id: crypto.randomUUID(), text: 'I call back.', given: '2026-11-22', own: true };

describe('pledges and lists of objectives', () => {
  let collector: Collector;
  let person: HTMLElement;

  beforeEach(async () => {
    collector = await startCollector();
    person = inside(await connect(collector, { token: signedIn('emma') }));
  });

  const ask = (type: string, detail: object) =>
    follow<unknown>(person, (signal) => new RequestEvent(type, detail, signal));
  const asked = async (route: string) =>
    (await collector.log()).requests.filter((request) => request.route === route);

  it('brings the pledges of an objective', async () => {
    await collector.play({ pledges: [{ json: { pledges: [given] } }] });
    const following = askFor(person, 'pledges', 'o/1');
    await until(() => following.done);
    expect(following.values).to.deep.equal([{ pledges: [given] }]);
    expect((await asked('pledges'))[0]?.path).to.equal('/v1/objectives/o%2F1/pledges');
  });

  it('gives one', async () => {
    await collector.play({ pledges: [{ status: 201, json: given }] });
    const { id, text } = given;
    const following = ask('oxpledge', { objective: 'o-1', pledge: { id, text } });
    await until(() => following.done);
    expect(following.values).to.deep.equal([given]);
    const [post] = await asked('pledges');
    expect(post).to.include({ method: 'POST', path: '/v1/objectives/o-1/pledges' });
    expect(post?.body).to.deep.equal({ id, text });
    expect(atob(post!.token!.split('.')[1]!)).to.contain('emma');
  });

  it('takes one back, and leaves withdrawing a response alone', async () => {
    await collector.play({ pledge: [{ status: 204, text: '' }] });
    const following = ask('oxwithdraw', { objective: 'o-1', pledge: given.id });
    await until(() => following.done);
    expect(following.error).to.equal(undefined);
    const [sent] = await asked('pledge');
    expect(sent).to.include({
      method: 'DELETE',
      path: `/v1/objectives/o-1/pledges/${given.id}`,
    });
    expect(await asked('receipt')).to.deep.equal([]);
  });

  for (const [name, type, detail, route, status] of [
    ['given without the right to', 'oxpledge', { pledge: given }, 'pledges', 403],
    ['that has the id of another', 'oxpledge', { pledge: given }, 'pledges', 409],
    ['of another person taken back', 'oxwithdraw', { pledge: given.id }, 'pledge', 403],
  ] as const) {
    it(`a pledge ${name} is refused with ${status}`, async () => {
      await collector.play({ [route]: [{ status, json: {} }] });
      const following = ask(type, { objective: 'o-1', ...detail });
      await until(() => following.done);
      expect(following.error).to.include({ name: 'RefusedError', status });
    });
  }

  for (const [name, type, detail, route, good] of [
    ['given', 'oxpledge', { pledge: given }, 'pledges', { status: 201, json: given }],
    ['taken back', 'oxwithdraw', { pledge: given.id }, 'pledge', { status: 204, text: '' }],
  ] as const) {
    describe(`a pledge that is ${name}`, () => {
      /** Whom the host names next; the last one from then on. */
      let who: (string | Error)[];
      let giver: HTMLElement;

      beforeEach(async () => {
        who = ['emma'];
        const token = async () => {
          const [named = ''] = who.length > 1 ? who.splice(0, 1) : who;
          if (named instanceof Error) throw named;
          return named && jwt(named);
        };
        giver = inside(await connect(collector, { token }));
        await collector.play({ pledges: [{ json: { pledges: [] } }] });
        const following = askFor(giver, 'pledges', 'o-1');
        await until(() => following.done);
        await collector.play({ [route]: [good] });
      });

      const send = async () => {
        const following = follow<unknown>(
          giver,
          (signal) => new RequestEvent(type, { objective: 'o-1', ...detail }, signal),
        );
        await until(() => following.done);
        return following;
      };
      const sent = async () =>
        (await asked(route))
          .filter(({ method }) => method !== 'GET')
          .map((request) => JSON.parse(atob(request.token!.split('.')[1]!)).sub as string);

      for (const [someone, expected] of [
        ['emma', ['emma']],
        ['otto', ['otto']],
        ['', []],
      ] as const) {
        it(`is that of ${someone || 'nobody'} who is signed in by now, whoever was before`, async () => {
          who = [someone];
          const { error } = await send();
          expect(await sent()).to.deep.equal(expected);
          if (someone) expect(error).to.equal(undefined);
          else expect(error).to.include({ name: 'RefusedError', status: 401 });
        });
      }

      it('is nobody’s where the host cannot say who is signed in, and may be tried again', async () => {
        who = [new TypeError('the host is away')];
        const { error } = await send();
        expect(error).to.include({ name: 'TypeError' });
        expect(await sent()).to.deep.equal([]);
      });

      it('is not sent once more as that of somebody else, who has come meanwhile', async () => {
        await collector.play({ [route]: [{ status: 401, json: {} }, good] });
        // The answer 401 makes the connection ask once more.
        who = ['emma', 'otto'];
        const { error } = await send();
        expect(error).to.include({ name: 'RefusedError', status: 401 });
        expect(await sent()).to.deep.equal(['emma']);
      });
    });
  }

  it('brings all objectives of a list, page by page', async () => {
    await collector.play({
      objectives: [
        { json: { objectives: [{ id: 'a', revision: 1 }], after: 'a' } },
        { json: { objectives: [{ id: 'b', revision: 2 }], after: null } },
      ],
    });
    const following = askFor(person, 'objectives', '');
    await until(() => following.values.length === 1);
    expect(following.values).to.deep.equal([
      {
        objectives: [
          { id: 'a', revision: 1 },
          { id: 'b', revision: 2 },
        ],
      },
    ]);
    expect((await asked('objectives')).map(({ path }) => path)).to.deep.equal([
      '/v1/objectives?limit=200',
      '/v1/objectives?limit=200&after=a',
    ]);
    following.abort.abort();
  });

  it('brings those of a filter, and what is changed when the page is turned to again', async () => {
    const page = (revision: number) => ({ json: { objectives: [{ id: 'a', revision }] } });
    await collector.play({ objectives: [page(1), page(1), page(2)] });
    const following = askFor(person, 'objectives', 'level=team&owner=Depot&limit=1');
    await until(() => following.values.length === 1);
    const [first] = await asked('objectives');
    expect(first?.path).to.equal('/v1/objectives?level=team&owner=Depot&limit=200');
    await until(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      return following.values.length === 2;
    });
    expect(
      following.values.map((value) => (value as { objectives: object[] }).objectives),
    ).to.deep.equal([[{ id: 'a', revision: 1 }], [{ id: 'a', revision: 2 }]]);
    following.abort.abort();
  });

  it('brings what is changed now and then, while the page is seen', async () => {
    const page = (revision: number) => ({ json: { objectives: [{ id: 'a', revision }] } });
    await collector.play({ objectives: [page(1), page(1), page(2)] });
    const http = new Http({ endpoint: collector.endpoint, site: 'pk_test' });
    const abort = new AbortController();
    const values: unknown[] = [];
    for await (const value of followObjectives(
      { http, identity: somebody },
      {},
      abort.signal,
      20,
    )) {
      values.push(value);
      if (values.length === 2) break;
    }
    expect(values).to.deep.equal([page(1).json, page(2).json]);
    expect(await asked('objectives')).to.have.length(3);
  });
});

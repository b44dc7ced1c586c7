import { expect } from '@open-wc/testing';
import type { InboxFilter } from '@oxbow/model/inbox';
import {
  AssignRequestEvent,
  ReplyRequestEvent,
  ResolveRequestEvent,
  type InboxChangeResult,
} from '../element/events.js';
import { RequestEvent } from '../element/request-event.js';
import { followInbox } from './follow-inbox.js';
import { Http } from './http.js';
import { startCollector, until, type Collector, type Script } from './testing/collector.js';
import { askFor, connect, follow, inside, signedIn, somebody } from './testing/requests.js';

const id = '0198c0de-0000-7000-8000-000000000001';
const item = (change: object = {}) => ({
  id,
  revision: 3,
  response: { id, prompt: 'after-order', version: 2 },
  ...change,
});
const page = (...items: object[]) => ({ items, before: 'c1' });
const figures = { days: 30, waiting: 1, oldest: null, teams: [], destinations: [] };
const prompt = { id: 'after-order', version: 2, questions: [] };

describe('an inbox', () => {
  let collector: Collector;

  beforeEach(async () => {
    collector = await startCollector();
  });

  /** Something inside a connection that asks, of a collector that does as the script says. */
  async function place(script: Script) {
    await collector.play(script);
    return inside(await connect(collector, { token: signedIn('clerk') }));
  }
  const paths = async (route: string) =>
    (await collector.log()).requests.filter((one) => one.route === route).map(({ path }) => path);

  it('is its newest page with what is said of the whole, and then what was asked, in the version that was answered', async () => {
    const asked = askFor(
      await place({
        responses: [{ json: page(item()) }],
        figures: [{ json: figures }],
        prompt: [{ json: prompt }],
      }),
      'inbox',
      'all',
    );
    await until(() => asked.values.length === 2);
    expect(asked.values).to.deep.equal([
      { items: [item()], before: 'c1', figures },
      { items: [], prompts: [prompt] },
    ]);
    expect(await paths('responses')).to.deep.equal(['/v1/responses?limit=50']);
    expect(await paths('prompt')).to.deep.equal(['/v1/prompts/after-order?version=2']);
    expect(
      (await collector.log()).requests.find(({ route }) => route === 'responses')?.token,
    ).to.be.a('string');
    asked.abort.abort();
  });

  it('of a team asks for that team alone', async () => {
    const asked = askFor(await place({ responses: [{ json: page() }] }), 'inbox', 'Gifts & more');
    await until(() => asked.values.length === 1);
    expect(await paths('responses')).to.deep.equal(['/v1/responses?limit=50&team=Gifts+%26+more']);
    expect(await paths('figures')).to.deep.equal(['/v1/inbox/figures?team=Gifts+%26+more']);
    asked.abort.abort();
  });

  it('comes without figures and prompts where these cannot be had', async () => {
    const no = { status: 404, json: {} };
    const asked = askFor(
      await place({ responses: [{ json: page(item()) }], figures: [no], prompt: [no] }),
      'inbox',
      'all',
    );
    await until(() => asked.values.length === 1);
    expect(asked.values).to.deep.equal([{ items: [item()], before: 'c1', figures: undefined }]);
    asked.abort.abort();
  });

  it('is read again while it is seen, and tells only what has changed', async () => {
    await collector.play({
      responses: [
        { json: page(item()) },
        { json: page(item()) },
        { status: 503, json: {} },
        { json: page(item({ revision: 4 })) },
      ],
      figures: [{ json: figures }],
      prompt: [{ json: prompt }],
    });
    const abort = new AbortController();
    const http = new Http({ endpoint: collector.endpoint, site: 'pk_test' });
    const values: unknown[] = [];
    for await (const value of followInbox({ http, identity: somebody }, 'all', abort.signal, 20)) {
      values.push(value);
      if (values.length === 3) break;
    }
    expect(values[2]).to.deep.equal({ items: [item({ revision: 4 })], figures, prompts: [prompt] });
    expect(await paths('responses')).to.have.length(4);
    expect(await paths('prompt'), 'a version never changes').to.have.length(1);
  });

  it('goes on by a cursor and a filter', async () => {
    const button = await place({ responses: [{ json: page(item()) }], prompt: [{ json: prompt }] });
    const filter: InboxFilter = { stand: 'waiting', lowest: 0, highest: 6, order: 'oldest' };
    const detail = { subject: 'inbox', id: 'all', before: 'c1', filter };
    const asked = follow(button, (signal) => new RequestEvent('oxmore', detail, signal));
    await until(() => asked.done);
    expect(asked.values).to.deep.equal([{ ...page(item()), prompts: [prompt] }]);
    expect(await paths('responses')).to.deep.equal([
      '/v1/responses?limit=50&before=c1&stand=waiting&lowest=0&highest=6&order=oldest',
    ]);
  });

  it('learns by whom an item is opened only that it was', async () => {
    const asked = askFor(await place({ item: [{ json: item() }] }), 'response', id);
    await until(() => asked.done);
    expect(asked.values).to.deep.equal([item()]);
    expect(await paths('item')).to.deep.equal([`/v1/responses/${id}`]);
  });

  for (const Event of [AssignRequestEvent, ResolveRequestEvent])
    it(`is changed on the revision that was seen: ${Event.name}`, async () => {
      const steps = [
        { json: item({ revision: 4 }) },
        { status: 412, json: { present: item({ revision: 9 }) } },
      ];
      const button = await place({ item: steps });
      const change = { status: 'resolved' as const };
      const send = () =>
        follow<InboxChangeResult>(
          button,
          (signal) => new Event({ response: id, revision: 3, change }, signal),
        );
      const first = send();
      await until(() => first.done);
      const second = send();
      await until(() => second.done);
      expect([...first.values, ...second.values]).to.deep.equal([
        { status: 'stored', item: item({ revision: 4 }) },
        { status: 'conflict', item: item({ revision: 9 }) },
      ]);
      const [patch] = (await collector.log()).requests.filter(({ route }) => route === 'item');
      expect(patch).to.include({ method: 'PATCH', match: '"3"' });
      expect(patch?.body).to.deep.equal(change);
    });

  for (const [name, step] of [
    ['403', { status: 403, json: {} }],
    ['500', { status: 500, json: {} }],
    ['412 of another item', { status: 412, json: { present: { id: 'x' } } }],
    ['a page of HTML', { text: '<p>Sign in</p>' }],
    ['a dropped line', { drop: true }],
  ] as const)
    it(`says nothing of storing on ${name}`, async () => {
      const button = await place({ item: [step] });
      const asked = follow(
        button,
        (signal) =>
          new AssignRequestEvent({ response: id, revision: 3, change: { team: null } }, signal),
      );
      await until(() => asked.done);
      expect(asked.values).to.deep.equal([]);
      expect(asked.error).to.be.instanceOf(Error);
    });

  it('answers a giver', async () => {
    const reply = { id: crypto.randomUUID(), text: 'We are sorry.', by: 'Gifts' };
    const kept = { ...reply, at: '2026-11-22T08:00:00Z', from: 'firm' };
    const button = await place({ answer: [{ json: kept }] });
    const asked = follow<unknown>(
      button,
      (signal) => new ReplyRequestEvent({ response: id, ...reply }, signal),
    );
    await until(() => asked.done);
    expect(asked.values).to.deep.equal([kept]);
    const [post] = (await collector.log()).requests.filter(({ route }) => route === 'answer');
    expect(post?.path).to.equal(`/v1/responses/${id}/replies`);
    expect(post?.body).to.deep.equal(reply);
  });
});

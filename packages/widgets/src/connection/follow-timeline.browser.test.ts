import { expect } from '@open-wc/testing';
import type { TimelinePage } from '@oxbow/model/touchpoint';
import { MoreRequestEvent } from '../element/events.js';
import { clearOutbox, jwt, startCollector, until, type Collector } from './testing/collector.js';
import { askFor, connect, follow, inside, signedIn } from './testing/requests.js';

describe('a timeline', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  const page = { touchpoints: [{ id: 't-1' }], before: 'older', sequence: '41' };
  const event = (id: number) =>
    `id: ${id}\nevent: touchpoint\ndata: ${JSON.stringify({ id: `t-${id}` })}\n\n`;

  it('is a page and then its changes, those of one moment together', async () => {
    await collector.play({ page: [{ json: page }], stream: [{ open: true }] });
    const asked = askFor(
      inside(await connect(collector, { token: signedIn('emma') })),
      'customer',
      'c/ö 1',
    );
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
    const asked = askFor(
      inside(await connect(collector, { token: signedIn('emma') })),
      'customer',
      'c-1',
    );
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
    const asked = askFor(
      inside(await connect(collector, { token: signedIn('emma') })),
      'customer',
      'c-1',
    );
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
    const asked = askFor(inside(await connect(collector, { token })), 'customer', 'c-1');
    await until(() => asked.done);
    expect(asked.error).to.equal(undefined);
    expect(asked.values).to.have.length(1);
    expect(count).to.equal(2);
  });

  for (const [name, step, message] of [
    ['401 twice', { status: 401, json: {} }, /answered 401/],
    ['403', { status: 403, json: { title: 'Not this customer' } }, /403, Not this customer/],
    ['404', { status: 404, json: {} }, /answered 404/],
    ['500, in a moment', { status: 500, text: 'oops' }, /answered 500/],
    ['a cut line, in a moment', { drop: true }, /./],
  ] as const) {
    it(`fails clearly on ${name}`, async () => {
      await collector.play({ page: [step] });
      const asked = askFor(
        inside(await connect(collector, { token: signedIn('emma') })),
        'customer',
        'c-1',
      );
      await until(() => asked.done, 8000);
      expect(String(asked.error)).to.match(message);
      expect((asked.error as Error).name).not.to.equal('AbortError');
    }).timeout(12_000);
  }

  it('comes after a moment in which the collector was away', async () => {
    const away = { status: 503, json: {} };
    const last = { ...page, sequence: undefined };
    await collector.play({ page: [away, { drop: true }, { json: last }] });
    const asked = askFor(
      inside(await connect(collector, { token: signedIn('emma') })),
      'customer',
      'c-1',
    );
    await until(() => asked.done, 8000);
    expect(asked.error).to.equal(undefined);
    expect(asked.values).to.have.length(1);
  }).timeout(12_000);

  for (const [name, step, message] of [
    ['500', { status: 500, text: 'oops' }, /answered 500/],
    ['a login page', { text: '<h1>Sign in</h1>' }, /text\/html instead of application\/json/],
    ['broken JSON', { text: '{"touchpoints":', type: 'application/json' }, /broken JSON/],
    ['no page', { json: { touchpoints: 'all' } }, /something else than a page/],
    ['more than 5 MB', { bytes: 5_100_000 }, /more than 5000000 bytes/],
  ] as const) {
    it(`fails clearly with an older page on ${name}`, async () => {
      await collector.play({ page: [step] });
      const connection = await connect(collector, { token: signedIn('emma') });
      const detail = { subject: 'customer', id: 'c-1', before: 'x' };
      const asked = follow<unknown>(
        inside(connection),
        (signal) => new MoreRequestEvent(detail, signal),
      );
      await until(() => asked.done);
      expect(String(asked.error)).to.match(message);
    });
  }

  for (const id of ['.', '..']) {
    it(`of a customer “${id}” asks nothing`, async () => {
      const asked = askFor(inside(await connect(collector)), 'customer', id);
      await until(() => asked.done);
      expect(String(asked.error)).to.contain('is no id');
      expect((await collector.log()).requests).to.have.length(0);
    });
  }

  for (const status of [403, 404]) {
    it(`ends when its stream answers ${status}`, async () => {
      await collector.play({ page: [{ json: page }], stream: [{ status, json: {} }] });
      const asked = askFor(
        inside(await connect(collector, { token: signedIn('emma') })),
        'customer',
        'c-1',
      );
      await until(() => asked.done);
      expect(String(asked.error)).to.contain(`answered ${status}`);
      expect(asked.values).to.deep.equal([page]);
    });
  }

  it('gives older pages', async () => {
    const older = { touchpoints: [{ id: 't-0' }], before: null };
    await collector.play({ page: [{ json: older }] });
    const connection = await connect(collector, { token: signedIn('emma') });
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

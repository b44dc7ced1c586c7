import { expect } from '@open-wc/testing';
import { jwt, startCollector, until, type Collector } from './testing/collector.js';
import { askFor, connect, inside, signedIn } from './testing/requests.js';

describe('an objective', () => {
  let collector: Collector;

  beforeEach(async () => {
    collector = await startCollector();
  });

  const at = (revision: number) => ({ id: 'o/ö 1', revision, title: `Revision ${revision}` });
  const event = (revision: number) =>
    `id: ${revision}\nevent: objective\ndata: ${JSON.stringify(at(revision))}\n\n`;
  const faulty = { title: 'Broken', errors: [{ path: 'after', message: 'expected a number' }] };
  const ask = async (token = signedIn('emma')) =>
    askFor(inside(await connect(collector, { token })), 'objective', 'o/ö 1');

  it('is asked for with the token, and then whole after each change', async () => {
    await collector.play({ objective: [{ json: at(3) }], stream: [{ open: true }] });
    const asked = await ask();
    await until(async () => (await collector.log()).streams === 1);
    await collector.emit(event(4));
    await until(() => asked.values.length === 2);
    await collector.emit(event(5));
    await until(() => asked.values.length === 3);
    expect(asked.values).to.deep.equal([at(3), at(4), at(5)]);
    const [first, second] = (await collector.log()).requests;
    expect(first).to.include({ route: 'objective', path: '/v1/objectives/o%2F%C3%B6%201' });
    expect(atob(first!.token!.split('.')[1]!)).to.contain('emma');
    expect(second?.path).to.equal('/v1/objectives/o%2F%C3%B6%201/stream?after=3');
    asked.abort.abort();
    await until(async () => (await collector.log()).streams === 0);
  });

  it('is told as it last stands where several changes come at one moment', async () => {
    await collector.play({ objective: [{ json: at(3) }], stream: [{ open: true }] });
    const asked = await ask();
    await until(async () => (await collector.log()).streams === 1);
    await collector.emit(event(4) + event(5));
    // A browser may pass on as two what was sent as one.
    await until(() => JSON.stringify(asked.values.at(-1)) === JSON.stringify(at(5)));
  });

  it('goes on after a broken line with the revision it has', async () => {
    const cut = { text: event(4), type: 'text/event-stream' };
    await collector.play({ objective: [{ json: at(3) }], stream: [cut, { open: true }] });
    const asked = await ask();
    await until(async () => (await collector.log()).streams === 1, 8000);
    await collector.emit(event(7));
    await until(() => asked.values.length === 3);
    expect(asked.values).to.deep.equal([at(3), at(4), at(7)]);
    const streams = (await collector.log()).requests.filter(({ route }) => route === 'stream');
    expect(streams.at(-1)?.last).to.equal('4');
  }).timeout(15_000);

  const refusedOnce = { stream: [{ status: 409, json: {} }, { open: true }] };

  it('is read afresh where the collector does not know the revision', async () => {
    await collector.play({ objective: [{ json: at(9) }, { json: at(10) }], ...refusedOnce });
    const asked = await ask();
    await until(async () => (await collector.log()).streams === 1, 8000);
    expect(asked.values).to.deep.equal([at(9), at(10)]);
    expect((await collector.log()).requests.at(-1)?.last).to.equal('10');
  }).timeout(15_000);

  it('is to be asked for anew where the collector counts from the start again', async () => {
    await collector.play({ objective: [{ json: at(9) }, { json: at(1) }], ...refusedOnce });
    const asked = await ask();
    await until(() => asked.done, 8000);
    expect(asked.values).to.deep.equal([at(9)]);
    // A widget that is told this asks once more, and takes what it then gets for the whole.
    expect((asked.error as Error).name).to.equal('AbortError');
  }).timeout(15_000);

  it('gets one new token after a 401', async () => {
    let count = 0;
    await collector.play({
      objective: [{ status: 401, json: {} }, { json: at(3) }],
      stream: [{ open: true }],
    });
    const asked = await ask(async () => jwt(`emma-${(count += 1)}`));
    await until(() => asked.values.length === 1);
    expect(count).to.equal(2);
  });

  for (const [name, step, message] of [
    ['403', { status: 403, json: { title: 'Not this one' } }, /403, Not this one$/],
    ['400', { status: 400, json: faulty }, /400, Broken: after: expected a number$/],
    ['404', { status: 404, json: {} }, /answered 404/],
    ['another objective', { json: { ...at(3), id: 'o-2' } }, /something else than the objective/],
  ] as const) {
    it(`fails clearly on ${name}`, async () => {
      await collector.play({ objective: [step] });
      const asked = await ask();
      await until(() => asked.done, 8000);
      expect(String(asked.error)).to.match(message);
      expect(asked.values).to.deep.equal([]);
    }).timeout(12_000);
  }

  it('comes by itself once the collector answers again', async () => {
    const down = { status: 503, headers: { 'Retry-After': '4' }, json: {} };
    await collector.play({ objective: [down, { json: at(3) }], stream: [{ open: true }] });
    const connection = await connect(collector, { token: signedIn('emma') });
    const asked = askFor(inside(connection), 'objective', 'o/ö 1');
    await until(() => asked.done);
    expect(String(asked.error)).to.contain('answered 503');
    // What a widget does whose request has failed.
    const again = new Promise<ReturnType<typeof askFor>>((resolve) => {
      const listener = () => resolve(askFor(inside(connection), 'objective', 'o/ö 1'));
      document.addEventListener('oxready', listener, { once: true });
    });
    const found = await again;
    asked.abort.abort();
    await until(() => found.values.length === 1);
    expect(found.values).to.deep.equal([at(3)]);
  }).timeout(15_000);
});

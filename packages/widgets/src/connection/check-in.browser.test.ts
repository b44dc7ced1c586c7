import { expect } from '@open-wc/testing';
import type { CheckInRequest } from '@oxbow/model/check-in';
import { databaseName } from './check-in-store.js';
import {
  clearOutbox,
  jwt,
  startCollector,
  until,
  type Collector,
  type Script,
} from './testing/collector.js';
import { denyStorage } from './testing/outbox.js';
import { checkIn, connect, inside, signedIn } from './testing/requests.js';

const stands = (revision: number) => ({ id: 'o-1', revision, title: `Revision ${revision}` });

function newRequest(change: object = {}): CheckInRequest {
  return {
    objective: 'o-1',
    revision: 3,
    checkIn: {
      id: crypto.randomUUID(),
      keyResult: 'calls',
      at: '2026-11-20T09:00:00Z',
      value: 62,
      note: 'The carrier keeps its window.',
      ...change,
    },
  };
}

describe('a check-in', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox(databaseName);
    collector = await startCollector();
  });

  /** Checks in where the collector does as the script says. */
  async function send(
    steps: Script['checkin'] = [{ json: stands(4) }],
    request = newRequest(),
    token: (() => Promise<string>) | undefined = signedIn('emma'),
  ) {
    await collector.play({ checkin: steps });
    return checkIn(inside(await connect(collector, { token })), request);
  }
  const sent = async () =>
    (await collector.log()).requests.filter(({ route }) => route === 'checkin');

  it('is sent once, for the revision that was seen, and is stored when the collector says so', async () => {
    const request = newRequest();
    const asked = await send(undefined, request);
    await until(() => asked.done);
    expect(asked.values).to.deep.equal([{ status: 'stored', objective: stands(4) }]);
    const [post, ...more] = await sent();
    expect(more).to.deep.equal([]);
    expect(post).to.include({ path: '/v1/objectives/o-1/check-ins', match: '"3"' });
    expect(post?.body).to.deep.equal(request.checkIn);
    expect(atob(post!.token!.split('.')[1]!)).to.contain('emma');
  });

  it('learns how the objective stands where somebody was faster', async () => {
    const asked = await send([{ status: 412, json: { title: 'Moved', present: stands(9) } }]);
    await until(() => asked.done);
    expect(asked.values).to.deep.equal([{ status: 'conflict', objective: stands(9) }]);
    expect(await sent()).to.have.length(1);
  });

  it('reads a present objective of many readings', async () => {
    const present = { ...stands(9), why: 'x'.repeat(256 * 1024) };
    const asked = await send([{ status: 412, json: { present } }]);
    await until(() => asked.done);
    expect(asked.values).to.deep.equal([{ status: 'conflict', objective: present }]);
  });

  for (const [name, step, reason] of [
    ['400', { status: 400, json: {} }, 'refused'],
    ['401', { status: 401, json: {} }, 'unauthorized'],
    ['403', { status: 403, json: {} }, 'unauthorized'],
    ['404', { status: 404, text: 'nothing here' }, 'refused'],
    ['409', { status: 409, json: {} }, 'refused'],
    [
      '409 of a closed objective',
      { status: 409, json: { type: 'urn:oxbow:problem:objective-closed' } },
      'refused',
    ],
    ['412 without an objective', { status: 412, json: { present: null } }, 'refused'],
    [
      '412 with another one',
      { status: 412, json: { present: { id: 'o-2', revision: 1 } } },
      'refused',
    ],
    ['413', { status: 413, json: {} }, 'refused'],
    ['422', { status: 422, json: {} }, 'invalid'],
    ['428', { status: 428, json: {} }, 'refused'],
  ] as const) {
    it(`fails for good on ${name}: ${reason}`, async () => {
      const asked = await send([step]);
      await until(() => asked.done);
      expect(asked.values).to.deep.equal([{ status: 'failed', reason }]);
    });
  }

  for (const [name, step] of [
    ['500', { status: 500, text: 'oops' }],
    ['503 with Retry-After', { status: 503, headers: { 'Retry-After': '1' }, json: {} }],
    ['429', { status: 429, json: {} }],
    ['200, which is not 201', { status: 200, json: stands(4) }],
    ['202, which is not 201', { status: 202, json: stands(4) }],
    ['a login page', { status: 200, text: '<h1>Sign in</h1>' }],
    ['a login page that says 201', { text: '<h1>Sign in</h1>' }],
    ['201 without an objective', { json: {} }],
    ['201 with another objective', { json: { id: 'o-2', revision: 4 } }],
    ['broken JSON', { text: '{"id":', type: 'application/json' }],
  ] as const) {
    it(`is kept after ${name}`, async () => {
      const asked = await send([step]);
      await until(() => asked.values.length === 1);
      expect(asked.values).to.deep.equal([{ status: 'queued' }]);
      expect(asked.done).to.equal(false);
    });

    it(`is unsaved after ${name} where nobody is signed in by then, and nothing more is tried`, async () => {
      const tokens = [jwt('emma')];
      const token = async () => tokens.pop() ?? '';
      const asked = await send([step, { json: stands(4) }], newRequest(), token);
      await until(() => asked.done);
      expect(asked.values).to.deep.equal([{ status: 'unsaved' }]);
      expect(await sent()).to.have.length(1);
    });
  }

  for (const [name, step] of [
    ['a cut line', { drop: true }],
    ['408', { status: 408, json: {} }],
  ] as const) {
    // Chromium itself sends again after these; with the same id that does no harm.
    it(`is kept after ${name}`, async () => {
      const asked = await send([step]);
      await until(() => asked.values.length === 1);
      expect(asked.values).to.deep.equal([{ status: 'queued' }]);
    });
  }

  it('is unsaved where no token can be had, and is not sent without one', async () => {
    const asked = await send(undefined, newRequest(), () => Promise.reject(new Error('off')));
    await until(() => asked.done);
    expect(asked.values).to.deep.equal([{ status: 'unsaved' }]);
    expect(await sent()).to.deep.equal([]);
  });

  it('is tried with one fresh token before it fails', async () => {
    let count = 0;
    const token = async () => {
      count += 1;
      return jwt('emma');
    };
    const asked = await send([{ status: 401, json: {} }, { json: stands(4) }], newRequest(), token);
    await until(() => asked.done);
    expect(asked.values).to.deep.equal([{ status: 'stored', objective: stands(4) }]);
    expect(count).to.equal(2);
  });

  for (const [name, request] of [
    ['nothing', null],
    ['no revision', { ...newRequest(), revision: undefined }],
    ['half a revision', { ...newRequest(), revision: 1.5 }],
    ['an objective that is a step in an address', { ...newRequest(), objective: '..' }],
    ['an objective that no address can name', { ...newRequest(), objective: '\ud800' }],
    ['an objective without id', { ...newRequest(), objective: '' }],
    ['a person', newRequest({ person: 'Emma' })],
    ['an id that is no UUID', newRequest({ id: '1' })],
    ['nothing said', newRequest({ value: undefined, note: undefined })],
  ] as const) {
    it(`with ${name} is refused before it is sent`, async () => {
      const asked = await send(undefined, request as never);
      await until(() => asked.done);
      expect(asked.values).to.deep.equal([{ status: 'failed', reason: 'invalid' }]);
      expect(await sent()).to.deep.equal([]);
    });
  }

  for (const [name, isSame] of [
    ['the same connection', true],
    ['a connection that was set up anew', false],
  ] as const)
    it(`that a card asks again is not sent in the name of another, by ${name}`, async () => {
      let person = 'emma';
      const token = async () => jwt(person);
      const unauthorized = isSame ? [{ status: 401, json: {} }] : [];
      await collector.play({
        checkin: [{ status: 503, json: {} }, ...unauthorized, { json: stands(4) }],
      });
      const request = newRequest();
      const first = await connect(collector, { token });
      const storage = denyStorage();
      const lost = checkIn(inside(first), request);
      await until(() => lost.done);
      storage.restore();
      expect(lost.values).to.deep.equal([{ status: 'unsaved' }]);
      person = 'otto';
      if (!isSame) first.remove();
      const next = isSame ? first : await connect(collector, { token });
      const again = checkIn(inside(next), request);
      await until(() => again.done);
      expect(again.values).to.deep.equal([{ status: 'failed', reason: 'unauthorized' }]);
      const names = (await sent()).map(({ token: one }) => atob(one!.split('.')[1]!));
      expect(names.join()).not.to.contain('otto');
    });

  it('goes on when its widget is gone', async () => {
    const asked = await send([{ delay: 200, json: stands(4) }]);
    await until(async () => (await sent()).length === 1);
    asked.abort.abort();
    await until(() => asked.done);
    expect((asked.error as Error).name).to.equal('AbortError');
    expect(await sent()).to.have.length(1);
  });

  it('is asked again of another connection when its own has left, with the same id', async () => {
    await collector.play({ checkin: [{ hang: true }, { json: stands(4) }] });
    const request = newRequest();
    const first = await connect(collector, { token: signedIn('emma') });
    const lost = checkIn(inside(first), request);
    await until(async () => (await sent()).length === 1);
    first.remove();
    await until(() => lost.done);
    expect((lost.error as Error).name).to.equal('AbortError');
    const found = checkIn(inside(await connect(collector, { token: signedIn('emma') })), request);
    await until(() => found.done);
    expect(found.values).to.deep.equal([{ status: 'stored', objective: stands(4) }]);
    const ids = (await sent()).map(({ body }) => (body as { id: string }).id);
    expect(ids).to.deep.equal([request.checkIn.id, request.checkIn.id]);
  });
});

import { expect } from '@open-wc/testing';
import type { NewNote } from '@oxbow/model/note';
import { toReference } from '@oxbow/model/reference';
import { findTaker } from '../element/hand-over.js';
import { MoreRequestEvent } from '../element/events.js';
import { RequestEvent, type Answers } from '../element/request-event.js';
import type { OxConnection } from './connection.js';
import { databaseName } from './outbox.js';
import {
  clearOutbox,
  jwt,
  startCollector,
  until,
  type Collector,
  type Script,
} from './testing/collector.js';
import { askFor, connect, follow, inside, signedIn, type Following } from './testing/requests.js';

const id = '0198c0de-0000-4000-8000-000000000001';
const note: NewNote = { id, kind: 'thanks', to: 'emma', text: 'You stayed until the end.' };
const problem = (status: number, kind: string) => ({
  status,
  json: { type: `urn:oxbow:problem:${kind}` },
});

/** A note that is handed over, as the widget does. */
class GivenNote extends RequestEvent<NewNote, unknown> {
  constructor(signal: AbortSignal) {
    super('oxgive', note, signal);
  }

  override dispatch(target: EventTarget): Answers<unknown> | undefined {
    return findTaker(target as Element)?.(this) as Answers<unknown> | undefined;
  }
}

const give = (target: EventTarget): Following<unknown> =>
  follow(target, (signal) => new GivenNote(signal));
const change = (target: EventTarget, type: 'oxshare' | 'oxdelete', detail: object) =>
  follow<unknown>(target, (signal) => new RequestEvent(type, detail, signal));

const subjectOf = (token: string | undefined) =>
  token && (JSON.parse(atob(token.split('.')[1] ?? '')) as { sub: string }).sub;

describe('notes', () => {
  let collector: Collector;
  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  async function place(script: Script, attributes: Partial<OxConnection> = {}) {
    await collector.play(script);
    return inside(await connect(collector, { token: signedIn('otto'), ...attributes }));
  }
  const asked = async () =>
    (await collector.log()).requests
      .filter(({ route }) => route === 'notes' || route === 'note')
      .map(({ method, path, token, body }) => ({ method, path, by: subjectOf(token), body }));

  it('are read by who is signed in, and the older ones by the cursor of the page', async () => {
    const first = { notes: [{ id }], before: 'c 1' };
    const second = { notes: [], before: null };
    const target = await place({ notes: [{ json: first }, { json: second }] });
    const page = askFor(target, 'person', 'otto');
    await until(() => page.done);
    expect(page.values).to.deep.equal([first]);
    const more = follow<unknown>(
      target,
      (signal) => new MoreRequestEvent({ subject: 'person', id: 'otto', before: 'c 1' }, signal),
    );
    await until(() => more.done);
    expect(more.values).to.deep.equal([second]);
    expect((await asked()).map(({ path, by }) => [path, by])).to.deep.equal([
      ['/v1/notes?limit=50', 'otto'],
      ['/v1/notes?limit=50&before=c+1', 'otto'],
    ]);
  });

  for (const [name, answer] of [
    ['refuses', problem(403, 'forbidden')],
    ['answers with something else', { json: { items: [] } }],
    ['cannot be reached', { drop: true }],
  ] as const) {
    it(`fail where the collector ${name}`, async () => {
      const page = askFor(await place({ notes: [answer] }), 'person', 'otto');
      await until(() => page.done);
      expect(page.error).to.be.instanceOf(Error);
      expect(page.values).to.deep.equal([]);
    });
  }

  it('are given by who is signed in, with nothing beside what was written, and nothing on the device', async () => {
    const given = give(await place({ notes: [{ status: 201 }] }));
    await until(() => given.done);
    expect(given.values).to.deep.equal([{ status: 'sent', reference: toReference(id) }]);
    expect(await asked()).to.deep.equal([
      { method: 'POST', path: '/v1/notes', by: 'otto', body: note },
    ]);
    const databases = await indexedDB.databases();
    expect(databases.map((database) => database.name)).not.to.include(databaseName);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain(note.text);
  });

  const failures: [string, Script, object, Partial<OxConnection>?][] = [
    ['the line is cut', { notes: [{ drop: true }] }, { status: 'unsaved' }],
    ['it fails', { notes: [problem(500, 'internal-error')] }, { status: 'unsaved' }],
    ['it has no secret', { notes: [problem(503, 'secret-missing')] }, { status: 'unsaved' }],
    ['there were too many', { notes: [problem(429, 'rate-limited')] }, { status: 'unsaved' }],
    // As a login page does; nobody knows whether it arrived.
    ['it says something else', { notes: [{ status: 200 }] }, { status: 'unsaved' }],
    [
      'the token may not',
      { notes: [problem(403, 'forbidden')] },
      { status: 'failed', reason: 'unauthorized' },
    ],
    [
      'it is no note',
      { notes: [problem(422, 'content-invalid')] },
      { status: 'failed', reason: 'invalid' },
    ],
    [
      'its id is another’s',
      { notes: [problem(409, 'id-taken')] },
      { status: 'failed', reason: 'refused' },
    ],
    [
      'nobody is signed in',
      { notes: [{ status: 201 }] },
      { status: 'failed', reason: 'unauthorized' },
      { token: async () => '' },
    ],
  ];
  for (const [name, script, word, attributes] of failures) {
    it(`given to a collector where ${name} are ${JSON.stringify(word)}`, async () => {
      const given = give(await place(script, attributes));
      await until(() => given.done);
      expect(given.values).to.deep.equal([word]);
      expect(given.error).to.equal(undefined);
    });
  }

  it('are never given under the token of somebody else who has come meanwhile', async () => {
    // His token ends while the note is on its way, and the next one is hers.
    const token = async () => jwt((await asked()).length > 0 ? 'lena' : 'otto');
    const target = await place(
      { notes: [problem(401, 'token-expired'), { status: 201 }] },
      { token },
    );
    const given = give(target);
    await until(() => given.done);
    expect(given.values).to.deep.equal([{ status: 'failed', reason: 'unauthorized' }]);
    expect((await asked()).map(({ by }) => by)).to.deep.equal(['otto']);
  });

  it('are shared, taken back and deleted by their id, and the answers say nothing of them', async () => {
    const target = await place({ note: [{ json: note }, { json: note }, { status: 204 }] });
    for (const [type, detail] of [
      ['oxshare', { note: id, audience: 'team' }],
      ['oxshare', { note: id, audience: 'person' }],
      ['oxdelete', { note: id }],
    ] as const) {
      const changed = change(target, type, detail);
      await until(() => changed.done);
      expect([changed.values, changed.error]).to.deep.equal([[{ status: 'stored' }], undefined]);
    }
    const path = `/v1/notes/${id}`;
    expect(await asked()).to.deep.equal([
      { method: 'PATCH', path, by: 'otto', body: { audience: 'team' } },
      { method: 'PATCH', path, by: 'otto', body: { audience: 'person' } },
      { method: 'DELETE', path, by: 'otto', body: undefined },
    ]);
  });

  const stored = { status: 'stored' };
  const failed = (reason: string) => ({ status: 'failed', reason });
  const outcomes: [string, 'oxshare' | 'oxdelete', Record<string, unknown>, object?][] = [
    ['deleting what is not there any more', 'oxdelete', problem(404, 'not-found'), stored],
    ['deleting without the right', 'oxdelete', problem(403, 'forbidden'), failed('unauthorized')],
    ['deleting where the line is cut', 'oxdelete', { drop: true }],
    ['sharing what is not there any more', 'oxshare', problem(404, 'not-found'), failed('gone')],
    ['sharing without a team', 'oxshare', problem(409, 'team-missing'), failed('teamless')],
    ['sharing what is no note', 'oxshare', problem(400, 'malformed-request'), failed('refused')],
    ['sharing where it fails', 'oxshare', problem(503, 'unavailable')],
  ];
  for (const [name, type, answer, word] of outcomes) {
    it(`${name} is ${JSON.stringify(word) ?? 'an error'}`, async () => {
      const target = await place({ note: [answer] });
      const detail = { note: id, ...(type === 'oxshare' && { audience: 'team' }) };
      const changed = change(target, type, detail);
      await until(() => changed.done);
      expect(changed.values).to.deep.equal(word ? [word] : []);
      expect(changed.error instanceof Error).to.equal(!word);
    });
  }
});

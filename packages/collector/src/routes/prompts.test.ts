import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Prompt } from '@oxbow/model/prompt';
import { ask as askApi, type Asked } from '../testing/api.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.stop();
});

const makePrompt = (id: string, change: Partial<Prompt> = {}): Prompt => ({
  id,
  version: 1,
  questions: [{ type: 'nps', id: 'recommend', subject: 'Hollin & Wren' }],
  ...change,
});

type PromptAnswer = Prompt & {
  type?: string;
  prompts?: Prompt[];
  after?: string | null;
  present?: Prompt;
};
const ask = (path: string, asked: Asked = {}) => {
  const method = asked.body === undefined ? 'GET' : 'PUT';
  return askApi<PromptAnswer>(collector, method, `/v1/prompts${path}`, asked);
};

test('a prompt is made by the firm and read by a page that has only the site’s key', async () => {
  const prompt = makePrompt('after-order');
  const made = await ask('/after-order', { body: prompt });
  assert.deepEqual([made.status, made.tag, made.body], [201, '"1"', prompt]);
  const read = await ask('/after-order', { claims: null });
  assert.deepEqual([read.status, read.tag, read.body], [200, '"1"', prompt]);
});

test('a changed question is the next version, and the former one stays readable', async () => {
  await ask('/delivery', { body: makePrompt('delivery', { version: 7 }) });
  const questions = [{ type: 'text', id: 'why' }] as Prompt['questions'];
  const changed = await ask('/delivery', {
    body: makePrompt('delivery', { questions }),
    headers: { 'If-Match': '"7"' },
  });
  assert.deepEqual(changed.body, makePrompt('delivery', { version: 8, questions }));
  assert.deepEqual((await ask('/delivery?version=7')).body, makePrompt('delivery', { version: 7 }));
  assert.equal((await ask('/delivery')).tag, '"8"');
  assert.equal((await ask('/delivery?version=9')).status, 404);
});

test('what changes nothing makes no version, whatever version it names', async () => {
  await ask('/same', { body: makePrompt('same') });
  const again = await ask('/same', { body: makePrompt('same', { version: 5 }) });
  assert.deepEqual([again.status, again.body.version], [200, 1]);
});

test('who has not seen the present version overwrites nothing', async () => {
  await ask('/seen', { body: makePrompt('seen') });
  const change = makePrompt('seen', { notice: 'Read by the service team.' });
  const unseen = await ask('/seen', { body: change });
  assert.deepEqual([unseen.status, unseen.body.type], [428, 'urn:oxbow:problem:revision-required']);
  const stale = await ask('/seen', { body: change, headers: { 'If-Match': '"9"' } });
  assert.deepEqual([stale.status, stale.body.present], [412, makePrompt('seen')]);
  const absent = await ask('/absent', {
    body: makePrompt('absent'),
    headers: { 'If-Match': '"1"' },
  });
  assert.deepEqual([absent.status, absent.body.present], [412, null]);
});

test('who only wants to make one leaves one that is there alone, and is shown it', async () => {
  const headers = { 'If-None-Match': '*' };
  assert.equal((await ask('/only', { body: makePrompt('only'), headers })).status, 201);
  const again = await ask('/only', { body: makePrompt('only'), headers });
  assert.deepEqual([again.status, again.body.present], [412, makePrompt('only')]);
});

test('of ten who change the same version at once one wins, and the others are shown what it became', async () => {
  await ask('/rush', { body: makePrompt('rush') });
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      ask('/rush', {
        body: makePrompt('rush', { notice: `Notice ${index}` }),
        headers: { 'If-Match': '"1"' },
      }),
    ),
  );
  const won = answers.filter(({ status }) => status === 200);
  assert.equal(won.length, 1);
  const lost = answers.filter(({ status }) => status === 412);
  assert.equal(lost.length, 9);
  for (const { body } of lost) assert.deepEqual(body.present, won[0]?.body);
});

for (const [name, path, body, status] of [
  ['another id than the address', '/one', makePrompt('other'), 422],
  ['no question', '/one', { ...makePrompt('one'), questions: [] }, 422],
  ['a question of no kind', '/one', { ...makePrompt('one'), questions: [{ type: 'x' }] }, 422],
  ['an unknown parameter', '/one?all=1', undefined, 400],
  ['a version of text', '/one?version=last', undefined, 400],
  ['a version given twice', '/one?version=1&version=2', undefined, 400],
  ['one that is not there', '/none', undefined, 404],
] as const) {
  test(`${name}: ${status}`, async () => {
    assert.equal((await ask(path, { body })).status, status);
  });
}

test('only who may write prompts lists and puts them, and a site sees none of another’s', async () => {
  const claims = { scope: 'feedback:write' };
  assert.equal((await ask('', { claims })).status, 403);
  assert.equal((await ask('/mine', { claims, body: makePrompt('mine') })).status, 403);
  assert.equal((await ask('/mine', { claims: null, body: makePrompt('mine') })).status, 401);
  assert.equal((await ask('/after-order', { site: collector.bank, claims: null })).status, 404);
  assert.deepEqual((await ask('', { site: collector.bank })).body, { prompts: [], after: null });
});

test('the list gives the present version of each, page by page', async () => {
  for (const id of ['list-a', 'list-b', 'list-c']) {
    await ask(`/${id}`, { body: makePrompt(id), site: collector.bank });
  }
  await ask('/list-b', {
    body: makePrompt('list-b', { notice: 'New' }),
    headers: { 'If-Match': '"1"' },
    site: collector.bank,
  });
  const { body } = await ask('?limit=2', { site: collector.bank });
  assert.deepEqual(
    body.prompts?.map(({ id, version }) => [id, version]),
    [
      ['list-a', 1],
      ['list-b', 2],
    ],
  );
  assert.equal(body.after, 'list-b');
  const rest = await ask('?limit=2&after=list-b', { site: collector.bank });
  assert.deepEqual(rest.body, { prompts: [makePrompt('list-c')], after: null });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import type { Instrument } from '@oxbow/model/instrument';
import { toVariant } from '@oxbow/model/instrument-variant';
import type { Unit } from '@oxbow/model/unit';
import type { Wave } from '@oxbow/model/wave';
import { makeWave, organisation } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { ask, close, kind, opened } from '../testing/waves.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

test('units are kept by revision, all at once', async () => {
  assert.equal(kind(await ask(collector, 'GET', '/v1/units')), '404 not-found');
  const units: Unit[] = organisation;
  const first = await ask(collector, 'PUT', '/v1/units', {
    body: { units },
    headers: { 'If-None-Match': '*' },
  });
  assert.deepEqual([first.status, first.headers.get('ETag')], [201, '"1"']);
  assert.equal(
    kind(await ask(collector, 'PUT', '/v1/units', { body: { units } })),
    '428 revision-required',
  );
  const put = (revision: string, list: unknown) =>
    ask(collector, 'PUT', '/v1/units', {
      body: { units: list },
      headers: { 'If-Match': revision },
    });
  assert.equal((await put('"1"', units)).headers.get('ETag'), '"2"');
  const moved = await put('"1"', units);
  assert.equal(kind(moved), '412 revision-moved');
  assert.deepEqual(moved.body['present'], { units });
  assert.equal(kind(await put('"2"', [{ ...units[1], parent: 'gone' }])), '422 content-invalid');
  const read = await ask(collector, 'GET', '/v1/units');
  assert.deepEqual([read.body, read.headers.get('ETag')], [{ units }, '"2"']);
});

test('5000 units with titles in two languages are taken, in one body', async () => {
  const units: Unit[] = Array.from({ length: 5000 }, (_, index) => ({
    id: `unit-${index}`,
    title: { en: `Regional department number ${index}`, de: `Regionale Abteilung Nummer ${index}` },
    ...(index > 0 && { parent: `unit-${Math.floor((index - 1) / 8)}` }),
  }));
  const headers = { 'If-Match': '"2"' };
  const body = { units };
  const put = await ask(collector, 'PUT', '/v1/units', { body, headers });
  assert.deepEqual([put.status, put.headers.get('ETag')], [200, '"3"']);
  const back = { body: { units: organisation }, headers: { 'If-Match': '"3"' } };
  assert.equal((await ask(collector, 'PUT', '/v1/units', back)).status, 200);
});

test('a wave from its opening to its results', async () => {
  const wave = await opened(collector, { hotline: 12, chat: 6, depot: 3 });
  const open = await ask(collector, 'GET', `/v1/waves/${wave.id}`);
  // Not a word of its answers, not even how many there are.
  assert.deepEqual(open.body, { wave, replies: [] });
  assert.equal(
    kind(await ask(collector, 'GET', `/v1/experience/ox6?wave=${wave.id}`)),
    '404 not-found',
  );
  const none = await ask(collector, 'GET', `/v1/waves/${wave.id}/comments`);
  assert.deepEqual(none.body, { comments: [], after: null });

  const closed = await close(collector, wave);
  assert.equal(closed.status, 200);
  assert.deepEqual(closed.body['people'], { employee: 21 });
  const whole = await ask(collector, 'GET', `/v1/experience/ox6?wave=${wave.id}`);
  assert.deepEqual(ExperienceProfile.parse(whole.body), whole.body);
  assert.deepEqual(
    (whole.body as ExperienceProfile).dimensions.map(
      ({ employee }) => employee && 'n' in employee && employee.n,
    ),
    [21, 21, 21, 21, 21, 21],
  );
  // The depot's three would follow from the whole less the service department.
  for (const unit of ['service', 'hotline', 'depot']) {
    const hidden = await ask(collector, 'GET', `/v1/experience/ox6?wave=${wave.id}&unit=${unit}`);
    assert.deepEqual([hidden.status, hidden.headers.get('Location')], [303, `?wave=${wave.id}`]);
  }
  const unknown = await ask(collector, 'GET', `/v1/experience/ox6?wave=${wave.id}&unit=nowhere`);
  assert.equal(kind(unknown), '404 not-found');
});

test('a hidden team leads to its department', async () => {
  const wave = await opened(collector, { hotline: 12, chat: 3, depot: 9 });
  await close(collector, wave);
  const shown = await ask(collector, 'GET', `/v1/experience/ox6?unit=service&wave=${wave.id}`);
  assert.equal((shown.body['title'] as { en: string }).en, 'Service');
  const hidden = await ask(collector, 'GET', `/v1/experience/ox6?unit=chat&wave=${wave.id}`);
  assert.equal(hidden.headers.get('Location'), `?wave=${wave.id}&unit=service`);
});

test('comments are redacted, paged and not in the order of coming; replies go to all', async () => {
  const wave = await opened(collector, { hotline: 12 });
  await close(collector, wave);
  const page = await ask(collector, 'GET', `/v1/waves/${wave.id}/comments?limit=7`);
  const rest = await ask(
    collector,
    'GET',
    `/v1/waves/${wave.id}/comments?limit=7&after=${String(page.body['after'])}`,
  );
  const comments = [
    ...(page.body['comments'] as { text: string }[]),
    ...(rest.body['comments'] as { text: string }[]),
  ];
  assert.deepEqual([comments.length, rest.body['after']], [12, null]);
  assert.ok(comments.every(({ text }) => text.startsWith('Call me: [phone]')));
  assert.equal(new Set(comments.map(({ text }) => text)).size, 12);

  const reply = { id: randomUUID(), text: 'We buy new headsets.', by: 'Service' };
  const path = `/v1/waves/${wave.id}/replies`;
  assert.equal((await ask(collector, 'POST', path, { body: reply })).status, 201);
  assert.equal((await ask(collector, 'POST', path, { body: reply })).status, 201);
  assert.equal(
    kind(await ask(collector, 'POST', path, { body: { ...reply, text: 'No.' } })),
    '409 id-taken',
  );
  const { body } = await ask(collector, 'GET', `/v1/waves/${wave.id}`);
  assert.deepEqual(
    (body['replies'] as { text: string }[]).map(({ text }) => text),
    ['We buy new headsets.'],
  );
  assert.equal(
    kind(await ask(collector, 'POST', '/v1/waves/none/replies', { body: reply })),
    '404 not-found',
  );
  assert.equal(kind(await ask(collector, 'GET', '/v1/waves/none/comments')), '404 not-found');
  assert.equal(kind(await ask(collector, 'GET', '/v1/waves/none')), '404 not-found');
});

const changes: [string, Partial<Wave>, string][] = [
  ['another title', { title: 'Winter' }, '200 undefined'],
  ['another last day', { closes: '2998-12-31' }, '200 undefined'],
  ['a last day that is over', { closes: '2020-12-31' }, '422 content-invalid'],
  ['another threshold', { threshold: 6 }, '422 content-invalid'],
  ['other sides', { sides: ['employee'] }, '422 content-invalid'],
  ['another promise', { protection: { kept: 'for ever' } }, '422 content-invalid'],
  ['another instrument', { instrument: 'other' }, '422 content-invalid'],
  ['its end', { status: 'closed' }, '200 undefined'],
  ['another id', { id: 'other' }, '422 content-invalid'],
];
for (const [name, change, expected] of changes) {
  test(`an open wave is given ${name}: ${expected}`, async () => {
    const wave = await opened(collector, {});
    const body = { ...wave, ...change };
    assert.equal(kind(await ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body })), expected);
    const stored = (await ask(collector, 'GET', `/v1/waves/${wave.id}`)).body['wave'];
    assert.deepEqual(stored, expected.startsWith('200') ? body : wave);
  });
}

test('a closed wave stays as it is', async () => {
  const wave = await opened(collector, {});
  await close(collector, wave);
  assert.equal((await close(collector, wave)).status, 200);
  for (const change of [
    {},
    { status: 'closed', title: 'New' },
    { status: 'closed', threshold: 9 },
  ]) {
    const body = { ...wave, ...change };
    assert.equal(
      kind(await ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body })),
      '409 wave-closed',
    );
  }
});

const unopened: [string, Partial<Wave>][] = [
  ['is closed', { status: 'closed' }],
  ['is over', { opens: '2020-01-01', closes: '2020-12-31' }],
  ['asks an instrument that is not there', { instrument: 'other' }],
  ['asks a side that its instrument does not have', { sides: ['employee', 'partner'] }],
];
for (const [name, change] of unopened) {
  test(`a wave is not opened that ${name}`, async () => {
    const wave = makeWave({ id: `wave-${randomUUID()}`, ...change });
    assert.equal(
      kind(await ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body: wave })),
      '422 content-invalid',
    );
    assert.equal((await ask(collector, 'GET', `/v1/waves/${wave.id}`)).status, 404);
  });
}

const beside: [string, Partial<Wave>, string][] = [
  ['the same', {}, '422 content-invalid'],
  ['one of its sides', { sides: ['customer'] }, '422 content-invalid'],
  ['a variant of the same', { instrument: 'ox5' }, '422 content-invalid'],
  [
    'the same, from its last day on',
    { opens: '2998-01-01', closes: '2999-01-01' },
    '422 content-invalid',
  ],
  ['the same, after its last day', { opens: '2998-01-02', closes: '2999-01-01' }, '201 undefined'],
  ['something else', { instrument: 'maturity5' }, '201 undefined'],
];
for (const [name, change, expected] of beside) {
  test(`beside an open wave, one that asks ${name}: ${expected}`, async () => {
    const present = await opened(collector, {}, { closes: '2998-01-01' });
    const wave = makeWave({ id: `wave-${randomUUID()}`, ...change });
    const answer = await ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body: wave });
    assert.equal(kind(answer), expected);
    if (answer.status === 422) {
      assert.deepEqual(answer.body.errors, [
        {
          path: 'opens',
          message: `expected days on which ${present.id} does not ask one of these sides the same`,
        },
      ]);
    } else await close(collector, wave);
  });
}

const ids = ['a', 'b', 'c', 'd'];
const own: Instrument = {
  ...{ id: 'own', version: 1, title: 'Own' },
  scale: { points: 5, labels: ['1', '2', '3', '4', '5'] },
  sides: ['employee', 'customer'].map((id) => ({ id, label: id })),
  dimensions: ids.map((id) => ({ id, label: id })),
  items: ['employee', 'customer'].flatMap((side) =>
    ids.map((id) => ({ id: `${side}.${id}`, dimension: id, side, text: id })),
  ),
  variants: [
    { id: 'own3', title: 'Own', folds: { d: { into: 'c' } } },
    { id: 'own3b', title: 'Own', folds: { d: { into: 'b' } } },
  ],
};
const asked = (id: string) => toVariant(own, id) ?? own;
/** The same under other ids, and on the side of the employees with other statements too. */
const renamed = (id: string): Instrument => ({
  ...asked('own3'),
  id,
  items: asked('own3').items.map((item) => ({
    ...item,
    id: item.side === 'employee' ? `other.${item.id}` : item.id,
  })),
});
const ownBeside: [string, Partial<Wave>, Partial<Wave>, string][] = [
  ['its variant', { instrument: own }, { instrument: asked('own3') }, '422 content-invalid'],
  [
    'what it is a variant of',
    { instrument: asked('own3') },
    { instrument: own },
    '422 content-invalid',
  ],
  [
    'another variant of the same',
    { instrument: asked('own3') },
    { instrument: asked('own3b') },
    '422 content-invalid',
  ],
  [
    'the same statements under another name',
    { instrument: own },
    { instrument: renamed('else') },
    '422 content-invalid',
  ],
  [
    'the same statements, but not of this side',
    { instrument: own, sides: ['employee'] },
    { instrument: renamed('else'), sides: ['employee'] },
    '201 undefined',
  ],
];
for (const [name, one, other, expected] of ownBeside) {
  test(`beside an open wave of a host's own instrument, one that asks ${name}: ${expected}`, async () => {
    const present = await opened(collector, {}, one);
    const wave = makeWave({ id: `wave-${randomUUID()}`, ...other });
    assert.equal(
      kind(await ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body: wave })),
      expected,
    );
    if (expected.startsWith('201')) await close(collector, wave);
    await close(collector, present);
  });
}

test('of waves that are opened in the same moment and ask the same, one is', async () => {
  await close(collector, await opened(collector, {}));
  const waves = Array.from({ length: 8 }, () => makeWave({ id: `wave-${randomUUID()}` }));
  const answers = await Promise.all(
    waves.map((wave) => ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body: wave })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array(7).fill(422)]);
  for (const wave of waves) await close(collector, wave);
});

test('one side is asked beside another, and nothing is asked twice by moving a wave', async () => {
  const employees = await opened(collector, {}, { sides: ['employee'], closes: '2998-01-01' });
  const customers = await opened(collector, {}, { sides: ['customer'] });
  const later = makeWave({
    ...{ id: `wave-${randomUUID()}`, sides: ['employee'] },
    ...{ opens: '2998-02-01', closes: '2998-03-01' },
  });
  assert.equal((await ask(collector, 'PUT', `/v1/waves/${later.id}`, { body: later })).status, 201);
  const moved = { ...employees, closes: '2998-02-01' };
  const answer = await ask(collector, 'PUT', `/v1/waves/${moved.id}`, { body: moved });
  assert.equal(kind(answer), '422 content-invalid');
  for (const wave of [employees, customers, later]) await close(collector, wave);
});

test('waves are listed in pages', async () => {
  const ids: string[] = [];
  for (const _ of [1, 2, 3]) ids.push((await opened(collector, {})).id);
  const found: string[] = [];
  let after: unknown = undefined;
  do {
    const query: string = after === undefined ? '' : `&after=${String(after)}`;
    const { body } = await ask(collector, 'GET', `/v1/waves?limit=2${query}`);
    found.push(...(body['waves'] as Wave[]).map(({ id }) => id));
    after = body['after'];
  } while (after !== null);
  assert.deepEqual(found, [...found].sort());
  assert.ok(ids.every((id) => found.includes(id)));
});

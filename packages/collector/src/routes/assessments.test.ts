import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import type { Instrument } from '@oxbow/model/instrument';
import { ox6 } from '@oxbow/model/ox6';
import { ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import { readInstrument } from '@oxbow/model/read-instrument';
import { makeAssessment } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import type { TokenClaims } from '../testing/site.js';
import { ask, close, kind, opened, type WaveAnswer } from '../testing/waves.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const anna = { sub: 'anna', unit: 'hotline' };
const hand = (assessments: object[], claims: TokenClaims = anna) =>
  ask(collector, 'POST', '/v1/assessments', { body: { assessments }, claims });

test('one answer each: the same id is a duplicate, another one 409', async () => {
  const wave = await opened(collector, {});
  const assessment = makeAssessment(4, { wave: wave.id });
  const results = async (answer: Promise<WaveAnswer>) =>
    ((await answer).body['results'] as { status: string }[]).map(({ status }) => status);
  assert.deepEqual(await results(hand([assessment])), ['stored']);
  assert.deepEqual(await results(hand([assessment])), ['duplicate']);
  const second = makeAssessment(1, { wave: wave.id });
  assert.equal(kind(await hand([second])), '409 already-answered');
  assert.deepEqual(await results(hand([assessment, second])), ['duplicate', 'rejected']);
});

test('a customer has another side, and a token with a unit is none of theirs', async () => {
  const wave = await opened(collector, {});
  const customers = makeAssessment(4, { wave: wave.id, side: 'customer' });
  assert.equal((await hand([customers], { sub: 'c-1' })).status, 202);
  assert.equal(kind(await hand([customers])), '422 content-invalid');
  const employees = makeAssessment(4, { wave: wave.id });
  assert.equal(kind(await hand([employees], { sub: 'c-2' })), '422 content-invalid');
});

test('without the name of a wave the one that is open is meant', async () => {
  const own = { ...makeOwn(), id: `own-${randomUUID()}` };
  const assessment = makeAssessment(4, { instrument: own.id });
  assert.equal(kind(await hand([assessment])), '409 wave-closed');
  await opened(collector, {}, { instrument: own, sides: ['employee'] });
  assert.equal((await hand([assessment])).status, 202);
});

test('a further side is that of a token with its audience', async () => {
  const wave = await opened(
    collector,
    {},
    { instrument: 'maturity5', sides: ['partner', 'employee'] },
  );
  const answers = { 'strategy.p1': 4, 'culture.p2': 2 };
  const change = { instrument: 'maturity5', wave: wave.id, side: 'partner', answers };
  const partner = (sub: string) => ({ sub, audience: 'partner' });
  assert.equal((await hand([makeAssessment(4, change)], partner('p-1'))).status, 202);
  assert.equal(
    kind(await hand([makeAssessment(4, change)], partner('p-1'))),
    '409 already-answered',
  );
  for (const claims of [anna, { sub: 'c-1' }, { sub: 's-1', audience: 'supplier' }]) {
    assert.equal(kind(await hand([makeAssessment(4, change)], claims)), '422 content-invalid');
  }
  const employees = { ...change, side: 'employee', answers: { 'strategy.e1': 3 } };
  assert.equal((await hand([makeAssessment(3, employees)], anna)).status, 202);
});

test('what partners say is published as a series of its own', async () => {
  const change = { instrument: 'maturity5', sides: ['partner'] };
  const wave = await opened(collector, {}, change);
  for (const person of [1, 2, 3, 4, 5, 6]) {
    const answers = { 'strategy.p1': 4, 'strategy.p2': 1 + (person % 5) };
    const given = { instrument: 'maturity5', wave: wave.id, side: 'partner', answers };
    const claims = { sub: `p-${person}`, audience: 'partner' };
    assert.equal((await hand([makeAssessment(4, given)], claims)).status, 202);
  }
  assert.deepEqual((await close(collector, wave)).body['people'], { partner: 6 });
  const address = `/v1/experience/maturity5?wave=${wave.id}`;
  const { body } = await ask(collector, 'GET', address);
  const profile = ExperienceProfile.parse(body);
  assert.deepEqual(
    profile.series?.map(({ id, kind }) => [id, kind]),
    [['partner', 'audience']],
  );
  const [strategy] = profile.dimensions;
  // 75 of the one, and 25, 50, 75, 100, 0 and 25 of the other.
  assert.deepEqual(strategy?.series?.['partner'], { value: 60.4, n: 6 });
});

test('a side that the wave does not ask finds no wave', async () => {
  const wave = await opened(collector, {}, { instrument: 'maturity5', sides: ['employee'] });
  const change = { instrument: 'maturity5', wave: wave.id, side: 'partner' };
  const assessment = makeAssessment(4, { ...change, answers: { 'strategy.p1': 4 } });
  const claims = { sub: 'p-1', audience: 'partner' };
  assert.equal(kind(await hand([assessment], claims)), '409 wave-closed');
});

test('a variant takes its own items, under its own id', async () => {
  const wave = await opened(collector, {}, { instrument: 'ox6l', sides: ['employee'] });
  const change = { wave: wave.id, answers: { 'leadership.e1': 4, 'brand.e1': 5 } };
  assert.equal((await hand([makeAssessment(4, { ...change, instrument: 'ox6l' })])).status, 202);
  const other = makeAssessment(4, { ...change, instrument: 'ox6' });
  assert.equal(kind(await hand([other], { sub: 'bert', unit: 'chat' })), '422 content-invalid');
});

test('what somebody says of where they stand is sealed with the answer', async () => {
  const wave = await opened(collector, {});
  const given = makeAssessment(4, { wave: wave.id, segments: { distance: 'direct' } });
  assert.equal((await hand([given])).status, 202);
  const rows = await collector.everything.query<Record<string, unknown>>(
    'select * from oxbow.sealed_answer where wave = $1',
    [wave.id],
  );
  assert.deepEqual(Object.keys(rows[0] ?? {}), ['site', 'wave', 'id', 'receipt', 'seal']);
  assert.equal((rows[0]?.['seal'] as Buffer).includes('direct'), false);
});

const unfit: [string, Parameters<typeof makeAssessment>[1], string][] = [
  ['another version', { version: 2 }, 'version'],
  ['another instrument than its wave asks', { instrument: 'other' }, 'instrument'],
  ['an item that is not there', { answers: { 'scope.e9': 3 } }, 'answers.scope.e9'],
  ['an item of the other side', { answers: { 'scope.c1': 3 } }, 'answers.scope.c1'],
  ['a segment that is not asked', { segments: { age: 'old' } }, 'segments.age'],
  ['an option that is not there', { segments: { distance: 'far' } }, 'segments.distance'],
  ['an answer off its scale', { answers: { 'scope.e1': 6 } }, 'answers.scope.e1'],
];
for (const [name, change, path] of unfit) {
  test(`an assessment with ${name} is refused`, async () => {
    const wave = await opened(collector, {});
    const answer = await hand([makeAssessment(4, { wave: wave.id, ...change })]);
    assert.equal(kind(answer), '422 content-invalid');
    assert.deepEqual(
      answer.body.errors?.map((error) => error.path),
      [`assessments[0].${path}`],
    );
  });
}

test('a wave that is over, closed or not there takes nothing', async () => {
  const wave = await opened(collector, {});
  await close(collector, wave);
  for (const id of [wave.id, 'none']) {
    assert.equal(kind(await hand([makeAssessment(4, { wave: id })])), '409 wave-closed');
  }
});

const read = (instrument: string, claims: TokenClaims = anna, query = '') =>
  ask(collector, 'GET', `/v1/assessments/${instrument}${query}`, { claims });

test('what somebody needs to answer: their side of the variant, and what is promised', async () => {
  const protection = { seenBy: 'everybody, as averages', contact: 'the staff council' };
  const change = { instrument: 'ox7', threshold: 12, protection };
  const wave = await opened(collector, {}, change);
  for (const asked of ['ox7', 'ox6']) {
    const { status, body } = await read(asked, anna, '?side=employee');
    assert.equal(status, 200);
    const { instrument, ...rest } = body as { instrument: Instrument };
    assert.deepEqual(rest, {
      ...{ side: 'employee', wave: wave.id, title: wave.title, closes: wave.closes },
      protection: { ...protection, from: 12, commentsFrom: 12 },
    });
    assert.deepEqual(readInstrument(instrument).faults, []);
    assert.equal(instrument.id, 'ox7');
    assert.deepEqual([...new Set(instrument.items.map(({ side }) => side))], ['employee']);
    assert.equal(instrument.items.length, 28);
    assert.deepEqual(
      instrument.segments?.map(({ id }) => id),
      ['distance'],
    );
  }
  const customer = (await read('ox7', { sub: 'c-1' })).body['instrument'] as Instrument;
  assert.deepEqual([customer.items.length, customer.segments], [27, undefined]);
});

test('it takes what it has given, and says afterwards what it said before', async () => {
  await opened(collector, {});
  const before = await read('ox6');
  const { instrument, wave } = before.body as { instrument: Instrument; wave: string };
  const answers = Object.fromEntries(instrument.items.map(({ id }) => [id, 4]));
  const given = makeAssessment(4, { wave, version: instrument.version, answers });
  assert.equal((await hand([given])).status, 202);
  assert.deepEqual((await read('ox6')).body, before.body);
});

test('a short wave asks one thing of each dimension, and who answers it has a score', async () => {
  const change = { short: true, exclude: ['brand'], sides: ['employee'] };
  const wave = await opened(collector, {}, change);
  const { instrument } = (await read('ox6')).body as { instrument: Instrument };
  const asked = instrument.items.map(({ id }) => id);
  assert.deepEqual(asked, [
    'scope.e1',
    'competence.e1',
    'technology.e1',
    'values.e1',
    'feedback.e2',
  ]);
  const long = makeAssessment(4, { wave: wave.id });
  assert.equal(kind(await hand([long])), '422 content-invalid');
  for (const person of [1, 2, 3, 4, 5, 6]) {
    const answers = Object.fromEntries(asked.map((id) => [id, 1 + (person % 3)]));
    const given = makeAssessment(4, { wave: wave.id, answers });
    assert.equal((await hand([given], { ...anna, sub: `short-${person}` })).status, 202);
  }
  await close(collector, wave);
  const { body } = await ask(collector, 'GET', `/v1/experience/ox6?wave=${wave.id}`);
  const profile = ExperienceProfile.parse(body);
  const items = ox6.items.filter(({ side }) => side === 'employee');
  const left = items.map(({ id }) => id).filter((id) => !asked.includes(id));
  assert.deepEqual(profile.excluded, left);
  assert.equal(left.length, 19);
  assert.deepEqual(
    profile.dimensions.map(({ employee }) => employee && ('value' in employee ? employee.n : 0)),
    [6, 6, 6, 6, 0, 6],
  );
});

test('what is struck stays as it was when the wave began, and something is left to ask', async () => {
  const wave = await opened(collector, {}, { exclude: ['leadership'], instrument: 'ox7' });
  const put = (change: object) =>
    ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body: { ...wave, ...change } });
  for (const change of [{ exclude: ['brand'] }, { exclude: undefined }, { short: true }])
    assert.equal(kind(await put(change)), '422 content-invalid');
  const { id, ...nothing } = { ...wave, exclude: ox6Dimensions.map(({ id }) => id) };
  const exclude = [...nothing.exclude, 'leadership'];
  const body = { ...nothing, id: `${id}-2`, exclude, opens: '2999-12-31' };
  const answer = await ask(collector, 'PUT', `/v1/waves/${body.id}`, { body });
  assert.equal(kind(answer), '422 content-invalid');
  assert.deepEqual(
    answer.body.errors?.map(({ path }) => path),
    ['exclude'],
  );
});

const unread: [string, string, TokenClaims, string, string][] = [
  ['of another side than the token', 'ox6', anna, '?side=customer', '403 forbidden'],
  ['of an instrument that is not asked', 'maturity5', anna, '', '404 not-found'],
  ['of an instrument that is not there', 'ox8', anna, '', '404 not-found'],
  ['of a side that is not asked', 'ox6', { sub: 'p', audience: 'partner' }, '', '404 not-found'],
  ['without the scope', 'ox6', { ...anna, scope: 'experience:read' }, '', '403 forbidden'],
];
for (const [name, instrument, claims, query, expected] of unread) {
  test(`nothing is read ${name}: ${expected}`, async () => {
    await opened(collector, {});
    const { asking } = collector.employees;
    const open = await asking.waveOfSide(collector.shop.key, 'maturity5', 'employee');
    if (open) await close(collector, open.wave);
    assert.equal(kind(await read(instrument, claims, query)), expected);
  });
}

test('a wave that is closed or not yet open asks nothing', async () => {
  await close(collector, await opened(collector, {}));
  assert.equal(kind(await read('ox6')), '404 not-found');
  const later = await opened(collector, {}, { opens: '2990-01-01' });
  assert.equal(kind(await read('ox6')), '404 not-found');
  await close(collector, later);
});

test('a receipt withdraws an assessment while its wave is open', async () => {
  const wave = await opened(collector, {});
  const receipt = randomBytes(16).toString('base64url');
  await hand([makeAssessment(4, { wave: wave.id, receipt })]);
  const site = collector.shop.key;
  assert.equal(await collector.employees.withdraw(site, receipt), 'withdrawn');
});

/** An instrument of the host's own that asks what ox6 does. */
function makeOwn() {
  const labels = ['1', '2', '3', '4', '5'];
  const dimensions = ['scope', 'trust', 'tools'].map((id) => ({ id, label: id }));
  const assessment = makeAssessment();
  return {
    id: 'own',
    version: 1,
    title: 'Own',
    scale: { points: 5 as const, labels },
    sides: [{ id: 'employee', label: 'Employees' }],
    dimensions,
    items: Object.keys(assessment.answers).map((id) => ({
      ...{ id, dimension: 'scope', side: 'employee', text: 'Text' },
    })),
  };
}

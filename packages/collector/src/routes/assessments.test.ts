import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
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
  await opened(collector, {}, { instrument: own });
  assert.equal((await hand([assessment])).status, 202);
});

const unfit: [string, Parameters<typeof makeAssessment>[1], string][] = [
  ['another version', { version: 2 }, 'version'],
  ['another instrument than its wave asks', { instrument: 'other' }, 'instrument'],
  ['an item that is not there', { answers: { 'scope.e9': 3 } }, 'answers.scope.e9'],
  ['an item of the other side', { answers: { 'scope.c1': 3 } }, 'answers.scope.c1'],
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

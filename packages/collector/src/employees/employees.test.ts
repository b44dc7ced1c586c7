import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { makeAssessment, makePulse, organisation } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { WaveRun } from '../testing/wave-run.js';

let collector: TestApp;
let site: string;
let run: WaveRun;
before(async () => {
  collector = await startTestApp();
  site = collector.shop.key;
  await collector.employees.units.replace(site, organisation, 0);
});
after(() => collector.stop());
beforeEach(async () => {
  collector.clock.now = undefined;
  run = await WaveRun.open(collector);
});

test('an answer is one row at once, in which nothing can be read and all look alike', async () => {
  await run.answer(
    { subject: 'anna', unit: 'hotline' },
    makeAssessment(5, { comment: 'x'.repeat(4000) }),
  );
  await run.answer({ subject: 'ben', unit: 'depot' }, makeAssessment(1));
  const stored = await run.rows('sealed_answer');
  assert.equal(stored.length, 2);
  assert.deepEqual(Object.keys(stored[0] ?? {}).sort(), ['id', 'receipt', 'seal', 'site', 'wave']);
  const [one, other] = stored.map(({ seal }) => seal as Buffer);
  assert.equal(one?.length, other?.length);
  assert.doesNotMatch(one?.toString('latin1') ?? '', /hotline|scope|xxxx/);
});

test('the same id again is a duplicate, another one of the same person is a second answer', async () => {
  const assessment = makeAssessment();
  const anna = { subject: 'anna', unit: 'hotline' };
  assert.equal(await run.answer(anna, assessment), 'stored');
  assert.equal(await run.answer(anna, assessment), 'duplicate');
  assert.equal(await run.answer(anna, makeAssessment()), 'answered');
  assert.equal((await run.rows('sealed_answer')).length, 1);
});

test('of two answers of a person at one moment one is kept', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => run.answer({ subject: 'anna', unit: 'hotline' })),
  );
  assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
  assert.equal((await run.rows('sealed_answer')).length, 1);
});

test('the same answer eight times at one moment is kept once', async () => {
  const assessment = makeAssessment();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => run.answer({ subject: 'anna', unit: 'hotline' }, assessment)),
  );
  assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
  assert.equal(outcomes.filter((outcome) => outcome === 'duplicate').length, 7);
});

test('who has answered is written in batches, as one sorted list that holds no name', async () => {
  await run.answerAll(4, 'hotline');
  await collector.employees.settle();
  assert.equal((await run.rows('wave'))[0]?.['participants'], null);
  await run.answerAll(1, 'chat');
  await collector.employees.settle();
  const participants = (await run.rows('wave'))[0]?.['participants'] as Buffer;
  const list = participants.toString('hex').match(/.{32}/g) ?? [];
  assert.equal(list.length, 5);
  assert.deepEqual(list, [...list].sort());
  assert.equal(await run.answer({ subject: 'chat-0', unit: 'chat' }), 'answered');
  // Also in a process that has not seen them.
  assert.equal(
    await run.answer({ subject: 'hotline-1', unit: 'chat' }, undefined, run.another()),
    'answered',
  );
});

test('with a batch the rows are written anew, in the order of their ids and by one transaction', async () => {
  await run.answerAll(5, 'hotline');
  await collector.employees.settle();
  const stored = await collector.everything.query<{ id: string; xmin: string }>(
    'select id, xmin::text from oxbow.sealed_answer where site = $1 and wave = $2 order by ctid',
    [site, run.id],
  );
  assert.equal(new Set(stored.map(({ xmin }) => xmin)).size, 1);
  const ids = stored.map(({ id }) => id);
  assert.deepEqual(ids, [...ids].sort());
});

test('an orderly stop writes who has answered, a crash forgets those since the last batch', async () => {
  const [first, crashed] = [run.another(), run.another()];
  await run.answer({ subject: 'anna', unit: 'hotline' }, undefined, first);
  await run.answer({ subject: 'ben', unit: 'hotline' }, undefined, crashed);
  await first.stop();
  assert.equal(await run.answer({ subject: 'anna', unit: 'hotline' }), 'answered');
  assert.equal(await run.answer({ subject: 'ben', unit: 'hotline' }), 'stored');
});

test('a response to a prompt without a wave makes one of the calendar month', async () => {
  collector.clock.now = Date.parse('2026-02-10T09:00:00Z');
  const prompt = `pulse-${randomUUID()}`;
  for (let person = 0; person < 12; person += 1) {
    const item = { response: makePulse(person < 6 ? 9 : 3, `Word ${person}`, { prompt }) };
    const giver = { subject: `p-${person}`, unit: 'hotline' };
    assert.deepEqual(await collector.employees.handInResponses(site, [item], giver), ['stored']);
  }
  const suspect = { response: makePulse(0, 'Spam', { prompt }), suspect: true };
  assert.deepEqual(await collector.employees.handInResponses(site, [suspect]), ['stored']);
  run = new WaveRun(collector, `${prompt}.2026-02`);
  await collector.employees.settle();
  const stored = await collector.employees.waves.read(site, run.id);
  assert.deepEqual([stored?.wave.opens, stored?.wave.closes], ['2026-02-01', '2026-02-28']);
  collector.clock.now = Date.parse('2026-03-01T00:00:00Z');
  await collector.employees.closeDue(site);
  const results = await run.rows('wave_result');
  assert.deepEqual(results.map(({ unit }) => unit).sort(), ['', 'hotline', 'service']);
  const { scores } = results[0]?.['body'] as { scores: { employer: { n: number; score: number } } };
  assert.deepEqual([scores.employer.n, scores.employer.score], [12, 0]);
  assert.equal((await run.rows('wave_comment')).length, 12);
});

test('two prompts whose ids look alike to a wave have a wave each', async () => {
  for (const prompt of ['how are you', 'how-are-you', 'how\0are you']) {
    const item = { response: makePulse(9, undefined, { prompt }) };
    const [outcome] = await collector.employees.handInResponses(site, [item], { subject: 'anna' });
    assert.equal(outcome, 'stored', prompt);
  }
});

test('a receipt tells of the wave, and takes the answer back while it is open', async () => {
  const receipts = ['r', 's'].map(() => randomBytes(16).toString('base64url'));
  const [receipt = '', kept = ''] = receipts;
  await run.answerAll(10, 'hotline');
  const assessment = makeAssessment(4, { receipt });
  await run.answer({ subject: 'anna', unit: 'hotline' }, assessment);
  await run.answer({ subject: 'ben', unit: 'hotline' }, makeAssessment(4, { receipt: kept }));
  assert.equal((await collector.employees.readReceipt(site, receipt))?.status, 'open');
  assert.equal(await collector.employees.withdraw(site, receipt), 'withdrawn');
  assert.equal(await collector.employees.readReceipt(site, receipt), undefined);
  assert.equal(await collector.employees.withdraw(site, receipt), undefined);
  // A late attempt is not stored again.
  assert.equal(await run.answer({ subject: 'anna', unit: 'hotline' }, assessment), 'duplicate');
  await collector.employees.closeWave(site, run.id);
  assert.deepEqual((await run.rows('wave'))[0]?.['people'], { employee: 11 });
  const reply = {
    id: randomUUID(),
    at: '2026-11-22T09:00:00Z',
    from: 'firm' as const,
    text: 'Thanks.',
  };
  await collector.employees.waves.addReply(site, run.id, reply);
  const state = await collector.employees.readReceipt(site, kept);
  assert.deepEqual([state?.status, state?.wave, state?.replies], ['closed', run.id, [reply]]);
  assert.equal(await collector.employees.withdraw(site, kept), 'closed');
});

test('without a secret, or with another one, nothing is taken and nothing is lost', async () => {
  await run.answerAll(5, 'hotline');
  for (const secret of [null, randomBytes(32)]) {
    const reports: string[] = [];
    const other = run.another(secret, reports);
    assert.equal(
      await run.answer({ subject: 'anna', unit: 'hotline' }, undefined, other),
      'unsealed',
    );
    assert.equal(reports.length, 1);
    await assert.rejects(other.closeWave(site, run.id), /secret/);
  }
  assert.equal((await run.rows('sealed_answer')).length, 5);
  assert.equal(await collector.employees.closeWave(site, run.id), true);
  assert.deepEqual((await run.rows('wave'))[0]?.['people'], { employee: 5 });
});

test("another site's wave is not there", async () => {
  assert.equal(await collector.employees.waves.read(collector.bank.key, run.id), undefined);
});

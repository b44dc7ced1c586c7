import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { Wave } from '@oxbow/model/wave';
import { makeAssessment, makePulse, makeWave, organisation } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { Employees, type Giver } from './employees.js';

let collector: TestApp;
let site: string;
let wave: Wave;
before(async () => {
  collector = await startTestApp();
  site = collector.shop.key;
  await collector.employees.units.replace(site, organisation, 0);
});
after(() => collector.stop());
beforeEach(async () => {
  collector.clock.now = undefined;
  wave = makeWave({ id: `wave-${randomUUID()}` });
  await collector.employees.openWave(site, wave);
});

/** Another process on the same database. */
const another = (secret: Uint8Array | null = collector.secret, reports: string[] = []) =>
  new Employees({
    database: collector.database,
    secret: secret ?? undefined,
    now: () => collector.clock.now ?? Date.now(),
    report: (line) => reports.push(line),
  });

async function answer(
  giver: Giver,
  assessment = makeAssessment(),
  employees = collector.employees,
) {
  const stored = await employees.waves.read(site, wave.id);
  return employees.handInAssessment(site, stored, assessment, giver);
}

/** As many people of a unit answer. */
async function answerAll(count: number, unit: string, value = 4): Promise<void> {
  for (let person = 0; person < count; person += 1) {
    const assessment = makeAssessment(value, { comment: `From ${unit}, ${person}` });
    assert.equal(await answer({ subject: `${unit}-${person}`, unit }, assessment), 'stored');
  }
}

const rows = (table: string) =>
  collector.everything.query<Record<string, unknown>>(
    `select * from oxbow.${table} where site = $1 and wave = $2`,
    [site, wave.id],
  );

test('an answer is one row at once, in which nothing can be read and all look alike', async () => {
  await answer(
    { subject: 'anna', unit: 'hotline' },
    makeAssessment(5, { comment: 'x'.repeat(4000) }),
  );
  await answer({ subject: 'ben', unit: 'depot' }, makeAssessment(1));
  const stored = await rows('sealed_answer');
  assert.equal(stored.length, 2);
  assert.deepEqual(Object.keys(stored[0] ?? {}).sort(), ['id', 'receipt', 'seal', 'site', 'wave']);
  const [one, other] = stored.map(({ seal }) => seal as Buffer);
  assert.equal(one?.length, other?.length);
  assert.doesNotMatch(one?.toString('latin1') ?? '', /hotline|scope|xxxx/);
});

test('the same id again is a duplicate, another one of the same person is a second answer', async () => {
  const assessment = makeAssessment();
  const anna = { subject: 'anna', unit: 'hotline' };
  assert.equal(await answer(anna, assessment), 'stored');
  assert.equal(await answer(anna, assessment), 'duplicate');
  assert.equal(await answer(anna, makeAssessment()), 'answered');
  assert.equal((await rows('sealed_answer')).length, 1);
});

test('of two answers of a person at one moment one is kept', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => answer({ subject: 'anna', unit: 'hotline' })),
  );
  assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
  assert.equal((await rows('sealed_answer')).length, 1);
});

test('the same answer eight times at one moment is kept once', async () => {
  const assessment = makeAssessment();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => answer({ subject: 'anna', unit: 'hotline' }, assessment)),
  );
  assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
  assert.equal(outcomes.filter((outcome) => outcome === 'duplicate').length, 7);
});

test('who has answered is written in batches, as one sorted list that holds no name', async () => {
  await answerAll(4, 'hotline');
  await collector.employees.settle();
  assert.equal((await rows('wave'))[0]?.['participants'], null);
  await answerAll(1, 'chat');
  await collector.employees.settle();
  const participants = (await rows('wave'))[0]?.['participants'] as Buffer;
  const list = participants.toString('hex').match(/.{32}/g) ?? [];
  assert.equal(list.length, 5);
  assert.deepEqual(list, [...list].sort());
  assert.equal(await answer({ subject: 'chat-0', unit: 'chat' }), 'answered');
  // Also in a process that has not seen them.
  assert.equal(
    await answer({ subject: 'hotline-1', unit: 'chat' }, undefined, another()),
    'answered',
  );
});

test('with a batch the rows are written anew, in the order of their ids and by one transaction', async () => {
  await answerAll(5, 'hotline');
  await collector.employees.settle();
  const stored = await collector.everything.query<{ id: string; xmin: string }>(
    'select id, xmin::text from oxbow.sealed_answer where site = $1 and wave = $2 order by ctid',
    [site, wave.id],
  );
  assert.equal(new Set(stored.map(({ xmin }) => xmin)).size, 1);
  const ids = stored.map(({ id }) => id);
  assert.deepEqual(ids, [...ids].sort());
});

test('an orderly stop writes who has answered, a crash forgets those since the last batch', async () => {
  const [first, crashed] = [another(), another()];
  await answer({ subject: 'anna', unit: 'hotline' }, undefined, first);
  await answer({ subject: 'ben', unit: 'hotline' }, undefined, crashed);
  await first.stop();
  assert.equal(await answer({ subject: 'anna', unit: 'hotline' }), 'answered');
  assert.equal(await answer({ subject: 'ben', unit: 'hotline' }), 'stored');
});

test('closed, of a wave stays what may be shown of it, and nothing else', async () => {
  await answerAll(6, 'hotline', 5);
  await answerAll(7, 'chat', 3);
  await answerAll(2, 'depot', 1);
  await answerAll(8, 'service', 4);
  assert.equal(await collector.employees.closeWave(site, wave.id), true);
  assert.equal(await collector.employees.closeWave(site, wave.id), false);
  assert.deepEqual(await rows('sealed_answer'), []);
  const [{ key, participants, status, people, leads } = {}] = await rows('wave');
  assert.deepEqual([key, participants, status, people], [null, null, 'closed', { employee: 23 }]);
  const results = await rows('wave_result');
  // The two of the depot are too few, and would follow from the whole and the other department.
  assert.deepEqual(
    results.map(({ unit }) => unit),
    [''],
  );
  assert.deepEqual(leads, { service: '', hotline: '', chat: '', depot: '' });
  const comments = await rows('wave_comment');
  assert.equal(comments.length, 23);
  assert.equal(await answer({ subject: 'late', unit: 'hotline' }), 'closed');
});

test('comments of fewer than 10 are gone', async () => {
  await answerAll(9, 'hotline');
  await collector.employees.closeWave(site, wave.id);
  assert.deepEqual(await rows('wave_comment'), []);
  // The whole, the department and its team are the same nine people.
  assert.equal((await rows('wave_result')).length, 3);
});

test('comments are in an order of their own, dated by the month', async () => {
  collector.clock.now = Date.parse('2026-11-22T09:00:00Z');
  await answerAll(12, 'hotline');
  await collector.employees.closeWave(site, wave.id);
  const comments = await collector.employees.waves.comments(site, wave.id, undefined, 50);
  assert.deepEqual(new Set(comments.map(({ month }) => month)), new Set(['2026-11']));
  const keys = comments.map(({ id }) => id);
  assert.deepEqual(keys, [...keys].sort());
  assert.deepEqual(Object.keys(comments[0] ?? {}).sort(), ['id', 'month', 'side', 'text']);
});

test('of a wave that is over on the day after its last one, one of two processes closes it, once', async () => {
  collector.clock.now = Date.parse('2026-11-30T23:59:59Z');
  wave = makeWave({ id: `wave-${randomUUID()}`, closes: '2026-11-30' });
  await collector.employees.openWave(site, wave);
  await answerAll(10, 'hotline');
  const [one, other] = [another(), another()];
  await Promise.all([one.closeDue(site), other.closeDue(site)]);
  assert.equal((await rows('wave'))[0]?.['status'], 'open');
  collector.clock.now = Date.parse('2026-12-01T00:00:00Z');
  assert.equal(await answer({ subject: 'late', unit: 'hotline' }), 'closed');
  await Promise.all([one.closeDue(site), other.closeDue(site)]);
  await one.closeDue(site);
  assert.equal((await rows('wave'))[0]?.['status'], 'closed');
  assert.equal((await rows('wave_comment')).length, 10);
});

test('an answer that comes while its wave closes is counted or refused, never lost', async () => {
  await answerAll(10, 'hotline');
  const late = Array.from({ length: 10 }, (_, index) =>
    answer({ subject: `late-${index}`, unit: 'hotline' }),
  );
  const [closed, ...outcomes] = await Promise.all([
    collector.employees.closeWave(site, wave.id),
    ...late,
  ]);
  assert.equal(closed, true);
  const stored = outcomes.filter((outcome) => outcome === 'stored').length;
  assert.deepEqual((await rows('wave'))[0]?.['people'], { employee: 10 + stored });
  assert.deepEqual(await rows('sealed_answer'), []);
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
  wave = makeWave({ id: `${prompt}.2026-02` });
  const stored = await collector.employees.waves.read(site, wave.id);
  assert.deepEqual([stored?.wave.opens, stored?.wave.closes], ['2026-02-01', '2026-02-28']);
  collector.clock.now = Date.parse('2026-03-01T00:00:00Z');
  await collector.employees.closeDue(site);
  const results = await rows('wave_result');
  assert.deepEqual(results.map(({ unit }) => unit).sort(), ['', 'hotline', 'service']);
  const { scores } = results[0]?.['body'] as { scores: { employer: { n: number; score: number } } };
  assert.deepEqual([scores.employer.n, scores.employer.score], [12, 0]);
  assert.equal((await rows('wave_comment')).length, 12);
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
  await answerAll(10, 'hotline');
  const assessment = makeAssessment(4, { receipt });
  await answer({ subject: 'anna', unit: 'hotline' }, assessment);
  await answer({ subject: 'ben', unit: 'hotline' }, makeAssessment(4, { receipt: kept }));
  assert.equal((await collector.employees.readReceipt(site, receipt))?.status, 'open');
  assert.equal(await collector.employees.withdraw(site, receipt), 'withdrawn');
  assert.equal(await collector.employees.readReceipt(site, receipt), undefined);
  assert.equal(await collector.employees.withdraw(site, receipt), undefined);
  // A late attempt is not stored again.
  assert.equal(await answer({ subject: 'anna', unit: 'hotline' }, assessment), 'duplicate');
  await collector.employees.closeWave(site, wave.id);
  assert.deepEqual((await rows('wave'))[0]?.['people'], { employee: 11 });
  const reply = {
    id: randomUUID(),
    at: '2026-11-22T09:00:00Z',
    from: 'firm' as const,
    text: 'Thanks.',
  };
  await collector.employees.waves.addReply(site, wave.id, reply);
  const state = await collector.employees.readReceipt(site, kept);
  assert.deepEqual([state?.status, state?.wave, state?.replies], ['closed', wave.id, [reply]]);
  assert.equal(await collector.employees.withdraw(site, kept), 'closed');
});

test('without a secret, or with another one, nothing is taken and nothing is lost', async () => {
  await answerAll(5, 'hotline');
  for (const secret of [null, randomBytes(32)]) {
    const reports: string[] = [];
    const other = another(secret, reports);
    assert.equal(await answer({ subject: 'anna', unit: 'hotline' }, undefined, other), 'unsealed');
    assert.equal(reports.length, 1);
    await assert.rejects(other.closeWave(site, wave.id), /secret/);
  }
  assert.equal((await rows('sealed_answer')).length, 5);
  assert.equal(await collector.employees.closeWave(site, wave.id), true);
  assert.deepEqual((await rows('wave'))[0]?.['people'], { employee: 5 });
});

test("another site's wave is not there", async () => {
  assert.equal(await collector.employees.waves.read(collector.bank.key, wave.id), undefined);
});

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { organisation } from '../testing/employees.js';
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

test('who waits alone is written after a day, and a wave that is over is closed without being asked', async () => {
  collector.clock.now = Date.parse('2026-11-29T12:00:00Z');
  run = await WaveRun.open(collector, { closes: '2026-11-30' });
  const process = run.another();
  await run.answer({ subject: 'anna', unit: 'hotline' }, undefined, process);
  const look = async () => {
    process.start(() => [site]);
    await process.settle();
    const [{ participants, status } = {}] = await run.rows('wave');
    return [(participants as Buffer | null)?.length, status];
  };
  assert.deepEqual(await look(), [undefined, 'open']);
  collector.clock.now = Date.parse('2026-11-30T12:00:00Z');
  assert.deepEqual(await look(), [16, 'open']);
  collector.clock.now = Date.parse('2026-12-01T00:00:00Z');
  assert.deepEqual(await look(), [undefined, 'closed']);
  await process.stop();
});

test('closed, of a wave stays what may be shown of it, and nothing else', async () => {
  await run.answerAll(6, 'hotline', 5);
  await run.answerAll(7, 'chat', 3);
  await run.answerAll(2, 'depot', 1);
  await run.answerAll(8, 'service', 4);
  assert.equal(await collector.employees.closeWave(site, run.id), true);
  assert.equal(await collector.employees.closeWave(site, run.id), false);
  assert.deepEqual(await run.rows('sealed_answer'), []);
  const [{ key, participants, status, people, leads } = {}] = await run.rows('wave');
  assert.deepEqual([key, participants, status, people], [null, null, 'closed', { employee: 23 }]);
  const results = await run.rows('wave_result');
  // The two of the depot are too few, and would follow from the whole and the other department.
  assert.deepEqual(
    results.map(({ unit }) => unit),
    [''],
  );
  assert.deepEqual(leads, { service: '', hotline: '', chat: '', depot: '' });
  const comments = await run.rows('wave_comment');
  assert.equal(comments.length, 23);
  assert.equal(await run.answer({ subject: 'late', unit: 'hotline' }), 'closed');
});

test('comments of fewer than 10 are gone', async () => {
  await run.answerAll(9, 'hotline');
  await collector.employees.closeWave(site, run.id);
  assert.deepEqual(await run.rows('wave_comment'), []);
  // The whole, the department and its team are the same nine people.
  assert.equal((await run.rows('wave_result')).length, 3);
});

test('comments are in an order of their own, dated by the month', async () => {
  collector.clock.now = Date.parse('2026-11-22T09:00:00Z');
  await run.answerAll(12, 'hotline');
  await collector.employees.closeWave(site, run.id);
  const comments = await collector.employees.waves.comments(site, run.id, undefined, 50);
  assert.deepEqual(new Set(comments.map(({ month }) => month)), new Set(['2026-11']));
  const keys = comments.map(({ id }) => id);
  assert.deepEqual(keys, [...keys].sort());
  assert.deepEqual(Object.keys(comments[0] ?? {}).sort(), ['id', 'month', 'side', 'text']);
});

test('of a wave that is over on the day after its last one, one of two processes closes it, once', async () => {
  collector.clock.now = Date.parse('2026-11-30T23:59:59Z');
  run = await WaveRun.open(collector, { closes: '2026-11-30' });
  await run.answerAll(10, 'hotline');
  // Who is writing has the wave; it would be closed with the next look.
  await collector.employees.settle();
  const [one, other] = [run.another(), run.another()];
  await Promise.all([one.closeDue(site), other.closeDue(site)]);
  assert.equal((await run.rows('wave'))[0]?.['status'], 'open');
  collector.clock.now = Date.parse('2026-12-01T00:00:00Z');
  assert.equal(await run.answer({ subject: 'late', unit: 'hotline' }), 'closed');
  await Promise.all([one.closeDue(site), other.closeDue(site)]);
  await one.closeDue(site);
  assert.equal((await run.rows('wave'))[0]?.['status'], 'closed');
  assert.equal((await run.rows('wave_comment')).length, 10);
});

test('an answer that comes while its wave closes is counted or refused, never lost', async () => {
  await run.answerAll(10, 'hotline');
  const late = Array.from({ length: 10 }, (_, index) =>
    run.answer({ subject: `late-${index}`, unit: 'hotline' }),
  );
  const [closed, ...outcomes] = await Promise.all([
    collector.employees.closeWave(site, run.id),
    ...late,
  ]);
  assert.equal(closed, true);
  const stored = outcomes.filter((outcome) => outcome === 'stored').length;
  assert.deepEqual((await run.rows('wave'))[0]?.['people'], { employee: 10 + stored });
  assert.deepEqual(await run.rows('sealed_answer'), []);
});

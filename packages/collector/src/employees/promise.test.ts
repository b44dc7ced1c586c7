import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { toPulsePrompt } from '@oxbow/model/pulse-prompt';
import type { Response } from '@oxbow/model/response';
import type { Wave } from '@oxbow/model/wave';
import { makePulse, makeWave } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { ask, kind } from '../testing/waves.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

/** A prompt that is kept here, and what it promises. */
async function promise(protection: { from: number; commentsFrom?: number }): Promise<string> {
  const id = `pulse-${randomUUID()}`;
  const prompt = toPulsePrompt({
    ...{ id, round: 0, topics: ['tools'], count: 2, employer: 'Nordhafen' },
    protection: { ...protection, seenBy: 'the works council', kept: 'a month' },
  });
  const headers = { 'If-None-Match': '*' };
  const put = await ask(collector, 'PUT', `/v1/prompts/${id}`, { body: prompt, headers });
  assert.equal(put.status, 201, JSON.stringify(put.body));
  return id;
}

for (const [protection, threshold] of [
  [{ from: 5 }, 5],
  [{ from: 12 }, 12],
  [{ from: 5, commentsFrom: 25 }, 25],
] as const) {
  test(`a prompt that promises ${JSON.stringify(protection)} has waves of the month with the threshold ${threshold}`, async () => {
    const prompt = await promise(protection);
    const item = { response: makePulse(9, undefined, { prompt }) };
    const { employees, shop } = collector;
    assert.deepEqual(await employees.handInResponses(shop.key, [item]), ['stored']);
    const [wave] = (await employees.waves.list(shop.key, undefined, 200)).filter(
      (stored) => stored.wave.prompt === prompt,
    );
    assert.equal(wave?.wave.threshold, threshold);
  });
}

test('a wave that would show more than its prompt promises is not opened', async () => {
  const prompt = await promise({ from: 12 });
  const { instrument: _, ...frame } = makeWave({ id: randomUUID(), sides: ['employee'] });
  const put = (threshold: number) => {
    const body: Wave = { ...frame, prompt, threshold };
    return ask(collector, 'PUT', `/v1/waves/${frame.id}`, { body });
  };
  const refused = await put(11);
  assert.equal(kind(refused), '422 content-invalid');
  assert.match(JSON.stringify(refused.body), /at least 12, as the prompt promises/);
  assert.equal((await put(12)).status, 201);
});

test('of a pulse round, shares are shown once its wave is closed, and nothing before', async () => {
  const prompt = await promise({ from: 5 });
  const { employees, shop } = collector;
  for (let person = 0; person < 12; person += 1) {
    const value = person < 9 ? 4 : 2;
    const answers: Response['answers'] = [
      { type: 'enps', question: 'employer', value: 8 },
      { type: 'agreement', question: 'tools-fit', value },
      ...(person < 4 ? [{ type: 'agreement' as const, question: 'tools-reliable', value: 5 }] : []),
    ];
    const item = { response: { ...makePulse(8, undefined, { prompt }), answers } };
    assert.deepEqual(await employees.handInResponses(shop.key, [item]), ['stored']);
  }
  const [stored] = (await employees.waves.list(shop.key, undefined, 200)).filter(
    ({ wave }) => wave.prompt === prompt,
  );
  const id = stored?.wave.id ?? '';
  const open = await ask(collector, 'GET', `/v1/waves/${id}`);
  assert.deepEqual(Object.keys(open.body).sort(), ['replies', 'wave']);
  await employees.closeWave(shop.key, id);
  const closed = await ask(collector, 'GET', `/v1/waves/${id}`);
  assert.deepEqual(closed.body['shares'], [
    {
      ...{ question: 'tools-fit', type: 'agreement', n: 12, favourable: 75 },
      interval: { low: 46, high: 92 },
    },
  ]);
  assert.deepEqual(
    (closed.body['scores'] as { question: string; n: number }[]).map(({ question, n }) => [
      question,
      n,
    ]),
    [['employer', 12]],
  );
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Wave } from '@oxbow/model/wave';
import { ask as askApi, type Answer, type Asked } from './api.js';
import { makeAssessment, makeWave } from './employees.js';
import type { TestApp } from './setup.js';

/** An answer whose body is read as any object, or a problem. */
export type WaveAnswer = Answer<{
  [key: string]: unknown;
  type?: string;
  errors?: { path: string; message: string }[];
}>;

/** Asks the API as somebody of the shop. */
export const ask = (
  app: TestApp,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<WaveAnswer> => askApi(app, method, path, asked);

/** The status, and the word of the problem. */
export const kind = ({ status, body }: WaveAnswer) => `${status} ${body.type?.split(':').at(-1)}`;

/** Opens a wave in which so many of each unit answer, each with a comment. Whatever asks the same just now is closed before. */
export async function opened(
  collector: TestApp,
  counts: Record<string, number>,
  change: Partial<Wave> = {},
): Promise<Wave> {
  const wave = makeWave({ id: `wave-${randomUUID()}`, ...change });
  const { employees, shop } = collector;
  for (;;) {
    const other = await employees.asking.overlapping(shop.key, wave);
    if (other === undefined) break;
    await employees.closeWave(shop.key, other);
  }
  assert.equal((await ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body: wave })).status, 201);
  for (const [unit, count] of Object.entries(counts)) {
    for (let person = 0; person < count; person += 1) {
      const assessment = makeAssessment(1 + (person % 5), {
        wave: wave.id,
        comment: `Call me: +49 30 901820, person ${person}`,
      });
      const claims = { sub: `${unit}-${person}`, unit };
      const answer = await ask(collector, 'POST', '/v1/assessments', {
        body: { assessments: [assessment] },
        claims,
      });
      assert.equal(answer.status, 202, JSON.stringify(answer.body));
    }
  }
  return wave;
}

/** Closes a wave. */
export const close = (collector: TestApp, wave: Wave) =>
  ask(collector, 'PUT', `/v1/waves/${wave.id}`, { body: { ...wave, status: 'closed' } });

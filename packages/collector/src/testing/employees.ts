import { randomUUID } from 'node:crypto';
import type { Assessment } from '@oxbow/model/assessment';
import { ox6 } from '@oxbow/model/ox6';
import type { Response } from '@oxbow/model/response';
import type { Unit } from '@oxbow/model/unit';
import type { Wave } from '@oxbow/model/wave';
import { makeResponse } from './records.js';

/** A valid wave that is open for ever; `change` differs. */
export function makeWave(change: Partial<Wave> = {}): Wave {
  return {
    id: 'autumn',
    title: { en: 'Autumn', de: 'Herbst' },
    instrument: 'ox6',
    sides: ['employee', 'customer'],
    opens: '2020-01-01',
    closes: '2999-12-31',
    threshold: 5,
    status: 'open',
    ...change,
  };
}

/** A valid assessment in which every item is answered alike; `change` differs. */
export function makeAssessment(answer = 4, change: Partial<Assessment> = {}): Assessment {
  const side = change.side ?? 'employee';
  const items = ox6.items.filter((item) => item.side === side);
  return {
    id: randomUUID(),
    instrument: 'ox6',
    version: 1,
    side,
    answers: Object.fromEntries(items.map(({ id }) => [id, answer])),
    language: 'en',
    ...change,
  };
}

/** A valid response of an employee to a pulse; `change` differs. */
export function makePulse(value = 8, text?: string, change: Partial<Response> = {}): Response {
  return makeResponse({
    prompt: 'pulse',
    answers: [
      { type: 'enps', question: 'employer', value },
      ...(text === undefined ? [] : [{ type: 'text' as const, question: 'reason', value: text }]),
    ],
    ...change,
  });
}

/** Two departments; one has two teams. */
export const organisation: Unit[] = [
  { id: 'service', title: { en: 'Service', de: 'Service' } },
  { id: 'hotline', title: 'Hotline', parent: 'service' },
  { id: 'chat', title: 'Chat', parent: 'service' },
  { id: 'depot', title: 'Depot' },
];

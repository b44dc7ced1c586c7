import { randomUUID } from 'node:crypto';
import type { Response } from '@oxbow/model/response';
import type { Touchpoint } from '@oxbow/model/touchpoint';

/** A valid response; `change` differs. */
export function makeResponse(change: Partial<Response> = {}): Response {
  return {
    id: randomUUID(),
    prompt: 'after-purchase',
    version: 1,
    answers: [
      { type: 'nps', question: 'recommend', value: 9 },
      { type: 'text', question: 'reason', value: 'Quick delivery' },
    ],
    at: '2026-03-01T09:30:00.123+01:00',
    language: 'en-GB',
    channel: 'ecommerce',
    ...change,
  };
}

/** A valid touchpoint; `change` differs. */
export function makeTouchpoint(change: Partial<Touchpoint> = {}): Touchpoint {
  return {
    id: randomUUID(),
    customer: 'customer-1',
    at: '2026-02-01T12:00:00Z',
    channel: 'ecommerce',
    type: 'order',
    direction: 'in',
    title: 'Order 536365',
    side: 'customer',
    ...change,
  };
}

import { randomUUID } from 'node:crypto';
import type { CheckIn } from '@oxbow/model/check-in';
import type { Journey } from '@oxbow/model/journey';
import type { Objective } from '@oxbow/model/objective';
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

/** A valid objective with a key result of each kind of check-in; `change` differs. */
export function makeObjective(change: Partial<Objective> = {}): Objective {
  return {
    id: 'delivery',
    revision: 0,
    title: { en: 'Parcels arrive when we said', de: 'Pakete kommen wie versprochen' },
    why: 'A late parcel costs a customer a day, and a colleague a call.',
    period: { start: '2026-10-01', end: '2026-12-31' },
    type: 'aspirational',
    keyResults: [
      { id: 'calls', type: 'decrease', title: 'Calls a day', start: 80, target: 40, current: 80 },
      { id: 'label', type: 'binary', title: 'The label is printed at the shelf', done: false },
      {
        id: 'carrier',
        type: 'milestone',
        title: 'A second carrier',
        milestones: [
          { id: 'chosen', title: 'Chosen', done: true },
          { id: 'signed', title: 'Signed', done: false },
        ],
      },
    ],
    ...change,
  };
}

/** A valid journey with steps that touchpoints show, and two offers; `change` differs. */
export function makeJourney(change: Partial<Journey> = {}): Journey {
  return {
    id: 'moving',
    revision: 0,
    title: { en: 'Moving house', de: 'Umzug' },
    kind: 'joint',
    stages: [
      { id: 'inform', title: 'Inform' },
      { id: 'order', title: 'Order' },
    ],
    lanes: [
      { id: 'customer', title: 'Customer', side: 'customer' },
      { id: 'service', title: 'Service', side: 'employee' },
    ],
    steps: [
      {
        ...{ id: 'ask', stage: 'inform', lane: 'customer', title: 'Asks', receiver: 'service' },
        ...{ channel: 'hotline', signs: { types: ['call'] } },
      },
      {
        ...{ id: 'order', stage: 'order', lane: 'customer', title: 'Orders' },
        ...{ receiver: 'service', channel: 'ecommerce', signs: { types: ['order'] } },
      },
      { id: 'pack', stage: 'order', lane: 'service', title: 'Packs', serves: ['order'] },
    ],
    exchanges: [
      { id: 'day-1', stage: 'inform', title: 'A day on the telephone', places: 2 },
      { id: 'day-2', stage: 'order', title: 'A morning in the depot' },
    ],
    ...change,
  };
}

/** A valid check-in to a key result of `makeObjective`; `change` differs. */
export function makeCheckIn(change: Partial<CheckIn> = {}): CheckIn {
  return {
    id: randomUUID(),
    keyResult: 'calls',
    at: '2026-11-20T09:00:00Z',
    value: 62,
    confidence: 7,
    note: 'The carrier keeps its window.',
    ...change,
  };
}

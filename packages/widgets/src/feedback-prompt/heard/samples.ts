import type { HandedState } from '../../element/events.js';
import type { ResponseState } from '@oxbow/model/receipt';

const received: ResponseState = {
  reference: '7K2Q-M3XD',
  status: 'received',
  day: '2026-11-01',
  prompt: 'after-order',
  answers: [
    { type: 'nps', question: 'recommend', value: 6 },
    {
      type: 'text',
      question: 'reason',
      value: 'Quick delivery, lovely wrapping paper. One cup had a chip, though.',
    },
  ],
  replies: [],
};

const read: ResponseState = { ...received, status: 'read', team: 'Team Gifts' };

const answered: ResponseState = {
  ...read,
  status: 'answered',
  replies: [
    {
      id: '0198c0de-0000-7000-8000-000000000001',
      at: '2026-11-03T10:00:00Z',
      from: 'firm',
      by: 'Team Gifts',
      text: 'Thank you. A new cup is on its way.\nWe have asked the packing team to look at the tray.',
    },
    {
      id: '0198c0de-0000-7000-8000-000000000002',
      at: '2026-11-05T10:00:00Z',
      from: 'giver',
      text: 'It has come. Thank you!',
    },
  ],
};

const changed: ResponseState = {
  ...answered,
  status: 'changed',
  change:
    'Cups now travel in moulded trays. Since then: 4 breakages in 1,000 parcels instead of 19.',
};

/** Everything that may have become of a customer’s response. */
export const sampleStates = { received, read, answered, changed } as const;

/** A receipt that nobody has. */
export const sampleReceipt = 'pUb7Dvq8TnOGdYtQoGq_-A';

/** What a host answers to `oxstatus`. */
export function sampleHanded(state: ResponseState, seen?: HandedState['seen']): HandedState[] {
  return [{ receipt: sampleReceipt, state, seen }];
}

/** Of an employee’s answer only its wave. */
export const sampleWave: HandedState = {
  receipt: 'wave7Dvq8TnOGdYtQoGq_-A',
  state: {
    wave: 'pulse-2026-11',
    title: { en: 'Pulse November', de: 'Puls November' },
    status: 'open',
    replies: [],
  },
};

// What our elements take, each as little as one good record: for what comes beside it, or around it.

/** What a good record shows, so that it can be found beside a bad one. */
export const goodText = 'The good record';

export const goodTouchpoint = {
  id: 'good',
  at: '2026-03-01T09:30:00Z',
  channel: 'store',
  type: 'visit',
  direction: 'in',
  title: goodText,
  side: 'customer',
};

export const goodPrompt = {
  id: 'good',
  version: 1,
  questions: [{ type: 'text', id: 'good', title: goodText }],
};

export const goodObjective = {
  id: 'good',
  revision: 1,
  title: goodText,
  period: { start: '2026-01-01', end: '2026-12-31' },
  type: 'committed',
  keyResults: [{ id: 'good', type: 'increase', title: 'Result', start: 0, target: 10, current: 5 }],
};

export const goodProfile = {
  instrument: 'own',
  title: goodText,
  measure: 'mean',
  dimensions: ['one', 'two', 'three'].map((id) => ({
    id,
    customer: { value: 50 },
    employee: { value: 60 },
  })),
};

export const goodItem = {
  id: '0198c0de-0000-7000-8000-000000000001',
  reference: '7K2Q-0001',
  revision: 1,
  status: 'open',
  at: '2026-03-01T09:30:00Z',
  response: {
    id: '0198c0de-0000-7000-8000-000000000001',
    prompt: 'good',
    version: 1,
    answers: [{ type: 'text', question: 'good', value: goodText }],
    at: '2026-03-01T09:30:00Z',
    language: 'en',
    channel: 'website',
  },
  replies: [],
};

export const goodInbox = { items: [goodItem], before: null, prompts: [goodPrompt] };

export const goodSeries = {
  id: 'good',
  type: 'nps',
  title: 'Score',
  source: goodText,
  periods: [{ label: 'March', counts: [9, 4, 4, 6, 8, 16, 13, 30, 40, 40, 30] }],
};

export const goodJourney = {
  ...{ id: 'good', revision: 1, title: 'Way', kind: 'joint' },
  stages: [{ id: 'help', title: 'Help' }],
  lanes: [
    { id: 'couple', title: 'Couple', side: 'customer' },
    { id: 'advice', title: 'Advice', side: 'employee' },
  ],
  steps: [{ id: 'good', stage: 'help', lane: 'couple', title: goodText }],
};

/** What the good line shows where no word of a host is shown, but its figures. */
export const goodCount = 739;

export const goodMix = {
  ...{ from: '2026-03-01', until: '2026-03-08' },
  counts: [
    {
      ...{ day: '2026-03-02', channel: 'store', direction: 'in', side: 'customer' },
      count: goodCount,
    },
  ],
};

export const goodInstrument = {
  id: 'good',
  version: 1,
  title: 'Own',
  scale: { points: 5, labels: ['1', '2', '3', '4', '5'] },
  sides: [{ id: 'customer', label: 'Customers' }],
  dimensions: ['one', 'two', 'three'].map((id) => ({ id, label: id })),
  items: [{ id: 'good', dimension: 'one', side: 'customer', text: goodText }],
};

import { test } from 'node:test';
import { walk, type Step } from '../testing/queue-steps.js';

const rows: [name: string, steps: Step[]][] = [
  [
    'a full lane refuses, and takes again when something is done',
    [
      { at: 0, offer: 'a', rows: 5 },
      { at: 0, take: 'shop: a' },
      { at: 0, offer: 'b', rows: 5 },
      { at: 0, offer: 'c', in: false },
      { at: 0, offer: 'd', lane: 'bank' },
      { done: 0 },
      { at: 0, offer: 'e' },
      { at: 0, take: 'shop: b' },
      { at: 0, take: 'bank: d' },
    ],
  ],
  [
    'bytes count as rows do',
    [
      { at: 0, offer: 'a', bytes: 60 },
      { at: 0, offer: 'b', bytes: 41, in: false },
      { at: 0, offer: 'c', bytes: 40 },
    ],
  ],
  [
    'all lanes together have one limit of rows',
    [
      { at: 0, offer: 'a', rows: 9 },
      { at: 0, offer: 'b', lane: 'bank', rows: 7 },
      { at: 0, offer: 'c', lane: 'club', in: false },
    ],
  ],
  [
    'all lanes together have one limit of bytes',
    [
      { at: 0, offer: 'a', bytes: 90 },
      { at: 0, offer: 'b', lane: 'bank', bytes: 61, in: false },
      { at: 0, offer: 'c', lane: 'bank', bytes: 60 },
    ],
  ],
];

for (const [name, steps] of rows) {
  test(name, () => walk(steps));
}

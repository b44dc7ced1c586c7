import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlan, type Plan, type WrittenPlan } from './plan.js';

const all: Plan = { when: 'now', pages: '', sample: 1, devices: '' };

const cases: [
  name: string,
  written: WrittenPlan,
  show: Parameters<typeof readPlan>[1],
  plan: Plan | undefined,
][] = [
  ['nothing anywhere', {}, undefined, undefined],
  ['attributes that were taken away', { when: null, sample: null }, {}, undefined],
  ['an empty attribute', { when: '' }, {}, undefined],
  ['an attribute', { when: 'exit' }, undefined, { ...all, when: 'exit' }],
  ['the prompt', {}, { when: 'delay 5s', sample: 0.5 }, { ...all, when: 'delay 5s', sample: 0.5 }],
  [
    'both, part by part',
    { when: 'exit' },
    { when: 'now', pages: '/a' },
    { ...all, when: 'exit', pages: '/a' },
  ],
  ['only where', { pages: '/a' }, undefined, { ...all, pages: '/a' }],
  ['only on what', { devices: 'touch' }, undefined, { ...all, devices: 'touch' }],
  [
    'a share that is no number',
    { sample: Number('half') },
    { sample: 0.2 },
    { ...all, sample: 0.2 },
  ],
];

for (const [name, written, show, plan] of cases)
  test(`reads ${name}`, () => assert.deepEqual(readPlan(written, show), plan));

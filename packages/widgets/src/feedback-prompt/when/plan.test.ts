import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlan, type Plan, type WrittenPlan } from './plan.js';

const all: Plan = { trigger: 'now', pages: '', sample: 1, devices: '' };

const cases: [
  name: string,
  written: WrittenPlan,
  show: Parameters<typeof readPlan>[1],
  plan: Plan | undefined,
][] = [
  ['nothing anywhere', {}, undefined, undefined],
  ['attributes that were taken away', { trigger: null, sample: null }, {}, undefined],
  ['an empty attribute', { trigger: '' }, {}, undefined],
  ['an attribute', { trigger: 'exit' }, undefined, { ...all, trigger: 'exit' }],
  [
    'the prompt',
    {},
    { trigger: 'delay 5s', sample: 0.5 },
    { ...all, trigger: 'delay 5s', sample: 0.5 },
  ],
  [
    'both, part by part',
    { trigger: 'exit' },
    { trigger: 'now', pages: '/a' },
    { ...all, trigger: 'exit', pages: '/a' },
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

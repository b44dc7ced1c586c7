import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelShares, type ChannelShares } from './channel-shares.js';
import type { ChannelContribution, KeyResult } from './key-result.js';

const store = (value: number): ChannelContribution => ({ channel: 'store', value });
const chat = (value: number): ChannelContribution => ({ channel: 'chat', value });
const common = { id: 'kr', title: 'A result' };
const at = '2026-11-21T09:00:00Z';

const table: [string, KeyResult, ChannelShares | undefined][] = [
  [
    'what rose since its start, the biggest last',
    {
      ...common,
      type: 'increase',
      start: 78,
      target: 92,
      current: 86,
      channels: [chat(5), store(2)],
    },
    { whole: 8, parts: [store(2), chat(5)], rest: 1 },
  ],
  [
    'what fell',
    {
      ...common,
      type: 'decrease',
      start: 48,
      target: 24,
      current: 30,
      channels: [chat(-10), store(-4)],
    },
    { whole: -18, parts: [store(-4), chat(-10)], rest: -4 },
  ],
  [
    'parts that come to all of it, in binary fractions',
    {
      ...common,
      type: 'increase',
      start: 0,
      target: 1,
      current: 0.3,
      channels: [store(0.1), chat(0.2)],
    },
    { whole: 0.3, parts: [store(0.1), chat(0.2)], rest: 0 },
  ],
  [
    'parts that come to more',
    {
      ...common,
      type: 'increase',
      start: 0,
      target: 10,
      current: 5,
      channels: [store(4), chat(3)],
    },
    { whole: 5, parts: [store(4), chat(3)], rest: -2 },
  ],
  [
    'a corridor, of its value',
    { ...common, type: 'maintain', minimum: 90, maximum: 100, current: 95, channels: [store(60)] },
    { whole: 95, parts: [store(60)], rest: 35 },
  ],
  [
    'a baseline, of its last reading',
    {
      ...common,
      type: 'baseline',
      current: null,
      readings: [{ at, value: 7 }],
      channels: [store(3)],
    },
    { whole: 7, parts: [store(3)], rest: 4 },
  ],
  [
    'what was not measured',
    { ...common, type: 'baseline', current: null, channels: [store(3)] },
    { whole: null, parts: [store(3)], rest: null },
  ],
  ['no channel', { ...common, type: 'baseline', current: 3 }, undefined],
  ['an empty list', { ...common, type: 'baseline', current: 3, channels: [] }, undefined],
  ['words', { ...common, type: 'qualitative' }, undefined],
];
for (const [name, keyResult, shares] of table) {
  test(`by channel: ${name}`, () => assert.deepEqual(channelShares(keyResult), shares));
}

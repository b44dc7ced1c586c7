import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChannelCounts } from '@oxbow/model/channel-count';
import { line, show } from './testing/show.js';

const days = (from: string, until: string): ChannelCounts => ({
  ...{ from, until },
  counts: [line(from, 20)],
});

const rows: [name: string, counts: ChannelCounts, percent: number[]][] = [
  [
    'twelve whole months: the first, the last, and those evenly between',
    days('2011-01-01', '2012-01-01'),
    [0, 20, 37, 54, 62, 79, 100],
  ],
  [
    'a year that ends with nine days of a month: none so near that words would lie on words',
    days('2010-12-09', '2011-12-10'),
    [0, 19, 35, 52, 68, 100],
  ],
];
for (const [name, counts, percent] of rows)
  test(`periods that are named: ${name}`, async () => {
    const { sides } = await show(counts, { every: 'month' });
    assert.deepEqual(
      sides[0]?.chart?.ticks.map(({ x }) => Math.round(Number.parseFloat(x))),
      percent,
    );
  });

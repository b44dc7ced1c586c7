import type { ChannelCount } from '../../model/src/channel-mix/channel-count.js';
import { channelMix } from '../../model/src/channel-mix/channel-mix.js';
import {
  countChannels,
  type CountedTouchpoint,
} from '../../model/src/channel-mix/count-channels.js';
import { readMixTouchpoints } from '../../model/src/channel-mix/read-mix-touchpoints.js';
import type { Channel } from '../../model/src/channel/channel.js';
import { channels } from '../../model/src/channel/channels.js';
import { median, type Line } from './line.js';
import { makeTouchpoints } from './timeline-touchpoints.js';

/** How often each way counts them, in turn. */
const runs = Number(process.env['OXBOW_RUNS'] ?? 7);

const touchpointCount = Number(process.env['OXBOW_TOUCHPOINTS'] ?? 1_000_000);

const timeZone = 'Europe/Berlin';
const days = 730;
const directions = ['in', 'out', 'internal'] as const;

/** Two years of touchpoints of many customers, in no order of time; as they are once they were read. */
function makeRead(count: number): CountedTouchpoint[] {
  return Array.from({ length: count }, (_, index) => ({
    at: Date.UTC(2025, 0, 1) + ((index * 7_919_777) % (days * 86_400)) * 1000,
    channel: channels[(index * 31) % channels.length] ?? 'other',
    direction: directions[index % 3] ?? 'in',
    side: index % 11 === 0 ? 'employee' : 'customer',
  }));
}

/**
 * The loop that one writes by hand: counts by day, channel, direction and side, with a place for each in one array. It has it
 * easier: its days are those of UTC, and it knows beforehand which there are.
 */
function countByHand(touchpoints: readonly CountedTouchpoint[]): ChannelCount[] {
  const first = Date.UTC(2025, 0, 1) / 86_400_000;
  const places = new Map<Channel, number>(channels.map((channel, place) => [channel, place]));
  const width = channels.length * directions.length * 2;
  const counts = new Uint32Array((days + 1) * width);
  for (const { at = 0, channel, direction, side } of touchpoints) {
    const way = direction === 'in' ? 0 : direction === 'out' ? 1 : 2;
    const cell = ((places.get(channel) ?? 0) * 3 + way) * 2 + (side === 'employee' ? 1 : 0);
    const place = (Math.floor(at / 86_400_000) - first) * width + cell;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const found: ChannelCount[] = [];
  counts.forEach((count, place) => {
    if (count === 0) return;
    const cell = place % width;
    found.push({
      day: new Date((first + Math.floor(place / width)) * 86_400_000).toISOString().slice(0, 10),
      channel: channels[Math.floor(cell / 6)] ?? 'other',
      direction: directions[Math.floor(cell / 2) % 3] ?? 'in',
      side: cell % 2 === 0 ? 'customer' : 'employee',
      count,
    });
  });
  return found;
}

/** Measures how long it takes from touchpoints to the mix of each month, beside a loop that only counts. */
export function measureMix(): Line[] {
  const read = makeRead(touchpointCount);
  const toMix = (counts: readonly ChannelCount[]) =>
    channelMix(counts, { from: '2025-01-01', until: '2027-01-01', every: 'month' });
  const ways = {
    hand: () => void countByHand(read),
    counted: () => void toMix(countChannels(read, timeZone).counts),
  };
  const times = { hand: [] as number[], counted: [] as number[] };
  const names = ['hand', 'counted'] as const;
  // The first run of each is not counted: nothing is compiled yet.
  for (let run = 0; run <= runs; run += 1)
    for (const name of names) {
      globalThis.gc?.();
      const started = performance.now();
      ways[name]();
      if (run > 0) times[name].push(performance.now() - started);
    }
  const given = makeTouchpoints(touchpointCount);
  const started = performance.now();
  toMix(readMixTouchpoints(given, timeZone).counts.counts);
  const whole = performance.now() - started;
  const hand = median(times.hand);
  const counted = median(times.counted);
  const what = `${touchpointCount.toLocaleString('en')} touchpoints into the channel mix`;
  return [
    { what: `${what}, beside a loop by hand`, value: counted / hand, unit: '×', bound: 2 },
    {
      what,
      value: counted,
      unit: 'ms',
      beside: `median of ${runs}; days of ${timeZone}, then months`,
    },
    {
      what: `${touchpointCount.toLocaleString('en')} touchpoints counted by hand`,
      value: hand,
      unit: 'ms',
      beside: `median of ${runs}; days of UTC, no mix`,
    },
    {
      what: `${what}, as a host gives them`,
      value: whole,
      unit: 'ms',
      beside: 'once; each record is read, and the handovers of each customer are found',
    },
  ];
}

import type { Channel } from '@oxbow/model/channel';
import type { ChannelCount, ChannelCounts } from '@oxbow/model/channel-count';
import type { HandoverMatrix } from '@oxbow/model/handover-matrix';
import type { Direction } from '@oxbow/model/touchpoint';
import type { Side } from '@oxbow/model/side';

const dayLength = 86_400_000;
const start = Date.parse('2026-08-25');

/** Made up: contacts of a usual day, and what is added by the last day. */
const usual: [channel: Channel, side: Side, direction: Direction, count: number, gain: number][] = [
  ['store', 'customer', 'in', 18, -6],
  ['ecommerce', 'customer', 'in', 26, 4],
  ['hotline', 'customer', 'in', 34, -14],
  ['hotline', 'customer', 'out', 6, 0],
  ['email', 'customer', 'in', 28, 8],
  ['email', 'customer', 'out', 20, 6],
  ['chat', 'customer', 'in', 9, 12],
  ['chatbot', 'customer', 'in', 5, 9],
  ['letter', 'customer', 'out', 4, -2],
  ['fax', 'customer', 'in', 1, -1],
  ['email', 'customer', 'internal', 3, 0],
  ['email', 'employee', 'in', 5, 1],
  ['chat', 'employee', 'in', 2, 2],
  ['hotline', 'employee', 'in', 3, -2],
  ['hotline', 'employee', 'out', 1, 0],
];

/** The same days give the same counts: less at weekends, none on two holidays. */
function countsOf(days: number): ChannelCount[] {
  return Array.from({ length: days }, (_, place) => place).flatMap((place) => {
    const date = new Date(start + place * dayLength);
    const day = date.toISOString().slice(0, 10);
    const isQuiet = date.getUTCDay() === 0;
    const isClosed = day === '2026-10-03' || day === '2026-11-01';
    const wave = 1 + 0.2 * Math.sin(place * 1.7);
    return usual.flatMap(([channel, side, direction, count, gain]) => {
      const busy = (count + (gain * place) / days) * wave;
      const here = isClosed ? 0 : Math.round(isQuiet ? busy / 4 : busy);
      return here > 0 ? [{ day, channel, direction, side, count: here }] : [];
    });
  });
}

const handover = (
  from: Channel | null,
  to: Channel,
  carried: number,
  lost: number,
  unstated = 0,
) => ({
  ...{ from, to, count: carried + lost + unstated, carried, lost, unstated },
  inferred: unstated,
});

/** Made up, as the counts are. */
export const sampleHandovers: HandoverMatrix = {
  channels: ['store', 'hotline', 'email', 'chat', 'chatbot'],
  cells: [
    handover('hotline', 'hotline', 0, 31),
    handover('hotline', 'email', 48, 9, 12),
    handover('email', 'hotline', 22, 41, 6),
    handover('chat', 'hotline', 17, 8),
    handover('chat', 'email', 26, 3, 4),
    handover('chatbot', 'chat', 64, 11, 2),
    handover(null, 'store', 0, 5),
  ],
  total: 309,
};

/** 90 days of both sides, counted by day; with handovers. */
export const sampleChannelMix: ChannelCounts & { handovers: HandoverMatrix } = {
  from: '2026-08-25',
  until: '2026-11-23',
  counts: countsOf(90),
  handovers: sampleHandovers,
};

/** The same without handovers, as a collector that does not know them tells. */
export const sampleCountsAlone: ChannelCounts = {
  from: sampleChannelMix.from,
  until: sampleChannelMix.until,
  counts: sampleChannelMix.counts,
};

/** Only the customers' side. */
export const sampleCustomersMix: ChannelCounts = {
  ...sampleCountsAlone,
  counts: sampleCountsAlone.counts.filter(({ side }) => side === 'customer'),
};

/** Few employees' contacts, in weeks of which some have fewer than five. */
export const sampleFewEmployees: ChannelCounts = {
  ...sampleCountsAlone,
  counts: [
    ...sampleCustomersMix.counts,
    ...sampleCountsAlone.counts
      .filter(({ side, channel }) => side === 'employee' && channel === 'email')
      .filter((_, place) => place % 9 === 0 || place % 13 === 1)
      .map((one, place) => ({ ...one, count: place % 4 === 0 ? 9 : 2 })),
  ],
};

const contact = (
  customer: string,
  at: string,
  channel: Channel,
  title: string,
  rest: object = {},
) => ({
  ...{ id: `${customer}-${at}`, customer, at, channel, title },
  ...{ type: 'contact', direction: 'in', side: 'customer' },
  ...rest,
});

/** Touchpoints of three customers and one employee, made up. */
export const sampleTouchpoints = [
  contact('anna', '2026-11-02T09:10:00+01:00', 'chatbot', 'Where is my parcel?'),
  contact('anna', '2026-11-02T09:25:00+01:00', 'chat', 'Where is my parcel?', {
    handover: { carried: true },
  }),
  contact('anna', '2026-11-03T16:00:00+01:00', 'email', 'Your parcel is on its way', {
    direction: 'out',
  }),
  contact('ben', '2026-11-03T11:00:00+01:00', 'hotline', 'The invoice is wrong'),
  contact('ben', '2026-11-04T10:00:00+01:00', 'hotline', 'The invoice is still wrong', {
    handover: { carried: false },
  }),
  contact('ben', '2026-11-09T08:30:00+01:00', 'email', 'A new invoice', { direction: 'out' }),
  contact('cleo', '2026-11-10T17:45:00+01:00', 'store', 'Picked up in the store'),
  contact('dora', '2026-11-10T09:00:00+01:00', 'email', 'New rota', { side: 'employee' }),
];

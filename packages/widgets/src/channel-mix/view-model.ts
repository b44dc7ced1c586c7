import type { Channel } from '@oxbow/model/channel';
import type { ChannelCounts } from '@oxbow/model/channel-count';
import type { Side } from '@oxbow/model/side';
import type { SwitchOption } from '../element/switch-template.js';
import { toChartView, type ChartView } from './chart-view-model.js';
import { createFormats, dayBefore, type Formats } from './formats.js';
import { toLooks, type Look } from './looks.js';
import { toFrame, type Mixes, type SideMix } from './mixes.js';
import { toSentence } from './sentence.js';
import type { MixSight, SightOptions } from './sight.js';
import type { ChannelMixWording } from './strings.js';

/** How the mix over time is shown. */
export type Presentation = 'bars' | 'table';

/** One part of the mix over all days. */
export interface PartView {
  name: string;
  look: Look;
  share: string;
  count: string;
  change: string;
}

/** What is shown of one side. */
export interface SideView {
  side: Side;
  /** Named where both sides are shown. */
  name: string | undefined;
  sentence: string;
  /** Absent where there is nothing to tell of. */
  chart: ChartView | undefined;
  parts: PartView[];
  /** The denominator of all shares. */
  total: string;
  /** Between which periods the change is told; absent where these are not two. */
  change: string | undefined;
  /** What to know of single periods. */
  notes: string[];
}

/** Everything that is shown of counts. */
export interface ChannelMixView {
  /** Which days, which contacts. */
  heading: string[];
  sides: SideView[];
  every: SwitchOption<MixSight['every']>[];
  side: SwitchOption<MixSight['side']>[];
  direction: SwitchOption<MixSight['direction']>[];
  presentations: SwitchOption<Presentation>[];
  /** What contacts are called in the head of a column. */
  counted: string;
  /** All, as a share. */
  whole: string;
  /** Beside the bars, from the top. */
  scale: string[];
  /** What is not counted, or not shown. */
  notes: string[];
  /** Why it cannot be told from which channel to which customers went; absent where it can. */
  handovers: string | undefined;
}

/** What was counted, and what was left out. */
export interface MixContent {
  counts: ChannelCounts;
  mixes: Mixes;
  sight: MixSight;
  options: SightOptions;
  presentation: Presentation;
  /** Touchpoints that have no day or no direction. */
  uncounted: number;
  /** Records that could not be read, or not whole. */
  invalid: number;
  /** Why it cannot be told from which channel to which customers went. */
  lack: 'noHandovers' | 'noCustomers' | undefined;
}

/** Makes all that is shown. */
export function toChannelMixView(content: MixContent, wording: ChannelMixWording): ChannelMixView {
  const { counts, mixes, sight, options, presentation } = content;
  const { text } = wording;
  const { from, days } = toFrame(counts);
  const formats = createFormats(wording, sight.every, days > 366);
  const present = new Set(counts.counts.map(({ channel }) => channel));
  const choices = <Id extends string>(
    ids: readonly Id[],
    chosen: Id,
    nameOf: (id: Id) => string,
  ): SwitchOption<Id>[] =>
    ids.length < 2 ? [] : ids.map((id) => ({ id, name: nameOf(id), isChosen: id === chosen }));
  return {
    heading: [
      text('label'),
      formats.range(from, dayBefore(counts.until)),
      ...(options.direction.length > 1 ? [text(sight.direction)] : []),
    ],
    sides: mixes.sides.map((one) => toSideView(one, mixes, content, present, formats, wording)),
    every: choices(options.every, sight.every, (id) => text(id)),
    side: choices(options.side, sight.side, (id) => text(id === 'both' ? 'bothSides' : id)),
    direction: choices(options.direction, sight.direction, (id) => text(id)),
    presentations: choices(['bars', 'table'], presentation, (id) => text(id)),
    counted: text(sight.direction === 'internal' ? 'steps' : 'contacts'),
    whole: formats.share(1),
    scale: [1, 0.5, 0].map(formats.share),
    handovers: content.lack && text(content.lack),
    notes: [
      ...(mixes.internal > 0 ? [text('internalLeft', { count: mixes.internal })] : []),
      ...(content.uncounted > 0 ? [text('uncounted', { count: content.uncounted })] : []),
      ...(from > counts.from ? [text('shownFrom', { count: days })] : []),
      ...(content.invalid > 0 ? [text('notShown', { count: content.invalid })] : []),
    ],
  };
}

function toSideView(
  one: SideMix,
  { sides, days }: Mixes,
  { sight }: MixContent,
  present: ReadonlySet<Channel>,
  formats: Formats,
  wording: ChannelMixWording,
): SideView {
  const { side, mix, isWithheld, changes } = one;
  const { text } = wording;
  const isTold = mix.total > 0 && !isWithheld;
  const looks = toLooks(mix.parts, present);
  const [first, last] = (one.ends ?? []).map((place) => mix.periods[place]);
  return {
    side,
    name: sides.length > 1 ? text(side) : undefined,
    sentence: toSentence(one, days, sight, formats, wording),
    chart: isTold ? toChartView(one, looks, formats) : undefined,
    parts: isTold
      ? mix.parts.map((part, place): PartView => {
          const { count = 0, share = 0 } = mix.all[place] ?? {};
          const change = changes[place] ?? 0;
          return {
            name: partName(part, mix.rest, wording),
            look: looks[place] ?? 'rest',
            share: formats.share(share ?? 0),
            count: formats.count(count),
            change: formats.change(change),
          };
        })
      : [],
    total: formats.count(mix.total),
    change:
      first && last
        ? text('change', { first: formats.period(first), last: formats.period(last) })
        : undefined,
    notes: isTold ? toNotes(one, sight, formats, wording) : [],
  };
}

/** The name of a channel, or of all that have no part of their own. */
export function partName(
  part: Channel | 'rest',
  rest: readonly Channel[],
  wording: ChannelMixWording,
): string {
  if (part !== 'rest') return channelName(part, wording);
  const list = new Intl.ListFormat(wording.locale, { type: 'unit' });
  const names = rest.map((channel) => channelName(channel, wording));
  return wording.text('restOf', { channels: list.format(names) });
}

/** The word for a channel. */
export function channelName(channel: Channel, { text }: ChannelMixWording): string {
  return text(`channel${channel.charAt(0).toUpperCase()}${channel.slice(1)}` as 'channelStore');
}

function toNotes(
  { mix, withheld }: SideMix,
  { every }: MixSight,
  { range }: Formats,
  { text }: ChannelMixWording,
): string[] {
  const { periods } = mix;
  const all = text(`${every}Count`, { count: periods.length });
  const empty = periods.filter(({ total }) => total === 0).length;
  const partial = periods.filter(({ isWhole }) => !isWhole);
  return [
    ...partial.map(({ from, until }) => text('notWhole', { range: range(from, dayBefore(until)) })),
    ...(empty > 0 ? [text('someEmpty', { count: empty, periods: all })] : []),
    ...(withheld.size > 0 ? [text('someWithheld', { count: withheld.size, periods: all })] : []),
  ];
}

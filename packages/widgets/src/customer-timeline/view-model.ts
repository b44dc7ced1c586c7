import type { Channel } from '@oxbow/model/channel';
import { channels } from '@oxbow/model/channels';
import { channelPhrase, channelWord } from './channel-words.js';
import type { Formats } from './formats.js';
import type { PageState } from './further-page.js';
import type { CustomerTimelineSetting, CustomerTimelineWording } from './strings.js';

/** What a timeline shows, and how much of it. */
export interface Timeline {
  /** How many touchpoints there are. */
  size: number;
  /** How many there are by channel, in the order of `channels`. */
  counts: ArrayLike<number>;
  /** The last contact with the customer that is not to come. */
  lastContact: { at: number; channel: Channel } | undefined;
  /** The channels a person chose; none means all. */
  chosen: readonly Channel[];
  /** How many fit the filter, as far as they were looked at. */
  fitting: number;
  /** Whether all were looked at. */
  isComplete: boolean;
  /** How many of them are shown. */
  shown: number;
  /** How many more a press shows of those that are loaded. */
  further: number;
  order: 'newest' | 'oldest';
  /** What became of asking the host for older and for newer ones; `undefined` when it has none. */
  olderPage: PageState | undefined;
  newerPage: PageState | undefined;
  /** Records that are not shown, or not whole. */
  invalid: number;
  /** New ones that are held back while a person reads. */
  waiting: number;
}

/** Everything that is shown of a timeline but its rows. */
export interface CustomerTimelineView {
  sentence: string;
  channels: ChannelView[];
  /** How many of how many are shown, in words. */
  showing: string;
  /** The button that shows more of those that are loaded; `undefined` when all are shown. */
  further: string | undefined;
  /** Then, the way to the page that the host has at this end; `undefined` when it has none. */
  end: PageView | undefined;
  /** The same at the top. */
  top: PageView | undefined;
  /** Whether more may come by itself. */
  isBusy: boolean;
  /** How many records are not shown, or not whole. */
  notShown: string | undefined;
  /** The button behind which new ones wait. */
  waiting: string | undefined;
  /** Nothing is shown because of what a person chose. */
  nothing: boolean;
}

export interface PageView {
  end: 'before' | 'after';
  state: PageState;
}

export interface ChannelView {
  channel: Channel;
  label: string;
  count: string;
  chosen: boolean;
}

/** Makes what the template shows around the rows, already worded and formatted for the setting. */
export function toCustomerTimelineView(
  timeline: Timeline,
  setting: CustomerTimelineSetting,
  formats: Formats,
): CustomerTimelineView {
  const { size, fitting, isComplete, shown, further, waiting, invalid, order } = timeline;
  const { text } = setting;
  const older: PageView | undefined = timeline.olderPage && {
    end: 'before',
    state: timeline.olderPage,
  };
  const newer: PageView | undefined = timeline.newerPage && {
    end: 'after',
    state: timeline.newerPage,
  };
  const isNewest = order === 'newest';
  return {
    sentence: toSentence(timeline, setting, formats),
    channels: toChannels(timeline, setting, formats),
    showing: text(isComplete ? 'showing' : 'showingSoFar', { shown, count: size }),
    further:
      further > 0 ? text(isNewest ? 'showOlder' : 'showFurther', { count: further }) : undefined,
    end: isNewest ? older : newer,
    top: isNewest ? newer : older,
    isBusy: !isComplete || timeline.olderPage === 'loading' || timeline.newerPage === 'loading',
    notShown: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
    waiting: waiting > 0 ? text('newTouchpoints', { count: waiting }) : undefined,
    nothing: fitting === 0 && isComplete,
  };
}

function toSentence(
  { size, lastContact, olderPage }: Timeline,
  setting: CustomerTimelineSetting,
  formats: Formats,
): string {
  const { text } = setting;
  if (!lastContact) return text('noContact', { count: size });
  return text(olderPage === undefined ? 'lastContact' : 'lastContactOfLoaded', {
    date: formats.day(lastContact.at),
    channel: channelPhrase(lastContact.channel, setting),
    count: size,
  });
}

function toChannels(
  { counts, chosen }: Timeline,
  wording: CustomerTimelineWording,
  formats: Formats,
): ChannelView[] {
  return channels
    .map((channel, index) => ({ channel, count: counts[index] ?? 0 }))
    .filter(({ channel, count }) => count > 0 || chosen.includes(channel))
    .sort((one, other) => other.count - one.count)
    .map(({ channel, count }) => ({
      channel,
      label: channelWord(channel, wording),
      count: formats.number(count),
      chosen: chosen.includes(channel),
    }));
}

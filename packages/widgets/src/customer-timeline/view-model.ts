import { channels, type Channel } from '@oxbow/model/channel';
import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import { channelPhrase, channelWord } from './channel-words.js';
import { createFormats, type Formats } from './formats.js';
import type { OlderPage } from './older-page.js';
import type { CustomerTimelineSetting, CustomerTimelineWording } from './strings.js';
import type { Entry } from './touchpoint-batch.js';
import { toTouchpointView, type TouchpointView } from './touchpoint-view-model.js';

/** What a timeline shows, and how much of it. */
export interface Timeline {
  /** In the order they are shown: newest first, those of unknown date last. */
  entries: readonly Entry[];
  /** The channels a person chose; none means all. */
  chosen: ReadonlySet<Channel>;
  /** Keys of the entries whose details are open. */
  open: ReadonlySet<string>;
  /** At most this many are shown. */
  limit: number;
  /** What became of asking the host for older ones than were loaded; `undefined` when it has none. */
  olderPage: OlderPage['state'] | undefined;
  /** Records that are not shown, or not whole. */
  invalid: number;
  /** New ones that are held back while a person reads. */
  waiting: number;
}

/** Everything that is shown of a timeline. */
export interface CustomerTimelineView {
  sentence: string;
  channels: ChannelView[];
  groups: GroupView[];
  /** How many are shown. */
  shown: number;
  /** How many of how many are shown, in words. */
  showing: string;
  /** The button that shows more of those that are loaded; `undefined` when all are shown. */
  older: string | undefined;
  /** Then, what became of asking the host for more; `undefined` when it has none. */
  olderPage: OlderPage['state'] | undefined;
  /** How many records are not shown, or not whole. */
  notShown: string | undefined;
  /** The button behind which new ones wait. */
  waiting: string | undefined;
  /** Nothing is shown because of what a person chose. */
  nothing: boolean;
}

export interface ChannelView {
  channel: Channel;
  label: string;
  count: string;
  chosen: boolean;
}

export interface GroupView {
  key: string;
  heading: string;
  count: string;
  touchpoints: TouchpointView[];
}

/** A press on “show older” shows this many more. */
export const pageSize = 100;

/**
 * Makes everything that the templates show, already worded and formatted for the setting. What is dated after the day of
 * the setting is no last contact.
 */
export function toCustomerTimelineView(
  timeline: Timeline,
  setting: CustomerTimelineSetting,
): CustomerTimelineView {
  const { entries, chosen, limit, waiting, olderPage, invalid } = timeline;
  const { locale, text } = setting;
  const formats = createFormats(locale, setting.timeZone);
  const matching =
    chosen.size === 0 ? entries : entries.filter(({ channel }) => chosen.has(channel));
  const shown = Math.min(limit, matching.length);
  const older = Math.min(pageSize, matching.length - shown);
  return {
    sentence: toSentence(entries, olderPage !== undefined, setting, formats),
    channels: toChannels(entries, chosen, setting),
    groups: toGroups(matching, timeline, setting, formats),
    shown,
    showing: text('showing', { shown, count: entries.length }),
    older: older > 0 ? text('showOlder', { count: older }) : undefined,
    olderPage,
    notShown: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
    waiting: waiting > 0 ? text('newTouchpoints', { count: waiting }) : undefined,
    nothing: matching.length === 0,
  };
}

function toSentence(
  entries: readonly Entry[],
  more: boolean,
  setting: CustomerTimelineSetting,
  formats: Formats,
): string {
  const { now, text } = setting;
  const count = entries.length;
  const today = formats.dayKey(now);
  const last = entries.find(
    (entry) =>
      entry.at !== undefined &&
      (entry.at <= now || formats.dayKey(entry.at) === today) &&
      isContact(entry.batch.read(entry)),
  );
  if (last?.at === undefined) return text('noContact', { count });
  return text(more ? 'lastContactOfLoaded' : 'lastContact', {
    date: formats.day(last.at),
    channel: channelPhrase(last.channel, setting),
    count,
  });
}

/** What stays inside the firm, or is done for an employee, is no contact with the customer. */
function isContact(touchpoint: ReadTouchpoint | undefined): boolean {
  return touchpoint !== undefined && touchpoint.direction !== 'internal';
}

function toChannels(
  entries: readonly Entry[],
  chosen: ReadonlySet<Channel>,
  wording: CustomerTimelineWording,
): ChannelView[] {
  const counts = new Map<Channel, number>();
  for (const { channel } of entries) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const number = new Intl.NumberFormat(wording.locale);
  return channels
    .filter((channel) => counts.has(channel) || chosen.has(channel))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .map((channel) => ({
      channel,
      label: channelWord(channel, wording),
      count: number.format(counts.get(channel) ?? 0),
      chosen: chosen.has(channel),
    }));
}

/** Groups what is shown by day. A day is counted whole even when only part of it is shown. */
function toGroups(
  matching: readonly Entry[],
  { open, limit }: Timeline,
  wording: CustomerTimelineWording,
  formats: Formats,
): GroupView[] {
  const groups: GroupView[] = [];
  for (let start = 0; start < Math.min(limit, matching.length);) {
    const at = matching[start]?.at;
    const key = at === undefined ? 'unknown' : formats.dayKey(at);
    const end = endOfGroup(matching, start, (entry) =>
      entry.at === undefined ? 'unknown' === key : formats.dayKey(entry.at) === key,
    );
    const touchpoints = matching
      .slice(start, Math.min(end, limit))
      .flatMap((entry, index) => toTouchpointView(entry, start + index, open, wording, formats));
    groups.push({
      key,
      heading: at === undefined ? wording.text('unknownDate') : formats.day(at),
      count: wording.text('touchpoints', { count: end - start }),
      touchpoints,
    });
    start = end;
  }
  return groups;
}

/** Where a group ends, found by halving: a day may hold very many, and formatting each would take its time. */
function endOfGroup(
  entries: readonly Entry[],
  start: number,
  belongs: (entry: Entry) => boolean,
): number {
  let inside = start;
  let outside = entries.length;
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    const entry = entries[middle];
    if (entry && belongs(entry)) inside = middle;
    else outside = middle;
  }
  return outside;
}

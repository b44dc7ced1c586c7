import type { Channel } from '@oxbow/model/channel';
import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import type { Side } from '@oxbow/model/side';
import type { Sentiment } from '@oxbow/model/touchpoint';
import { channelWord } from './channel-words.js';
import type { Formats } from './formats.js';
import type { CustomerTimelineWording } from './strings.js';
import type { Entry } from './touchpoint-batch.js';

/** One touchpoint as it is shown. */
export interface TouchpointView {
  key: string;
  /** Its place among all that match, from 0; names its elements. */
  position: number;
  id: string | undefined;
  channel: Channel;
  feedback: boolean;
  side: Side;
  time: { text: string; iso: string } | undefined;
  title: string;
  amount: string | undefined;
  /** Channel, direction, team and so on, in the order they are said. */
  facts: string[];
  /** A mood that somebody stated. */
  mood: string | undefined;
  /** What the details hold; `undefined` when there are none, or none that may be shown. */
  details: { open: boolean; text?: string; link?: string; address?: string } | undefined;
}

/** Words one touchpoint; an empty list when its record cannot be read after all. */
export function toTouchpointView(
  entry: Entry,
  position: number,
  open: ReadonlySet<string>,
  wording: CustomerTimelineWording,
  formats: Formats,
): TouchpointView[] {
  const touchpoint = entry.batch.read(entry);
  if (!touchpoint) return [];
  const { id, at, channel, amount, side, type } = touchpoint;
  return [
    {
      key: entry.key,
      position,
      id,
      channel,
      feedback: type === 'feedback',
      side,
      time:
        at === undefined ? undefined : { text: formats.time(at), iso: new Date(at).toISOString() },
      title: toTitle(touchpoint, wording),
      amount: amount && formats.amount(amount),
      facts: toFacts(touchpoint, wording),
      mood: toMood(touchpoint.sentiment, wording),
      details: toDetails(touchpoint, open.has(entry.key)),
    },
  ];
}

function toTitle(
  { title, confidential, type, rating }: ReadTouchpoint,
  { text }: CustomerTimelineWording,
): string {
  if (confidential) return text('confidential');
  if (type === 'feedback' && rating)
    return text('rating', { value: rating.value, maximum: rating.maximum });
  return title;
}

/** People of the firm appear as their team. */
function toFacts(touchpoint: ReadTouchpoint, wording: CustomerTimelineWording): string[] {
  const { channel, originalchannel, direction, side, team, place, source } = touchpoint;
  const { text } = wording;
  const word = channelWord(channel, wording);
  const facts = [
    originalchannel ? text('originalChannel', { channel: word, original: originalchannel }) : word,
    direction && text(directions[direction]),
    side === 'employee' && text('employees'),
    ownTitle(touchpoint),
    team,
    place,
    touchpoint.case && text('case', { case: touchpoint.case }),
    source,
  ];
  return facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}

const directions = {
  in: 'directionIn',
  out: 'directionOut',
  internal: 'directionInternal',
} as const;

/** A title that the rating stands in place of, unless it says no more than that. */
function ownTitle({ title, confidential, type, rating }: ReadTouchpoint): string | undefined {
  if (confidential || type !== 'feedback' || !rating) return undefined;
  return /^feedback\b/i.test(title) ? undefined : title;
}

function toMood(
  sentiment: Sentiment | undefined,
  { text }: CustomerTimelineWording,
): string | undefined {
  if (!sentiment) return undefined;
  const mood = moods.find(({ upTo }) => sentiment.value <= upTo)?.key ?? 'moodVeryGood';
  const source = sentiment.source === 'customer' ? text('byCustomer') : sentiment.source;
  return text('mood', { source, mood: text(mood) });
}

/** Five words of equal width for the range from −1 to 1. */
const moods = [
  { upTo: -0.6, key: 'moodVeryBad' },
  { upTo: -0.2, key: 'moodBad' },
  { upTo: 0.2, key: 'moodMixed' },
  { upTo: 0.6, key: 'moodGood' },
] as const;

function toDetails(touchpoint: ReadTouchpoint, open: boolean): TouchpointView['details'] {
  const { detail, link, address, confidential } = touchpoint;
  if (confidential || (!detail && !link && !address)) return undefined;
  return {
    open,
    ...(detail !== undefined && { text: detail }),
    ...(link !== undefined && { link }),
    ...(address !== undefined && { address }),
  };
}

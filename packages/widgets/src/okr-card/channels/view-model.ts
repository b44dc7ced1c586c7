import type { Channel } from '@oxbow/model/channel';
import { channelShares } from '@oxbow/model/channel-shares';
import type { KeyResult } from '@oxbow/model/key-result';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import { createFormats, type Formats, type Measure } from '../formats.js';
import type { ChannelsSetting } from './strings.js';

/** A length beside the others, as `12.5%`; contributions below 0 lie before the zero. */
export interface LengthView {
  start: string;
  end: string;
  length: string;
}

/** What one channel has contributed, or what none can be said to have. */
export interface ChannelRow {
  name: string;
  value: Piece[];
  note?: Piece[] | undefined;
  length: LengthView;
  /** What is attributed to no channel is drawn in a pattern of its own. */
  isRest: boolean;
}

/** What channels have contributed to a key result. */
export interface ChannelsView {
  /** In the order of the registry, whatever their values; the rest comes last. */
  rows: ChannelRow[];
  /** What was reached; absent where nothing was measured. */
  whole?: Piece[] | undefined;
  /** Where 0 lies. */
  zero: string;
  /** What is to be said of the rest. */
  hint?: string | undefined;
}

/**
 * Words what channels have contributed to a key result.
 * @returns `undefined` where it states no channel
 */
export function toChannelsView(
  keyResult: KeyResult,
  setting: ChannelsSetting,
): ChannelsView | undefined {
  const shares = channelShares(keyResult);
  if (!shares) return undefined;
  const { text, locale } = setting;
  const { whole, parts, rest } = shares;
  const write = toWriter(keyResult, setting, createFormats(setting));
  const toLength = createScale([...parts.map(({ value }) => value), rest ?? 0]);
  const rows = parts.map(({ channel, value, note }): ChannelRow => ({
    name: text(channelNames[channel]),
    value: write(value),
    note: note === undefined ? undefined : [toForeign(note, locale)],
    length: toLength(value),
    isRest: false,
  }));
  if (rest !== null) {
    const name = text('notAttributable');
    rows.push({ name, value: write(rest), length: toLength(rest), isRest: true });
  }
  return {
    rows,
    whole: whole === null ? undefined : write(whole),
    zero: toLength(0).start,
    hint: toHint(whole, rest, setting),
  };
}

function toHint(
  whole: number | null,
  rest: number | null,
  { text }: ChannelsSetting,
): string | undefined {
  if (whole === null || rest === null) return text('restUnknown');
  return rest !== 0 && Math.sign(rest) !== Math.sign(whole) ? text('restAgainst') : undefined;
}

/** Writes parts of the way that was made; what lies between two shares in percent are percentage points. */
function toWriter(
  keyResult: KeyResult,
  { text }: ChannelsSetting,
  { number, value: format }: Formats,
): (value: number) => Piece[] {
  const measure: Measure = 'current' in keyResult ? keyResult : {};
  const isWay = 'start' in keyResult && measure.unit === 'percent';
  return (value) =>
    isWay
      ? toPieces(text('points', { count: value, value: number(value) }))
      : format(value, measure);
}

/** Lays lengths beside each other on one scale that holds 0. */
function createScale(values: readonly number[]): (value: number) => LengthView {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const place = (value: number) => {
    const share = most > least ? (value - least) / (most - least) : 0;
    return Math.round(share * 1000) / 10;
  };
  return (value) => {
    const start = place(Math.min(0, value));
    const end = place(Math.max(0, value));
    return {
      start: `${start}%`,
      end: `${end}%`,
      length: `${Math.round((end - start) * 10) / 10}%`,
    };
  };
}

const channelNames = {
  store: 'channelStore',
  ecommerce: 'channelEcommerce',
  website: 'channelWebsite',
  hotline: 'channelHotline',
  email: 'channelEmail',
  chat: 'channelChat',
  message: 'channelMessage',
  chatbot: 'channelChatbot',
  video: 'channelVideo',
  social: 'channelSocial',
  app: 'channelApp',
  letter: 'channelLetter',
  fax: 'channelFax',
  other: 'channelOther',
} as const satisfies Record<Channel, string>;

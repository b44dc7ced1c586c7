import { laneOf, type Lane } from '@oxbow/model/lane';
import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import { touchpointTypeLabels } from '@oxbow/model/touchpoint-types';
import type { Sentiment } from '@oxbow/model/touchpoint';
import { channelWord } from './channel-words.js';
import type { Formats } from './formats.js';
import { moodWord } from './mood-words.js';
import type { RowSetting } from './row-setting.js';
import type { CustomerTimelineWording } from './strings.js';

/** What is said of a touchpoint beside its title, in the order in which it is said. People of the firm appear as their team. */
export function toFacts(
  touchpoint: ReadTouchpoint,
  setting: RowSetting,
  formats: Formats,
): string[] {
  const { direction, team, agent, place, campaign, loyalty, search } = touchpoint;
  const { text } = setting;
  return [
    toChannel(touchpoint, setting),
    direction && text(directions[direction]),
    toSide(touchpoint, setting),
    toType(touchpoint, setting),
    ownTitle(touchpoint),
    touchpoint.category,
    search && toSearch(search, setting),
    loyalty && toLoyalty(loyalty, setting, formats),
    team,
    setting.agents === 'named' && agent && text('agent', { agent }),
    place,
    campaign && text('campaign', { campaign }),
    // Its heading says it.
    setting.grouping !== 'case' && touchpoint.case && text('case', { case: touchpoint.case }),
    touchpoint.source,
    touchpoint.sentiment && toMood(touchpoint.sentiment, setting),
    touchpoint.masked && toMasked(touchpoint.masked, setting),
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}

/** Facts as one text. Each is kept from turning the others around, where one reads from right to left. */
export function joinFacts(facts: readonly string[]): string {
  return facts.map((fact) => `\u2068${fact.replaceAll(turning, '')}\u2069`).join('\u00a0· ');
}

/** Marks of direction that a fact could leave open. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** The word for what happened: ours, or as the host writes it; `undefined` where none is given. */
export function typeWord(
  { type }: ReadTouchpoint,
  { locale }: CustomerTimelineWording,
): string | undefined {
  const labels: Readonly<Record<string, string>> =
    touchpointTypeLabels[locale.split('-')[0] as keyof typeof touchpointTypeLabels];
  return type !== undefined && Object.hasOwn(labels, type) ? labels[type] : type;
}

const directions = {
  in: 'directionIn',
  out: 'directionOut',
  internal: 'directionInternal',
} as const;

const lanes = {
  customer: 'laneCustomer',
  firm: 'laneFirm',
  both: 'laneBoth',
} as const satisfies Record<Lane, string>;

function toChannel(
  { channel, originalchannel, alongside }: ReadTouchpoint,
  wording: CustomerTimelineWording,
): string {
  const { text } = wording;
  const word = channelWord(channel, wording);
  const own = originalchannel
    ? text('originalChannel', { channel: word, original: originalchannel })
    : word;
  return alongside
    ? text('alongside', { channel: own, alongside: channelWord(alongside, wording) })
    : own;
}

/** Where lanes show whose side it is, words do so as well. */
function toSide(touchpoint: ReadTouchpoint, { lanes: isInLanes, text }: RowSetting) {
  if (touchpoint.side === 'employee') return text('employees');
  return isInLanes && text(lanes[laneOf(touchpoint)]);
}

/** The type, unless title or another fact say it already. */
function toType(touchpoint: ReadTouchpoint, wording: RowSetting): string | undefined {
  const { type, title, confidential, rating, loyalty, search, campaign } = touchpoint;
  const word = typeWord(touchpoint, wording);
  if (word === undefined) return undefined;
  const isTold =
    (type === 'feedback' && rating) ||
    (type === 'loyalty' && loyalty) ||
    (type === 'search' && search) ||
    (type === 'campaign' && campaign);
  if (isTold) return undefined;
  const isInTitle = !confidential && title.toLowerCase().includes(word.toLowerCase());
  return isInTitle ? undefined : word;
}

/** A title that the rating stands in place of, unless it says no more than that. */
function ownTitle({ title, confidential, type, rating }: ReadTouchpoint): string | undefined {
  if (confidential || type !== 'feedback' || !rating) return undefined;
  return /^feedback\b/i.test(title) ? undefined : title;
}

function toSearch(
  { words, results }: NonNullable<ReadTouchpoint['search']>,
  { text }: RowSetting,
): string {
  return results === undefined
    ? text('searched', { words })
    : text('searchResults', { words, count: results });
}

function toLoyalty(
  { points, balance }: NonNullable<ReadTouchpoint['loyalty']>,
  { text }: RowSetting,
  formats: Formats,
): string {
  const change = formats.change(points);
  return balance === undefined
    ? text('loyalty', { points: change })
    : text('loyaltyBalance', { points: change, balance: formats.number(balance) });
}

function toMood({ value, source }: Sentiment, wording: RowSetting): string {
  const { text } = wording;
  const by = source === 'customer' ? text('byCustomer') : source;
  return text('mood', { source: by, mood: moodWord(value, wording) });
}

function toMasked(
  fields: NonNullable<ReadTouchpoint['masked']>,
  { text }: CustomerTimelineWording,
): string {
  const names = fields.map((field) => text(`masked${capitalize(field)}`));
  return text('hidden', { fields: names.join(', ') });
}

function capitalize<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}

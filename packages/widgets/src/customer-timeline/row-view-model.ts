import { laneOf } from '@oxbow/model/lane';
import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import { toBetween, type BetweenView } from './between-view-model.js';
import { channelPaths, feedbackPath } from './channel-icons.js';
import { channelWord } from './channel-words.js';
import type { Formats } from './formats.js';
import { toHeading, type HeadingView } from './heading-view-model.js';
import { joinFacts, toFacts, typeWord } from './row-facts.js';
import type { RowSetting } from './row-setting.js';
import { toFoundPieces, type TextPiece } from './text-pieces.js';
import type { TimelineRow } from './timeline-row.js';

/** One row as it is shown. */
export interface RowView {
  /** What it was made of, for what a person does there. */
  row: TimelineRow;
  /** Names its elements. */
  name: string;
  isCurrent: boolean;
  /** Whether no heading of a group stands over its own. */
  isUngrouped: boolean;
  /** What it is to the styles. */
  classes: string;
  heading: HeadingView | undefined;
  /** What lies between it and its neighbour in time, in the order in which it is drawn. */
  above: BetweenView[];
  below: BetweenView[];
  order: RowSetting['order'];
  time: { text: string; iso?: string; relative?: string | undefined } | undefined;
  /** The outline of the icon; of a second one where it took place on two channels. */
  icon: string;
  alongside: string | undefined;
  title: string | TextPiece[];
  amount: string | undefined;
  /** All facts as one text. */
  facts: string;
  /** Its place among all, in words. */
  place: string;
  details: DetailsView | undefined;
  /** The button that unfolds a burst, or folds it again. */
  fold: { text: string; isFolded: boolean } | undefined;
}

/** What can be opened of a touchpoint. */
export interface DetailsView {
  label: string;
  /** What is seen once they are open. */
  content: DetailsContent | undefined;
}

export interface DetailsContent {
  /** When it was, in full, and how long ago. */
  time: string;
  text: TextPiece[];
  link: string | undefined;
  /** An address that is only shown. */
  address: string | undefined;
  /** Where the host's own markup comes, in the place of the text. */
  slot: string | undefined;
  /** The word on the button that copies an address that leads here; `undefined` where none does. */
  copy: string | undefined;
}

/** Words one row. */
export function toRowView(row: TimelineRow, setting: RowSetting, formats: Formats): RowView {
  const { position, count, touchpoint } = row;
  const burst = row.burst?.folded ? row.burst : undefined;
  const isCollapsed = row.group?.collapsed ?? false;
  const between = isCollapsed ? [] : toBetween(row, setting, formats);
  const isNewest = setting.order === 'newest';
  const { channel, alongside, amount, type } = touchpoint;
  return {
    row,
    name: `touchpoint-${position}`,
    isCurrent: row.isCurrent ?? false,
    isUngrouped: setting.grouping === 'none',
    classes: toClasses(row, setting),
    heading: toHeading(row, setting, formats),
    above: isNewest ? [] : between,
    below: isNewest ? between.reverse() : [],
    order: setting.order,
    time: toTime(row, setting, formats),
    icon: type === 'feedback' ? feedbackPath : channelPaths[channel],
    alongside: alongside && !isCollapsed ? channelPaths[alongside] : undefined,
    title: burst ? toBurst(burst, touchpoint, setting) : toFoundTitle(row, setting),
    amount: burst || !amount ? undefined : formats.amount(amount),
    facts: joinFacts(toFacts(burst ? sharedOf(touchpoint) : touchpoint, setting, formats)),
    place: setting.text('place', {
      position: formats.number(position + 1),
      count: formats.number(count),
    }),
    details: burst || isCollapsed ? undefined : toDetails(row, setting, formats),
    fold: row.burst && !isCollapsed ? toFold(row.burst, setting) : undefined,
  };
}

function toClasses(row: TimelineRow, { grouping, lanes }: RowSetting): string {
  const { touchpoint, position, count, group, found } = row;
  const classes = ['touchpoint', touchpoint.side === 'employee' ? 'is-employees' : 'is-customers'];
  if (group?.collapsed) classes.push('is-collapsed');
  if (position === 0) classes.push('is-first');
  if (position === count - 1) classes.push('is-last');
  if (grouping !== 'day') classes.push('is-dated');
  if (lanes) classes.push(`lane-${laneOf(touchpoint)}`);
  if (found) classes.push(found === 'current' ? 'is-found is-sought' : 'is-found');
  return classes.join(' ');
}

function toTime(
  { touchpoint: { at, day }, burst }: TimelineRow,
  { grouping, now, story, text: wording }: RowSetting,
  formats: Formats,
): RowView['time'] {
  if (story) return day === undefined ? undefined : { text: wording('storyDay', { day }) };
  if (at === undefined) return undefined;
  const text = grouping === 'day' ? formats.time(at) : formats.moment(at);
  return {
    text: burst?.folded
      ? formats.times(
          Math.min(burst.from, burst.until),
          Math.max(burst.from, burst.until),
          grouping !== 'day',
        )
      : text,
    iso: new Date(at).toISOString(),
    relative: formats.relative(at, now),
  };
}

function toTitle(
  { title, confidential, type, rating }: ReadTouchpoint,
  { text }: RowSetting,
): string {
  if (confidential) return text('confidential');
  if (type === 'feedback' && rating)
    return text('rating', { value: rating.value, maximum: rating.maximum });
  return title;
}

/** A word that is looked for stands out, where it is one that the search looks at. */
function toFoundTitle(
  { found, touchpoint }: TimelineRow,
  setting: RowSetting,
): string | TextPiece[] {
  const title = toTitle(touchpoint, setting);
  const isSearched = found !== undefined && !touchpoint.confidential;
  return isSearched ? toFoundPieces(title, setting.words, true) : title;
}

/** What is the same of all touchpoints of a burst. */
function sharedOf(touchpoint: ReadTouchpoint): ReadTouchpoint {
  const { channel, originalchannel, alongside, direction, side } = touchpoint;
  return {
    channel,
    side,
    title: '',
    confidential: false,
    ...(originalchannel !== undefined && { originalchannel }),
    ...(alongside !== undefined && { alongside }),
    ...(direction !== undefined && { direction }),
    ...(touchpoint.case !== undefined && { case: touchpoint.case }),
  };
}

function toBurst(
  { count }: NonNullable<TimelineRow['burst']>,
  touchpoint: ReadTouchpoint,
  setting: RowSetting,
): string {
  const { type = '' } = touchpoint;
  const key = Object.hasOwn(bursts, type) ? bursts[type as keyof typeof bursts] : undefined;
  if (key) return setting.text(key, { count });
  const what = typeWord(touchpoint, setting) ?? channelWord(touchpoint.channel, setting);
  return setting.text('burst', { count, what });
}

/** The types that have words of their own for many. */
const bursts = {
  page: 'burstPage',
  search: 'burstSearch',
  message: 'burstMessage',
  call: 'burstCall',
  visit: 'burstVisit',
  order: 'burstOrder',
} as const;

function toFold(
  { count, folded }: NonNullable<TimelineRow['burst']>,
  { text }: RowSetting,
): RowView['fold'] {
  return { text: text(folded ? 'unfold' : 'fold', { count }), isFolded: folded };
}

function toDetails(
  { key, open, found, touchpoint }: TimelineRow,
  { now, text, words, slots, story }: RowSetting,
  formats: Formats,
): DetailsView | undefined {
  const { id, at, detail, link, address, confidential, type } = touchpoint;
  const hasSlot = type !== undefined && (slots?.has(type) ?? false);
  if (confidential || story || !(detail || link || address || hasSlot)) return undefined;
  const label = text('details');
  if (!open) return { label, content: undefined };
  const times = at === undefined ? [] : [formats.fullMoment(at), formats.relative(at, now)];
  return {
    label,
    content: {
      time: times.filter((time) => time !== undefined).join(' · '),
      text: detail === undefined ? [] : toFoundPieces(detail, found && words),
      link,
      address,
      slot: hasSlot ? `detail-${key}` : undefined,
      copy: id === undefined ? undefined : text('copyLink'),
    },
  };
}

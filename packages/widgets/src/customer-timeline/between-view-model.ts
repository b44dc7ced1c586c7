import { channelWord } from './channel-words.js';
import type { Formats } from './formats.js';
import { joinFacts } from './row-facts.js';
import type { RowSetting } from './row-setting.js';
import type { TimelineRow } from './timeline-row.js';

/** A line between two touchpoints: a handover, one that failed, or quiet days. */
export interface BetweenView {
  kind: 'handover' | 'gap' | 'quiet';
  /** Whether nobody said that it was so. */
  inferred: boolean;
  /** What stands out. */
  text: string;
  /** What is said of it beside, as one text; that of quiet days is only heard. */
  facts: string;
}

/** The lines that lead to a touchpoint, in the order of time. */
export function toBetween(row: TimelineRow, setting: RowSetting, formats: Formats): BetweenView[] {
  const lines: BetweenView[] = [];
  if (row.quietSpell) lines.push(toQuietSpell(row.quietSpell, setting, formats));
  if (row.handover) lines.push(toHandover(row, row.handover, setting, formats));
  return lines;
}

function toQuietSpell(
  { days, from, until }: NonNullable<TimelineRow['quietSpell']>,
  { text, story }: RowSetting,
  formats: Formats,
): BetweenView {
  const words = text('quietDays', { count: days });
  const line = { kind: 'quiet', inferred: false, text: words } as const;
  // A story tells no dates.
  if (story) return { ...line, facts: '' };
  const start = formats.date(from);
  return {
    ...line,
    facts: from === until ? start : text('quietRange', { from: start, until: formats.date(until) }),
  };
}

function toHandover(
  { touchpoint }: TimelineRow,
  handover: NonNullable<TimelineRow['handover']>,
  setting: RowSetting,
  formats: Formats,
): BetweenView {
  const { text } = setting;
  const { kind, between, inferred, basis, reason, carried, fromChannel } = handover;
  const to = channelWord(touchpoint.channel, setting);
  const hasOther = fromChannel !== undefined && fromChannel !== touchpoint.channel;
  const facts = [
    between !== undefined && text('later', { duration: formats.duration(between) }),
    reason !== undefined && text('handoverReason', { reason }),
    inferred && text(basis === 'case' ? 'inferredFromCase' : 'inferredFromTime'),
    carried !== undefined && text(carried ? 'carried' : 'notCarried'),
  ].filter((fact) => typeof fact === 'string');
  return {
    kind,
    inferred,
    text: hasOther
      ? text(inferred ? 'cameFrom' : kind, { from: channelWord(fromChannel, setting), to })
      : text(kind === 'gap' ? 'gapOn' : 'handoverTo', { to }),
    facts: joinFacts(facts),
  };
}

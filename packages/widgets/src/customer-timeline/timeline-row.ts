import type { Channel } from '@oxbow/model/channel';
import type { Group } from '@oxbow/model/grouping';
import type { Handover } from '@oxbow/model/handover';
import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import type { StoryTouchpoint } from '@oxbow/model/story';

/** One row of a timeline, before it is worded. The core makes it only for rows that are drawn. */
export interface TimelineRow {
  /** Names the row while the timeline shows the same data: the number of its record. */
  key: number;
  /** Its place among all that are shown, from 0. */
  position: number;
  /** How many are shown in all (aria-setsize). */
  count: number;
  /** As it was read or, in a story, as it is told. */
  touchpoint: ReadTouchpoint & Pick<StoryTouchpoint, 'day'>;
  /** Whether its details are open. */
  open: boolean;
  /** Present on the first row of a group; `collapsed`: then of the row only the heading is drawn. Absent without grouping. */
  group?: { kind: Group['kind']; key: string; count: number; collapsed: boolean };
  /** Days without a touchpoint before it, in time (newest first they are drawn below it, oldest first above). */
  quietSpell?: { days: number; from: string; until: string };
  /** How the customer came here from another channel; drawn at the same edge as the quiet spell. */
  handover?: Handover & { fromChannel?: Channel };
  /** Present on the first row (in display order) of a burst; `folded`: only one line for all of them is drawn. */
  burst?: { count: number; from: number; until: number; folded: boolean };
  /** Is it found by the text search right now (the current match is `current`)? */
  found?: 'match' | 'current';
  /** Whether Tab reaches it. */
  isCurrent?: boolean;
  /** The record as the host has it, for the slot of a type (`oxdetail`). */
  record: unknown;
}

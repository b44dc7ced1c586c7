import type { RowSetting } from './row-setting.js';
import type { TimelineRow } from './timeline-row.js';
import type { Timeline } from './view-model.js';

/** A line as wide as its words usually are. */
const line = (words: number): string => '00000000 '.repeat(words).trim();
const noon = Date.parse('2020-01-01T12:00:00Z');

/** Stands for the touchpoints while there are none: their words are drawn as bars of about the usual length. */
export const placeholderRows: readonly TimelineRow[] = [4, 2, 3, 4, 2].map((words, position) => ({
  key: position,
  position,
  count: 5,
  open: false,
  touchpoint: {
    at: noon,
    channel: 'other',
    title: line(words),
    place: line(2),
    side: 'customer',
    confidential: false,
  },
  ...(position === 0 && {
    group: { kind: 'day', key: '2020-01-01', count: 5, collapsed: false } as const,
  }),
  record: undefined,
}));

/** Stands for what is said of all of them. */
export const placeholder: Timeline = {
  size: 5,
  counts: [3, 2],
  lastContact: { at: noon, channel: 'other' },
  chosen: [],
  fitting: 5,
  isComplete: true,
  shown: 5,
  further: 0,
  order: 'newest',
  olderPage: undefined,
  newerPage: undefined,
  invalid: 0,
  waiting: 0,
};

/** How they are shown: in the same way whatever the host wants. */
export const placeholderSetting = {
  timeZone: 'UTC',
  now: noon,
  order: 'newest',
  grouping: 'day',
  agents: 'team',
  lanes: false,
  story: false,
} as const satisfies Partial<RowSetting>;

import type { TimelineFilter } from '../timeline-filter.js';

/** What a timeline shows now, in the order it is shown: what the filter leaves, whether or not its group is collapsed. */
export interface Shown {
  readonly length: number;
  /** In other data the same numbers are those of other records. */
  readonly source: object;
  /** Whether the first place is that of the newest. */
  readonly order: 'newest' | 'oldest';
  /** The number of the record at a place; it stays the same whatever is filtered or comes, in one source. */
  numberAt(position: number): number;
  recordAt(position: number): unknown;
}

/** How a person wants to see a timeline. */
export interface Display {
  grouping: 'day' | 'week' | 'month' | 'case' | 'none';
  order: 'newest' | 'oldest';
  lanes: boolean;
  overview: boolean;
}

/** The panels of the tools. */
export type PanelName = 'find' | 'filter' | 'show' | 'take';

/** What the timeline gives to its tools. */
export interface TimelineTools {
  readonly filter: TimelineFilter;
  readonly shown: Shown;
  /** All touchpoints there are, filtered or not, in any order. */
  readonly all: { readonly length: number; recordAt(position: number): unknown };
  readonly display: Display;
  /** Whether it is told to those who do not serve the customer: nothing is then found by what is not told. */
  readonly isStory: boolean;
  /** Whether all records were looked at, so that an id that is not known is not there. */
  readonly isSettled: boolean;
  /** Whether all that fits the filter was found. */
  readonly isComplete: boolean;
  /** Another number whenever what there is may have changed. */
  readonly version: number;
  /** Whether the host has older ones. */
  readonly hasOlder: boolean;
  /** What a person wants to see: draws it, says how many that are, and dispatches `oxfilter`. */
  choose(filter: TimelineFilter): void;
  /** How a person wants to see it; stands over the attributes. */
  arrange(part: Partial<Display>): void;
  /** Opens or closes all details. */
  openAll(open: boolean): void;
  /** Closes or opens all groups. */
  closeAll(closed: boolean): void;
  /** Brings the row at a place of `shown` into sight, out of its collapsed group where need be. */
  show(position: number, options?: { focus?: boolean; open?: boolean }): void;
  /** The place of a touchpoint in `shown`; `undefined` where the filter leaves it out or it is not there. */
  positionOf(id: string): number | undefined;
  isLoaded(id: string): boolean;
  /**
   * Asks the host for a page of older ones.
   * @param touchpoint the id of one that is looked for, so that the host may answer with all up to it
   * @returns whether a page came; its records are looked at by then
   */
  askOlder(touchpoint?: string): Promise<boolean>;
  /** Says something politely. */
  say(word: () => string): void;
  print(): void;
}

import type { Channel } from '../../model/src/channel/channel.js';
import type { Touchpoint } from '../../model/src/touchpoint/touchpoint.js';

/** A way of drawing touchpoints in a box of 600 px that scrolls. The records are newest first and stay the host's. */
export interface Candidate {
  /** Puts into the box what can be there before there are data. */
  prepare(box: HTMLElement): void;
  mount(records: readonly Touchpoint[]): void;
  /** What scrolls; absent where the candidate moves along a time axis instead. */
  scroller?(): Element;
  /** Moves on by about as many pixels; only where nothing scrolls. */
  move?(pixels: number): void;
  /** Goes to the oldest touchpoint; only where nothing scrolls. */
  moveToEnd?(): void;
  /** Shows one more, the newest of all. */
  append(record: Touchpoint): void;
  /** Shows one channel, or again all. */
  filter(channel: Channel | undefined): void;
  /** Selects a row, in whichever tree it stands. */
  row: string;
  /** What only our element can do. */
  own?: Own;
}

/** What is measured of our element alone. */
export interface Own {
  /** Takes the same records by an answered request, which is the way that live changes come. */
  listen(): void;
  /** Takes the records but for so many at both ends, which it then has to ask for. */
  mountPart(records: readonly Touchpoint[], without: number): void;
  /** Asks for what is missing at an end, as a person does. */
  ask(end: 'older' | 'newer'): void;
  /** Opens or closes all rows, as a person does. */
  openAll(open: boolean): Promise<void>;
  /** Opens the row that stands before a given one. */
  expandBefore(row: Element): boolean;
  /** Sets a search for a word. */
  search(word: string): void;
}

declare global {
  interface Window {
    /** The one that this page measures. */
    candidate: Candidate;
  }
}

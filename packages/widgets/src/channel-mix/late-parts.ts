import { isServer } from 'lit';
import { LatePart } from '../element/late-part.js';
import type { MakingModule } from '../element/made-parts.js';
import type { ChannelMix } from './channel-mix.js';
import type { SideMix } from './mixes.js';
import { lateReader } from './reading.js';
import type { ChannelMixWording } from './strings.js';
import type { ChannelMixView, MixContent, SideView } from './view-model.js';

/** All that is shown, for what is made of it. */
export interface MixShown {
  content: MixContent;
  view: ChannelMixView;
  /** As counted here, or as a host gave them, unread. */
  handovers: unknown;
}

/** What a late part does in one element; it lives as long as its element. */
export interface MixPart {
  /** Draws what is its own as a whole. */
  render?(): unknown;
  /** Draws something of one side; `drawing` is what stands there else. */
  renderSide?(side: SideView, mix: SideMix, drawing: unknown): unknown;
  /** After each drawing. */
  finish?(): void;
}

/** What a late part is made of; nothing is shown while it is loading. */
export type MixGiven = [
  host: ChannelMix,
  wording: ChannelMixWording,
  shown: () => MixShown | undefined,
];

export type MixPartModule = MakingModule<MixPart, MixGiven>;

/** What is withheld of employees, and what is said only of them; for data that hold contacts of theirs. */
export const lateEmployees = new LatePart(() => import('./employees/employees.js'));

/** What a person opens, each by the text that it is called by. */
export const late = {
  /** The table over time. */
  table: new LatePart<MixPartModule>(() => import('./periods/periods.js')),
  /** Bars that are explored. Chart.js comes with them, in a file of its own; a server needs no more than the styles. */
  explore: new LatePart<MixPartModule>(async () => {
    const [{ create, strings, styles }, chart] = await Promise.all([
      import('./interactive/exploration.js'),
      isServer ? undefined : import('./interactive/mix-chart.js'),
    ]);
    return { strings, styles, create: (...given: MixGiven) => create(chart?.MixChart, ...given) };
  }),
  /** From which channel to which customers went. */
  handovers: new LatePart<MixPartModule>(() => import('./handovers/handovers.js')),
  /** A file to take along. */
  take: new LatePart<MixPartModule>(() => import('./export/taking.js')),
};
export type Opened = keyof typeof late;

/** All that comes late, for a server. */
export const parts: readonly LatePart[] = [lateReader, lateEmployees, ...Object.values(late)];

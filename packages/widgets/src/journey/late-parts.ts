import type { Journey as PlannedJourney } from '@oxbow/model/journey';
import { LatePart, type PartModule } from '../element/late-part.js';
import type { MakingModule } from '../element/made-parts.js';
import type { FactsModule } from './facts/fact.js';
import type { Journey } from './journey.js';
import type { renderLegend, renderStages } from './stages/template.js';
import type { toStagesView } from './stages/view-model.js';
import type { JourneyContent } from './reading.js';
import type { JourneySetting, JourneyWording } from './strings.js';

/** What a late part does in one journey; it lives as long as its element. */
export interface JourneyPart {
  /** Takes what is stored, and gives what is to be shown in its place; before anything else. */
  show?(content: JourneyContent): JourneyContent;
  /** Takes a journey that was brought in. */
  bringIn?(journey: PlannedJourney): void;
  /** Before each drawing. */
  prepare?(content: JourneyContent, setting: JourneySetting): void;
  /** Draws at its place: of what was opened under the tools. */
  render?(): unknown;
  /** Draws in the place of map and list; `undefined` where these stay. */
  renderInstead?(): unknown;
  /** Draws at a stage, in the map and in the list. */
  renderAt?(stage: string): unknown;
  /** After each drawing. */
  finish?(): void;
  /** Asks the host again for what nobody answered. */
  refresh?(): void;
  /** Where the focus goes on when a drawing took away what had it. */
  findFocus?(): HTMLElement | null | undefined;
}

/** What a person opens by a tool, each by the name of its part. */
export type Opened = 'edit' | 'take';

/** What a late part knows of the journey it is part of, and can do with it. */
export interface JourneyCore {
  /** What is stored, as far as is known. */
  readonly content: JourneyContent | undefined;
  /** Shows what was stored in the place of what was shown. */
  adopt(journey: PlannedJourney): void;
  isOpen(opened: Opened): boolean;
  /** Closes what was opened, and gives the focus back to its tool. */
  close(opened: Opened): void;
  /** Begins to change the journey with one that was brought in. */
  bringIn(journey: PlannedJourney): void;
}

/** The module of what draws the stages. */
export interface StagesModule extends PartModule {
  renderLegend: typeof renderLegend;
  renderStages: typeof renderStages;
  toStagesView: typeof toStagesView;
}

/** The module of a late part. Its texts are among those of the journey as soon as it is there. */
export type JourneyPartModule = MakingModule<
  JourneyPart,
  [host: Journey, wording: JourneyWording, core: JourneyCore]
>;

/** The stages, as a map and as a list; fetched while the data is on its way. */
export const lateStages = new LatePart<StagesModule>(() => import('./stages/stages.js'));

/** Measures, engagement, and what really happened; for journeys that hold any of it. */
export const lateFacts = new LatePart<FactsModule>(() => import('./facts/facts.js'));

/** Each part by its name. A tool is there as soon as its part is named here. */
export const late: Partial<Record<Opened | 'exchanges', LatePart<JourneyPartModule>>> = {
  edit: new LatePart(() => import('./editing/editing.js')),
  take: new LatePart(() => import('./transfer/transfer.js')),
  exchanges: new LatePart(() => import('./exchanges/exchanges.js')),
};

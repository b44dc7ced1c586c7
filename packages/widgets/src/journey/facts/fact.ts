import type { PartModule } from '../../element/late-part.js';
import type { Piece } from '../../element/wording.js';
import type { JourneySelectEvent } from '../events.js';
import type { Formats } from '../formats.js';
import type { JourneyContent } from '../reading.js';
import type { FeltView } from '../stages/step-view-model.js';
import type { JourneySetting, JourneyWording } from '../strings.js';

/** What a measure belongs to, and what is told when somebody opens it. */
export interface OpensView {
  words: Piece[];
  detail: JourneySelectEvent['detail'];
}

/** What is done for a stage or a step, or measured there. */
export interface MeasureView {
  title: Piece[];
  link: string | undefined;
  /** For whom, and at which step. */
  notes: Piece[][];
  opens: OpensView[];
}

/** What else is known of a stage. */
export interface StageFacts {
  /** How engaged each side is; empty where nobody says it. */
  engagement: FeltView[];
  measures: MeasureView[];
}

/** What happened, for all stages. */
export interface ActualView {
  lines: string[];
  /** What no step is planned like, each with how often it happened. */
  unplanned: { words: Piece[]; count: string }[];
}

/** What only some journeys hold, worded. */
export interface JourneyFacts {
  stages: ReadonlyMap<string, StageFacts>;
  /** What really happened at a step, by its id; empty where nothing is known of it. */
  steps: ReadonlyMap<string, string[]>;
  actual: ActualView | undefined;
}

/** Words what only some journeys hold. */
export type FactTeller = (
  content: JourneyContent,
  setting: JourneySetting,
  formats: Formats,
) => JourneyFacts;

/** The module of the late part that words and draws it. */
export interface FactsModule extends PartModule {
  tellFacts: FactTeller;
  renderStageFacts(
    facts: StageFacts,
    wording: JourneyWording,
    open: (detail: JourneySelectEvent['detail']) => void,
  ): unknown;
  renderMeasures(
    measures: readonly MeasureView[],
    open: (detail: JourneySelectEvent['detail']) => void,
  ): unknown;
  renderActual(actual: ActualView, wording: JourneyWording): unknown;
}

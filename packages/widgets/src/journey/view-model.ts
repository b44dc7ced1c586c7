import { toForeign, toPieces, type Piece } from '../element/wording.js';
import type { JourneyContent } from './reading.js';
import type { JourneySetting } from './strings.js';

/** One stage. */
export interface StageView {
  id: string;
  title: Piece[];
  steps: Piece[][];
}

/** Everything that is shown of a journey. */
export interface JourneyView {
  /** What one would say of it in one sentence. */
  sentence: Piece[];
  stages: StageView[];
}

/** Makes all that is shown of a journey. */
export function toJourneyView({ journey }: JourneyContent, setting: JourneySetting): JourneyView {
  const { locale, text } = setting;
  return {
    sentence: toPieces(text('sentence', { count: journey.stages.length }), {
      title: toForeign(journey.title, locale),
    }),
    stages: journey.stages.map(({ id, title }) => ({
      id,
      title: [toForeign(title, locale)],
      steps: journey.steps
        .filter(({ stage }) => stage === id)
        .map((step) => [toForeign(step.title, locale)]),
    })),
  };
}

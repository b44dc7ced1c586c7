import type { JourneyData, JourneyDataReading } from '@oxbow/model/journey-data';
import { readPlainJourney } from '@oxbow/model/plain-journey';
import { LatePart, type PartModule } from '../element/late-part.js';

/** What is shown of a journey. */
export type JourneyContent = JourneyData;

interface ReaderModule extends PartModule {
  readJourneyData(value: unknown): JourneyDataReading;
}

/** What reads everything else than a journey that is plainly good, and counts what happened in touchpoints. */
export const lateReader = new LatePart<ReaderModule>(() => import('./whole-reader.js'));

/**
 * Reads a journey, alone or with what is known beside it, with as little as will do.
 * @returns `undefined` where `lateReader` has to come first
 */
export function readEither(value: unknown): JourneyDataReading | undefined {
  const data = readPlainJourney(value);
  return data
    ? { data, faults: [], total: data.journey.steps.length, invalid: 0 }
    : lateReader.module?.readJourneyData(value);
}

import type { JourneyData, JourneyDataReading } from '@oxbow/model/journey-data';
import { readJourneyData } from '@oxbow/model/journey-data';

/** What is shown of a journey. */
export type JourneyContent = JourneyData;

/** Reads a journey, alone or with what happened on it. */
export function readData(value: unknown): JourneyDataReading {
  return readJourneyData(value);
}

import { readPlainObjective } from '@oxbow/model/plain-objective';
import type { ObjectiveReading } from '@oxbow/model/read-objective';
import { LatePart, type PartModule } from '../element/late-part.js';

interface ReaderModule extends PartModule {
  readObjective(data: unknown): ObjectiveReading;
}

/** What reads everything else than an objective that is plainly good. */
export const lateReader = new LatePart<ReaderModule>(() => import('./whole-reader.js'));

/**
 * Reads an objective of a host with as little as will do.
 * @returns `undefined` where `lateReader` has to come first
 */
export function readEither(data: unknown): ObjectiveReading | undefined {
  const objective = readPlainObjective(data);
  return objective
    ? { objective, faults: [], total: objective.keyResults.length, invalid: 0 }
    : lateReader.module?.readObjective(data);
}

import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { readEach } from '../fault/read-each.js';
import { readKnown } from '../fault/read-known.js';
import { KeyResult } from '../key-result/key-result.js';
import { Contribution, objectiveFrame, type Objective } from './objective.js';

/** What could be read of a host's objective. */
export interface ObjectiveReading {
  /** Absent where the frame is unusable: without id, revision, title, period, type or list of key results. */
  objective?: Objective;
  /** What was left out, and why; paths from the objective. */
  faults: Fault[];
  /** Key results that the host gave; 1 where the frame is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

const mostKeyResults = 50;
const mostContributions = 20;
const needed = new Set<PropertyKey>(['id', 'revision', 'title', 'period', 'type', 'keyResults']);
const Frame = z.object({
  ...objectiveFrame,
  contributions: z.optional(z.array(z.unknown())),
  keyResults: z.array(z.unknown()),
});

/**
 * Reads an objective of a host leniently: key results, contributions and other parts that cannot be read are left out and
 * named, each alone; keys that no schema knows are left out in silence. Never throws, whatever the host's getters do.
 */
export function readObjective(value: unknown): ObjectiveReading {
  try {
    return read(value);
  } catch {
    return unusable([{ path: '', message: 'reading this objective throws' }]);
  }
}

function read(value: unknown): ObjectiveReading {
  const { frame, faults } = readFrame(value);
  if (!frame) return unusable(faults);
  const { contributions, keyResults, ...rest } = frame;
  const readResults = readEach(keyResults, KeyResult, 'keyResults', mostKeyResults);
  faults.push(...readResults.faults);
  const objective: Objective = { ...rest, keyResults: readResults.items };
  if (contributions) {
    const readParts = readEach(contributions, Contribution, 'contributions', mostContributions);
    faults.push(...readParts.faults);
    objective.contributions = readParts.items;
  }
  const total = keyResults.length;
  return { objective, faults, total, invalid: total - readResults.items.length };
}

function unusable(faults: Fault[]): ObjectiveReading {
  return { faults, total: 1, invalid: 1 };
}

/** Reads all but the items of the two lists; parts that are not needed are left out where they cannot be read. */
function readFrame(value: unknown): { frame?: z.infer<typeof Frame>; faults: Fault[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: [{ path: '', message: 'expected an objective' }] };
  const record: Record<PropertyKey, unknown> = {};
  for (const key of Object.keys(Frame.shape)) {
    const part = (value as Record<string, unknown>)[key];
    // Many systems write null for what they do not have.
    if (part !== undefined && part !== null) record[key] = part;
  }
  const result = readKnown(Frame, record);
  if (result.success) return { frame: result.data, faults: [] };
  const faults = toFaults(result.error.issues);
  for (const [key] of result.error.issues.map(({ path }) => path)) {
    if (key === undefined || needed.has(key)) return { faults };
    delete record[key];
  }
  const frame = readKnown(Frame, record).data;
  return frame ? { frame, faults } : { faults };
}

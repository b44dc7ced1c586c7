import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { readEach } from '../fault/read-each.js';
import { readKnown } from '../fault/read-known.js';
import { KeyResult } from '../key-result/key-result.js';
import { Contribution, isPairKnown, most, objectiveFrame, type Objective } from './objective.js';
import { GoalChange } from './closing.js';
import { DimensionLink } from './meaning.js';
import { Dependency, Initiative, Material, Related } from './related.js';

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

const needed = new Set<PropertyKey>(['id', 'revision', 'title', 'period', 'type', 'keyResults']);
const anything = z.optional(z.array(z.unknown()));
const Frame = z.object({
  ...objectiveFrame,
  contributions: anything,
  mastery: anything,
  dimensions: anything,
  children: anything,
  dependencies: anything,
  initiatives: anything,
  changes: anything,
  keyResults: z.array(z.unknown()),
});

/**
 * Reads an objective of a host leniently: key results, items of other lists and parts that cannot be read are left out
 * and named, each alone; keys that no schema knows are left out in silence. Never throws, whatever the host's getters do.
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
  const readPart = <Item extends object>(
    name: ListName,
    list: readonly unknown[] | undefined,
    schema: z.ZodMiniType<Item>,
  ) => {
    if (!list) return undefined;
    const part = readEach(list, schema, name, most[name]);
    faults.push(...part.faults);
    return { [name]: part.items };
  };
  const { keyResults, ...rest } = frame;
  const results = readPairs(readEach(keyResults, KeyResult, 'keyResults', most.keyResults));
  faults.push(...results.faults);
  const objective = {
    ...rest,
    ...readPart('contributions', rest.contributions, Contribution),
    ...readPart('mastery', rest.mastery, Material),
    ...readPart('dimensions', rest.dimensions, DimensionLink),
    ...readPart('children', rest.children, Related),
    ...readPart('dependencies', rest.dependencies, Dependency),
    ...readPart('initiatives', rest.initiatives, Initiative),
    ...readPart('changes', rest.changes, GoalChange),
    keyResults: results.items,
  } as Objective;
  const total = keyResults.length;
  return { objective, faults, total, invalid: total - results.items.length };
}

type ListName = Exclude<keyof typeof most, 'keyResults'>;

/** Leaves out of key results that they are paired with one that is not there. */
function readPairs(read: { items: KeyResult[]; places: number[]; faults: Fault[] }): {
  items: KeyResult[];
  faults: Fault[];
} {
  const faults = [...read.faults];
  const items = read.items.map((item, index) => {
    if (isPairKnown(item, read.items)) return item;
    const path = `keyResults[${read.places[index]}].paired`;
    faults.push({ path, message: 'expected the id of another key result' });
    const { paired: _, ...rest } = item;
    return rest;
  });
  return { items, faults };
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

import type { Fault } from '../fault/fault.js';
import { isRecord } from '../plain/plain.js';
import { at, note, type Reader, type Reading } from '../plain/reader.js';
import { fewestEmployees } from './limits.js';
import { inPlaceOf, journeyParts, pathOf } from './journey-readers.js';
import type { Journey } from './journey.js';
import { mistakesOf, type JourneyMistake } from './mistakes.js';

/** What could be read of a host's journey. */
export interface JourneyReading {
  /** Absent where the frame is unusable: without id, revision, title, kind, stages or lanes. */
  journey?: Journey;
  /** What was left out, and why; paths from the journey. */
  faults: Fault[];
  /** Steps that the host gave; 1 where the frame is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

const needed = new Set(['id', 'revision', 'title', 'kind', 'stages', 'lanes', 'steps']);

/**
 * Reads a journey of a host leniently: steps and items of other lists that cannot be read, or that name a stage, lane or step that
 * there is not, are left out and named, each alone. How fewer than 5 employees feel is never in what it gives. Never throws,
 * whatever the host's getters do. It does without the schema; what it gives is what the schema takes.
 */
export function readJourney(value: unknown): JourneyReading {
  try {
    return read(value);
  } catch {
    return unusable([{ path: '', message: 'reading this journey throws' }]);
  }
}

function read(value: unknown): JourneyReading {
  const faults: Fault[] = [];
  const whole: Reading = { path: '', faults };
  if (!isRecord(value)) {
    note(whole, 'a journey');
    return unusable(faults);
  }
  const copy: Record<string, unknown> = {};
  let isUsable = true;
  let total = 0;
  for (const [key, reader] of Object.entries<Reader<unknown>>(journeyParts)) {
    // Many systems write null for what they do not have. A journey that has just begun has no steps.
    const given = value[key] ?? (key === 'steps' ? [] : undefined);
    if (key === 'steps' && Array.isArray(given)) total = given.length;
    if (given === undefined && !needed.has(key)) continue;
    const part = reader(given, at(whole, key));
    if (part !== undefined) copy[key] = part;
    else if (needed.has(key)) isUsable = false;
  }
  if (!isUsable) return unusable(faults);
  const journey = withoutMistakes(copy as Journey, faults);
  return { journey, faults, total, invalid: total - journey.steps.length };
}

function unusable(faults: Fault[]): JourneyReading {
  return { faults, total: 1, invalid: 1 };
}

/** What is left without a step may leave others without what they name, so it is looked at until nothing is wrong. */
function withoutMistakes(journey: Journey, faults: Fault[]): Journey {
  let good = protect(journey);
  for (;;) {
    const wrong = [...mistakesOf(good)];
    if (wrong.length === 0) return good;
    good = without(good, wrong, faults);
  }
}

/** Leaves out what is wrong: an item of `serves` alone, everything else with the item that it stands in. */
function without(journey: Journey, wrong: readonly JourneyMistake[], faults: Fault[]): Journey {
  const gone = new Set<object>();
  const unserved = new Map<object, Set<number>>();
  for (const { path, message } of wrong) {
    const [key, index, ...inside] = path;
    const item = journey[key as 'steps']?.[index as number];
    if (!item) continue;
    const [part, place] = inside;
    if (part === 'serves') unserved.set(item, (unserved.get(item) ?? new Set()).add(Number(place)));
    else gone.add(item);
    faults.push({ path: inside.reduce(joinPath, pathOf(item)), message });
  }
  const kept = <Item extends object>(list: readonly Item[]) =>
    list.filter((item) => !gone.has(item));
  const lists = ['experience', 'engagement', 'measures', 'exchanges'] as const;
  return {
    ...journey,
    ...Object.fromEntries(
      lists.flatMap((key) => (journey[key] ? [[key, kept<object>(journey[key])]] : [])),
    ),
    steps: kept(journey.steps).map((step) => {
      const unknown = unserved.get(step);
      if (!unknown) return step;
      const serves = (step.serves ?? []).filter((_, place) => !unknown.has(place));
      return inPlaceOf(step, { ...step, serves });
    }),
  };
}

function joinPath(path: string, step: string | number): string {
  return typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`;
}

/** A score of too few employees is none that is shown, whoever has published it. */
function protect(journey: Journey): Journey {
  if (!journey.engagement) return journey;
  return {
    ...journey,
    engagement: journey.engagement.map((each) => {
      const { side, score } = each;
      const isSmall = 'value' in score && score.n !== undefined && score.n < fewestEmployees;
      return side === 'employee' && isSmall
        ? inPlaceOf(each, { ...each, score: { withheld: 'protected' as const } })
        : each;
    }),
  };
}

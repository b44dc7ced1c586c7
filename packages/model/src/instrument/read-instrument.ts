import { mostFaults, type Fault } from '../fault/fault.js';
import { isRecord } from '../plain/plain.js';
import { HostObject } from '../profile/host-object.js';
import {
  dimensionsAllowed,
  findInstrumentFaults,
  type InstrumentFault,
} from './instrument-faults.js';
import { mostItemsAsked, mostSegments, mostSides, mostVariants } from './instrument-limits.js';
import {
  readDimension,
  readId,
  readItem,
  readLabel,
  readList,
  readScale,
  readSegment,
  readSide,
  readText,
  readVariant,
  without,
  withoutBlanks,
  type Read,
} from './instrument-parts.js';
import type { Dimension, Instrument } from './instrument.js';

/** What could be read of a host's instrument. */
export interface InstrumentReading {
  /** Absent where it cannot be asked at all. */
  instrument?: Instrument;
  /** What was left out, and why, one message for each thing that is wrong; paths from the instrument. */
  faults: Fault[];
  /** Items that the host gave; 1 where the instrument is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

const keys = [
  ...['id', 'version', 'title', 'status', 'scale', 'sides', 'dimensions', 'items', 'segments'],
  'variants',
];

/**
 * Reads an instrument of a host leniently, without the schema: a dimension, an item, a question, a segment or a variant that
 * cannot be used is left out and named, as is a key that an instrument does not have. What is returned is taken by the schema,
 * and what the schema takes is returned without a fault. Without its id, version, title or scale, three dimensions, or an item
 * for each side, it cannot be asked. Never throws, whatever the host's getters do.
 */
export function readInstrument(value: unknown): InstrumentReading {
  try {
    return read(value);
  } catch {
    return unusable([{ path: '', message: 'reading this instrument throws' }]);
  }
}

function read(value: unknown): InstrumentReading {
  if (!isRecord(value)) return unusable([{ path: '', message: 'expected an instrument object' }]);
  const faults: Fault[] = [];
  const given = new HostObject(value, '', faults);
  given.only(keys);
  const id = readId(given, 'id');
  const version = given.read('version', readVersion, 'a whole number from 1 on', true);
  const title = readLabel(given, 'title');
  const status = readText(given, 'status', false);
  const scale = readScale(given);
  const { least, most } = dimensionsAllowed;
  const sides = readList(given, 'sides', readSide, { least: 1, most: mostSides });
  const dimensions = readList(given, 'dimensions', readDimension, { least, most });
  const items = readList(given, 'items', readItem, { most: mostItemsAsked });
  const may = { must: false };
  // A variant, or a question, in which anything is wrong would count something else.
  const whole =
    <Part>(reader: (part: HostObject) => Read<Part>) =>
    (part: HostObject) => {
      const before = faults.length;
      const one = reader(part);
      return faults.length === before ? one : undefined;
    };
  const segments = readList(given, 'segments', whole(readSegment), { most: mostSegments, ...may });
  const variants = readList(given, 'variants', whole(readVariant), { most: mostVariants, ...may });
  if (!id || !version || !title || !scale || !sides || !dimensions || !items)
    return unusable(faults);

  const found = findInstrumentFaults({ id, sides, dimensions, items, segments, variants });
  faults.push(...found.map(toFault));
  const isGood = (name: string) => (_: unknown, index: number) =>
    !found.some(({ path }) => path[0] === name && path[1] === index);
  const left = {
    sides: withoutGaps(sides, isGood('sides')),
    dimensions: withoutGaps(
      dimensions.map((dimension, index) => withoutStrangers(dimension, index, found)),
      (_, index) => !found.some(({ path }) => isAt(path, ['dimensions', index, 'id'])),
    ),
    items: withoutGaps(items, isGood('items')),
  };
  const isAsked = !found.some(({ path }) => path[0] === 'sides' && path.length === 2);
  if (!isAsked || left.sides.length === 0 || left.dimensions.length < least)
    return unusable(faults);
  const instrument: Instrument = withoutBlanks({
    ...{ id, version, title, status, scale },
    ...left,
    segments: segments && withoutGaps(segments, isGood('segments')),
    variants: variants && withoutGaps(variants, isGood('variants')),
  });
  const total = items.length;
  const invalid = total - left.items.length;
  return { instrument, faults: faults.slice(0, mostFaults), total, invalid };
}

/** Without the questions and the practice of sides that are not there. */
function withoutStrangers(
  dimension: Dimension | undefined,
  index: number,
  faults: readonly InstrumentFault[],
): Dimension | undefined {
  if (!dimension) return undefined;
  let left = dimension;
  for (const { path } of faults) {
    const [list, place, key, side] = path;
    if (list !== 'dimensions' || place !== index || side === undefined) continue;
    if (key === 'questions' || key === 'practice')
      left = { ...left, [key]: without(left[key] ?? {}, String(side)) };
  }
  return left;
}

function withoutGaps<Part>(
  list: readonly Read<Part>[],
  isGood: (part: Read<Part>, index: number) => boolean,
): Part[] {
  return list.filter(isGood).filter((part) => part !== undefined);
}

function isAt(path: InstrumentFault['path'], at: InstrumentFault['path']): boolean {
  return at.every((step, index) => path[index] === step);
}

function toFault({ path, message }: InstrumentFault): Fault {
  let joined = '';
  for (const step of path) {
    if (typeof step === 'number') joined += `[${step}]`;
    else joined += joined === '' ? step : `.${step}`;
  }
  return { path: joined, message };
}

function readVersion(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 1 ? Number(value) : undefined;
}

function unusable(faults: Fault[]): InstrumentReading {
  return { faults: faults.slice(0, mostFaults), total: 1, invalid: 1 };
}

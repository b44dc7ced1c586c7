import type { Fault } from '../fault/fault.js';
import { whole } from '../plain/plain.js';
import { at, list, note, safely, some, type Reader, type Reading } from '../plain/reader.js';
import { compareAsked, type StatedAsked } from './asked-alike.js';
import type { EarlierWave, ExperienceProfile, GroupScores } from './experience.js';
import { frame, furtherSeries, group, segmentation, wave } from './profile-readers.js';
import { isOfFew, leastForDimension, protectRow } from './protect-row.js';
import { defaultThreshold } from './protection.js';
import { hideRemainders } from './remainders.js';
import { dimensionScores, groupScores, type ReadDimension } from './score-readers.js';

/** An earlier wave as a widget shows it. */
export type ReadWave = EarlierWave & {
  /** Another version of the instrument was asked then, or not the same statements of it, so that a difference may come from that. */
  changed?: true;
};

/** An experience profile as a widget shows it: protected already, so that what is withheld is not even there. */
export type ReadProfile = Omit<ExperienceProfile, 'threshold' | 'dimensions' | 'waves'> & {
  threshold: number;
  /** One to sixty. */
  dimensions: ReadDimension[];
  /** The oldest first. */
  waves?: ReadWave[];
};

/**
 * Reads a profile of a host leniently: dimensions, earlier waves, groups and further series that cannot be used are left out
 * and named, the others are kept. Scores of fewer answers than the threshold are withheld, and those of groups that such a
 * score could be computed from. A row's own threshold counts where it is higher, in earlier waves and groups too. A key that a profile does not have is refused with the part it stands in, because what is not
 * an aggregate may be a person's. No fault repeats a value or a key of the host. Never throws.
 *
 * It does without the schema, which weighs four times as much.
 * @returns no profile when the frame is unusable or no dimension is left; `total` dimensions were given, `invalid` of
 *   them left out
 */
export function readProfile(value: unknown): {
  profile?: ReadProfile;
  faults: Fault[];
  total: number;
  invalid: number;
} {
  const faults: Fault[] = [];
  return { total: 0, invalid: 0, ...safely(read)(value, { path: '', faults }), faults };
}

const read: Reader<Omit<ReturnType<typeof readProfile>, 'faults'>> = (value, reading) => {
  const given = frame(value, reading);
  if (!given) return undefined;
  const { threshold: wanted, series: listed, dimensions: rows, waves, segments, ...rest } = given;
  const threshold = readThreshold(wanted, at(reading, 'threshold'));
  const series = maybe(list(furtherSeries, 3), listed, at(reading, 'series'));
  const told = new Set(series?.map(({ id }) => id));

  const toRow =
    <Row extends GroupScores>(
      read: Reader<Row>,
      thresholds?: ReadonlyMap<string, number>,
    ): Reader<Row> =>
    (value, place) => {
      const row = read(value, place);
      if (!row) return undefined;
      if (thresholds && !thresholds.has(row.id))
        return note(at(place, 'id'), 'a dimension of the profile');
      for (const id of Object.keys(row.series ?? {})) {
        if (told.has(id)) continue;
        delete row.series?.[id];
        note(at(place, 'series'), 'only series of the profile');
      }
      protectRow(row, thresholds?.get(row.id) ?? threshold);
      return row;
    };
  const total = rows.length;
  const dimensions = list(toRow(dimensionScores), 60)(rows, at(reading, 'dimensions')) ?? [];
  const invalid = total - dimensions.length;
  if (dimensions.length === 0) return { total, invalid };

  const thresholds = new Map(dimensions.map((row) => [row.id, leastForDimension(row, threshold)]));
  const groupRows = some(list(toRow(groupScores, thresholds), 60));
  const groups = some(list(nest(group, 'dimensions', groupRows), 24));
  const earlier = maybe(list(nest(wave, 'dimensions', groupRows), 24), waves, at(reading, 'waves'));
  const parted = maybe(
    list(nest(segmentation, 'groups', groups), 3),
    segments,
    at(reading, 'segments'),
  );
  for (const { groups } of parted ?? []) hideRemainders(dimensions, groups, threshold);
  for (const { threshold: higher = 0, dimensions } of earlier ?? [])
    for (const row of dimensions) protectRow(row, higher);
  if (isOfFew(rest.benchmark)) {
    delete rest.benchmark;
    for (const row of dimensions) delete row.benchmark;
  }
  const profile = {
    ...rest,
    threshold,
    ...(series && { series }),
    dimensions,
    ...(earlier && {
      waves: earlier.map((one): ReadWave =>
        isChanged(one, rest) ? { ...one, changed: true } : one,
      ),
    }),
    ...(parted && { segments: parted }),
  };
  return { profile, total, invalid };
};

/** What only the wave states has changed too: what is asked now is not known then. */
function isChanged(wave: StatedAsked, present: StatedAsked): boolean {
  const asked = compareAsked(wave, present);
  const isUnknown = wave.version !== undefined && present.version === undefined;
  return asked === 'revised' || asked === 'struck' || isUnknown;
}

/** What may be absent; that it cannot be read costs nothing else. */
function maybe<Value>(read: Reader<Value>, value: unknown, reading: Reading): Value | undefined {
  return value === undefined ? undefined : safely(read)(value, reading);
}

/** A frame, and what is in it, of which each part is read alone. */
const nest =
  <Key extends string, Outer extends Partial<Record<Key, unknown>>, Inner>(
    outer: Reader<Outer>,
    key: Key,
    inner: Reader<Inner>,
  ): Reader<Omit<Outer, Key> & Record<Key, Inner>> =>
  (value, reading) => {
    const frame = outer(value, reading);
    const part = frame && inner(frame[key], at(reading, key));
    return part && ({ ...frame, [key]: part } as Omit<Outer, Key> & Record<Key, Inner>);
  };

/**
 * What is not a usable threshold protects at least as much as the floor, and as much as was asked for, also by a number
 * that came as a text, as from a form.
 */
function readThreshold(value: unknown, reading: Reading): number {
  if (value === undefined) return defaultThreshold;
  if (!whole(5, 1000)(value)) note(reading, 'a whole number from 5 to 1000');
  const wanted = typeof value === 'string' ? Number(value) : value;
  return typeof wanted === 'number' && wanted > defaultThreshold
    ? Math.ceil(wanted)
    : defaultThreshold;
}

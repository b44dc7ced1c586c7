import { like } from '../plain/plain.js';
import { mostItemsAsked } from '../instrument/instrument-limits.js';
import { list, one, type Reader } from '../plain/reader.js';
import type { Translation } from '../translation/translation.js';
import type {
  Benchmark,
  EarlierWave,
  ExperienceProfile,
  FurtherSeries,
  Sampling,
} from './experience.js';
import { count, id, part, text, threshold, word } from './score-readers.js';

/** Read afterwards, each part of it alone. */
const later: Reader<unknown> = (value) => value;

type Later = 'threshold' | 'series' | 'waves' | 'segments';

/** What is read of a profile as a whole, with that of which each part is read alone. */
export type Frame = Omit<ExperienceProfile, Later | 'dimensions'> &
  Record<Later, unknown> & { dimensions: unknown[] };

const method = word('census', 'sample', 'open');
const date = one<string>(like(/^\d{4}(-\d{2}-\d{2})?$/), '2024 or 2024-10-31');
const version = count(1);
const sampling = part<Sampling>({ method, source: text });

const some = list(id, mostItemsAsked);
const number = count(0, 1e9);
const excluded: Reader<number | string[]> = (value, reading) =>
  (Array.isArray(value) ? some : number)(value, reading);

/** A profile, but for what is read afterwards. */
export const frame = part<Frame>(
  {
    instrument: id,
    version,
    status: text,
    unit: id,
    title: text,
    wave: text,
    measure: word('mean', 'favourable'),
    threshold: later,
    customer: sampling,
    employee: sampling,
    benchmark: part<Benchmark>(
      {
        label: text,
        n: count(0, 1e9),
        source: text,
        date,
        side: word('customer', 'employee'),
      },
      ['label', 'source', 'date', 'side'],
    ),
    series: later,
    excluded,
    note: text,
    dimensions: one<unknown[]>(
      (value) => Array.isArray(value) && value.length > 0,
      'a list of at least one dimension',
    ),
    waves: later,
    segments: later,
  },
  ['instrument', 'measure', 'dimensions'],
);

/** One further series. */
export const furtherSeries = part<FurtherSeries>(
  {
    id,
    label: text,
    kind: word('audience', 'external'),
    method,
    source: text,
    date,
  },
  ['id', 'label', 'kind'],
);

/** An earlier wave, but for its rows. */
export const wave = part<Omit<EarlierWave, 'dimensions'> & { dimensions: unknown }>(
  { wave: text, version, excluded, threshold, dimensions: later },
  ['wave'],
);
/** A group, but for its rows. */
export const group = part<{ id: string; title: Translation; dimensions: unknown }>(
  { id, title: text, dimensions: later },
  ['id', 'title'],
);
/** A way to part the people, but for its groups. */
export const segmentation = part<{ id: string; label: Translation; groups: unknown }>(
  { id, label: text, groups: later },
  ['id', 'label'],
);

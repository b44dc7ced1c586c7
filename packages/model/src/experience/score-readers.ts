import { readLink } from '../link/link.js';
import { isRecord, like, whole, within } from '../plain/plain.js';
import {
  at,
  list,
  note,
  one,
  ownParts,
  strict,
  type Reader,
  type Readers,
} from '../plain/reader.js';
import type { Interval } from '../score/score.js';
import type { Side } from '../side/side.js';
import { isTranslation } from '../translation/plain-translation.js';
import type { Translation } from '../translation/translation.js';
import type {
  DimensionScores,
  GroupAbove,
  GroupScores,
  ObjectiveLink,
  Score,
  ShownReliability,
  ShownScore,
  WithheldScore,
} from './experience.js';

/** One row of a profile that was read: what it is compared with is a score always. */
export type ReadDimension = Omit<DimensionScores, 'benchmark'> & { benchmark?: ShownScore };

/** A part of a profile. What has a key that it does not know is refused: what is no aggregate may be a person's. */
export function part<Value extends object>(
  readers: Readers<Value>,
  must: readonly (keyof Value)[] = [],
): Reader<Value> {
  return strict(
    readers,
    must,
    "no other key than these, since only aggregates are taken, never a person's row: ",
  );
}

/** A whole number from `least` on, a billion at most unless said otherwise. */
export const count = (least: number, most?: number) =>
  one<number>(whole(least, most), `a whole number from ${least}`);

/** One of these words. */
export const word = <Word extends string>(...words: Word[]) =>
  one<Word>((value) => words.some((each) => each === value), words.join(' or '));

/** An id within an instrument, or of a group. */
export const id = one<string>(like(/^[\w.-]{1,60}$/), '1 to 60 letters, digits, ., - or _');

const translated = one<Translation>(isTranslation, 'a text, or a text for each language tag');

/** A text of the host. */
export const text: Reader<Translation> = (value, reading) =>
  translated(isRecord(value) ? Object.fromEntries(ownParts(value)) : value, reading);

/** From how many answers on something is shown. */
export const threshold = count(5, 1000);

const points = one<number>(within(0, 100), 'a number from 0 to 100');
const people = count(0, 1e9);
const withheld = part<WithheldScore>(
  {
    withheld: word('protected', 'unasked'),
    above: part<GroupAbove>({ unit: id, title: text }),
  },
  ['withheld'],
);
const figures = part<ShownScore>(
  {
    value: points,
    n: people,
    deviation: points,
    interval: part<Interval>({ low: points, high: points }, ['low', 'high']),
  },
  ['value'],
);

const shown: Reader<ShownScore> = (value, reading) => {
  const read = figures(value, reading);
  const { low = 0, high = 100 } = read?.interval ?? {};
  return read && (low > read.value || high < read.value)
    ? note(at(reading, 'interval'), 'an interval that holds the value')
    : read;
};

/** A score that is shown, or why it is not. */
export const score: Reader<Score> = (value, reading) =>
  (isRecord(value) && value['withheld'] != null ? withheld : shown)(value, reading);

/** The path has no id in it: a host's could be a name. */
const series: Reader<Record<string, Score>> = (value, reading) =>
  isRecord(value)
    ? Object.fromEntries(
        ownParts(value).flatMap(([key, given]): [string, Score][] => {
          const read = id(key, at(reading, '*')) && score(given, at(reading, '*'));
          return read ? [[key, read]] : [];
        }),
      )
    : note(reading, 'an object');

const scores = { id, customer: score, employee: score, series };

/** What one group, or one wave, gave in one dimension. */
export const groupScores = part<GroupScores>(scores, ['id']);

const bySide = <Value extends object | string>(read: Reader<Value>) =>
  part<Partial<Record<Side, Value>>>({ customer: read, employee: read });
const titled = {
  title: text,
  link: one<string>(
    (value) => readLink(value) !== undefined,
    'a plain http, https, mailto or tel address',
  ),
};

/** One row of a profile. */
export const dimensionScores = part<ReadDimension>(
  {
    ...scores,
    label: text,
    threshold,
    benchmark: (value, reading) => {
      if (typeof value !== 'number') return shown(value, reading);
      return points(value, reading) === undefined ? undefined : { value };
    },
    reliability: bySide(
      part<ShownReliability>(
        { n: count(30, 1e9), alpha: one<number>(within(-100, 1), 'a number up to 1') },
        ['n', 'alpha'],
      ),
    ),
    practice: bySide(text),
    objectives: list(
      part<ObjectiveLink>({ ...titled, moments: list(part(titled, ['title']), 10) }, ['title']),
      20,
    ),
  },
  ['id'],
);

import {
  id,
  instant,
  line,
  link,
  text,
  truth,
  within,
  word,
} from '../key-result/key-result-readers.js';
import { readDay } from '../period/read-day.js';
import type { Period } from '../period/period.js';
import { known } from '../plain/known.js';
import { number, whole } from '../plain/plain.js';
import { at, list, note, one, some, type Reader } from '../plain/reader.js';
import type { Closing, GoalChange, Visibility } from './closing.js';
import { levels } from './levels.js';
import { most } from './limits.js';
import type { Autonomy, DimensionLink, Purpose, WaveScore } from './meaning.js';
import type { Confidence, Contribution, HealthReport, Objective } from './objective.js';
import type { Dependency, Initiative, Material, Parent, Related } from './related.js';

/** At least one of the parts, else the object says nothing. */
const saying =
  <Value extends object>(expected: string): Reader<Value> =>
  (value, reading) =>
    Object.keys(value as Value).length > 0 ? (value as Value) : note(reading, expected);

const day = one<string>((value) => readDay(value) !== undefined, 'a day such as 2026-11-21');

const period = known<Period>(
  { label: text, start: day, end: day },
  ['start', 'end'],
  (value, place) => {
    const span = value as Period;
    return span.start <= span.end
      ? span
      : note(at(place, 'end'), 'a day that is not before the start');
  },
);

const words = one<string>(
  (value) => typeof value === 'string' && value.length <= 2000 && /\S/.test(value),
  'words, up to 2000 characters',
);

const share: Reader<number> = within(0, 1);
const isShare = (value: unknown) => number(value) && Number(value) >= 0 && Number(value) <= 1;
const expected = one<number[]>(
  (value) =>
    Array.isArray(value) &&
    value.length >= 2 &&
    value.length <= 400 &&
    [...(value as unknown[])].every(isShare),
  '2 to 400 numbers from 0 to 1',
);

const material = { title: text, link };
const related = { id, title: text, owner: text, link };
type StatedWave = { [Key in 'wave' | 'value' | 'withheld']?: unknown };
const wave = known<StatedWave>(
  { wave: text, value: within(0, 100), withheld: word('protected', 'unasked') },
  ['wave'],
  (given, place) => {
    const { value, withheld } = given as StatedWave;
    return (value === undefined) === (withheld === undefined)
      ? note(place, 'either a value or why it is withheld')
      : (given as StatedWave);
  },
) as Reader<WaveScore>;
const count = (least: number, to: number) =>
  one<number>(whole(least, to), `a whole number from ${least}`);

/** A whole number as zod counts it: also one beyond what can be told apart. */
const revision = count(0, Number.MAX_SAFE_INTEGER);

/** All parts of an objective but its key results, each read alone, in the order of the schema. */
export const objectiveParts: {
  readonly [Key in Exclude<keyof Objective, 'keyResults'>]-?: Reader<
    Exclude<Objective[Key], undefined>
  >;
} = {
  id,
  revision,
  title: text,
  why: text,
  contributions: list(
    known<Contribution>({ audience: text, text, link }, ['text']),
    most.contributions,
  ),
  purpose: known<Purpose>({ customer: text, employee: text }, [], saying('a purpose for somebody')),
  autonomy: known<Autonomy>(
    { decide: some(list(text, 20)), time: text, budget: text },
    [],
    saying('decide, time or budget'),
  ),
  mastery: list(known<Material>(material, ['title']), most.mastery),
  dimensions: list(
    known<DimensionLink>(
      {
        ...{ instrument: id, dimension: id, label: text },
        ...{ side: word('customer', 'employee'), before: wave, after: wave },
      },
      ['instrument', 'dimension'],
    ),
    most.dimensions,
  ),
  level: word(...levels),
  owner: text,
  parent: known<Parent>({ ...related, keyResult: id }, ['id']),
  children: list(known<Related>(related, ['id']), most.children),
  dependencies: list(
    known<Dependency>({ ...related, way: word('needs', 'enables'), note: text }, ['id']),
    most.dependencies,
  ),
  initiatives: list(known<Initiative>({ ...material, keyResult: id }, ['title']), most.initiatives),
  period,
  type: word('committed', 'aspirational'),
  cadence: count(1, 366),
  expected,
  health: known<HealthReport>(
    { status: word('on-track', 'at-risk', 'off-track'), at: instant, by: text, note: text },
    ['status', 'at'],
  ),
  confidence: known<Confidence>({ value: count(0, 10), at: instant }, ['value', 'at']),
  checked: instant,
  note: text,
  closed: known<Closing>({
    ...{ at: instant, score: share, dropped: truth, reason: text, learned: text },
  }),
  changes: list(
    known<GoalChange>({ at: instant, reason: words, by: text, parts: list(line(220), 100) }, [
      'at',
      'reason',
    ]),
    most.changes,
  ),
  visibility: known<Visibility>(
    { scope: word('organisation', 'unit', 'team', 'named'), readers: text },
    ['scope'],
  ),
  attribution: text,
};

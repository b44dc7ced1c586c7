import { channels } from '../channel/channels.js';
import { readInstant } from '../instant/read-instant.js';
import { areDistinct, flag, isRecord, like, number, text as texts } from '../plain/plain.js';
import { known } from '../plain/known.js';
import { at, list, note, one, some, type Reader, type Readers } from '../plain/reader.js';
import { isTranslation } from '../translation/plain-translation.js';
import type { Translation } from '../translation/translation.js';
import type {
  ChannelContribution,
  EarlierNote,
  KeyResult,
  Milestone,
  Reading,
  Source,
} from './key-result.js';

/** One of these words. */
export const word = <Word extends string>(...words: readonly Word[]) =>
  one<Word>((value) => words.some((each) => each === value), words.join(', '));

/** A text of so many characters. */
export const line = (most: number) =>
  one<string>(texts(most), `a text of up to ${most} characters`);

/** A number within two others, both included. */
export const within = (least: number, most: number) =>
  one<number>(
    (value) => number(value) && Number(value) >= least && Number(value) <= most,
    `a number from ${least} to ${most}`,
  );

/** True or false. */
export const truth = one<boolean>(flag, 'true or false');

/** An id of up to 100 characters. */
export const id = line(100);

/** An address, or what was meant as one. */
export const link = one<string>(texts(2048, 0), 'a text of up to 2048 characters');

/** A point in time with an offset. */
export const instant = one<string>(
  (value) => typeof value === 'string' && readInstant(value) !== undefined,
  'a time with an offset, such as 2026-11-21T10:00:00+01:00',
);

const translated = one<Translation>(isTranslation, 'a text, or a text for each language tag');

/** A text of the host. What is called `__proto__` is no language, and the schema passes over it. */
export const text: Reader<Translation> = (value, reading) => {
  if (!isRecord(value)) return translated(value, reading);
  const texts = Object.entries(value).filter(([language]) => language !== '__proto__');
  return translated(Object.fromEntries(texts), reading);
};

const value = within(-1e15, 1e15);
const weight: Reader<number> = (given, reading) =>
  number(given) && Number(given) > 0 && Number(given) <= 1000
    ? Number(given)
    : note(reading, 'a number over 0 and up to 1000');

/** The items are part of the whole: where one cannot be read, the list cannot, and there may be no more of them. */
const reading = known<Reading>({ at: instant, value, note: line(2000) }, ['at', 'value']);
const channel = known<ChannelContribution>({ channel: word(...channels), value, note: text }, [
  'channel',
  'value',
]);
const milestone = known<Milestone>({ id, title: text, done: truth, weight }, [
  'id',
  'title',
  'done',
]);

const common = {
  id,
  title: text,
  side: word('customer', 'employee'),
  paired: id,
  owner: text,
  weight,
  note: text,
  notes: list(known<EarlierNote>({ at: instant, text: line(2000) }, ['at', 'text']), 200),
  source: known<Source>({ label: text, at: instant, link }, ['label']),
};

/** `null` while nothing was measured; a host that leaves it out says the same. */
const current: Reader<number> = (given, place) =>
  given === undefined ? (null as unknown as number) : value(given, place);

const measured = {
  ...common,
  current,
  unit: text,
  currency: one<string>(like(/^[A-Z]{3}$/), 'an ISO 4217 code'),
  readings: list(reading, 1000),
  channels: ((given, place) => {
    const items = list(channel, channels.length)(given, place);
    return !items || areDistinct(items, 'channel') ? items : note(place, 'each channel once');
  }) satisfies Reader<ChannelContribution[]>,
};

type Of<Type extends KeyResult['type']> = Extract<KeyResult, { type: Type }>;

/** A type of key result: its own parts, which must be there, and what has to hold between them. */
function typed<Type extends KeyResult['type']>(
  type: Type,
  readers: Readers<Omit<Of<Type>, 'type'>>,
  must: readonly (keyof Of<Type>)[],
  whole?: Reader<Of<Type>>,
): Reader<KeyResult> {
  const all = { type: word(type), ...readers } as unknown as Readers<Of<Type>>;
  return known<Of<Type>>(all, ['type', 'id', 'title', ...must], whole) as Reader<KeyResult>;
}

const more =
  <Value extends object>(high: keyof Value & string, low: keyof Value & string): Reader<Value> =>
  (given, place) => {
    const record = given as Value;
    if (record[high] > record[low]) return record;
    return note(at(place, high), `more than ${low}`);
  };

const way = ['start', 'target', 'current'] as const;
const types: { readonly [Type in KeyResult['type']]: Reader<KeyResult> } = {
  increase: typed(
    'increase',
    { ...measured, start: value, target: value },
    way,
    more('target', 'start'),
  ),
  decrease: typed('decrease', { ...measured, start: value, target: value }, way, (given, place) => {
    const record = given as Of<'decrease'>;
    return record.target < record.start ? record : note(at(place, 'target'), 'less than start');
  }),
  maintain: typed(
    'maintain',
    { ...measured, minimum: value, maximum: value },
    ['minimum', 'maximum', 'current'],
    more('maximum', 'minimum'),
  ),
  zones: typed(
    'zones',
    { ...measured, start: value, commit: value, target: value, stretch: value },
    ['start', 'commit', 'target', 'stretch', 'current'],
    (given, place) => {
      const record = given as Of<'zones'>;
      const { start, commit, target, stretch } = record;
      const rises = start < commit && commit < target && target < stretch;
      const falls = start > commit && commit > target && target > stretch;
      if (rises || falls) return record;
      return note(at(place, 'commit'), 'start, commit, target and stretch in one direction');
    },
  ),
  baseline: typed('baseline', measured, ['current']),
  milestone: typed('milestone', { ...common, milestones: some(list(milestone, 50)) }, [
    'milestones',
  ]),
  binary: typed('binary', { ...common, done: truth }, ['done']),
  qualitative: typed('qualitative', common, []),
};
const type = word(...(Object.keys(types) as KeyResult['type'][]));

/** A key result, wholly good or not there at all. */
export const keyResult: Reader<KeyResult> = (given, place) => {
  if (!isRecord(given)) return note(place, 'an object');
  const its = type(given['type'], at(place, 'type'));
  return its && types[its](given, place);
};

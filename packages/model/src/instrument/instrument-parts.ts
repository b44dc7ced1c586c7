import { isRecord } from '../plain/plain.js';
import type { HostObject } from '../profile/host-object.js';
import { isTranslation } from '../translation/plain-translation.js';
import type { Translation } from '../translation/translation.js';
import { dimensionsAllowed } from './instrument-faults.js';
import {
  isLabel,
  itemTopics,
  mostItemsAsked,
  mostOptions,
  mostSides,
} from './instrument-limits.js';
import type { Dimension, Instrument, Item, SegmentQuestion, Variant } from './instrument.js';

/** A part of an instrument; `undefined` where it cannot be used, which is then named. */
export type Read<Part> = Part | undefined;

/** An id, which must be there. */
export function readId(part: HostObject, key: string): Read<string> {
  return part.read(key, toId, '1 to 60 letters, digits, ., - or _, and not “__proto__”', true);
}

/** A text, or a text for each language. */
export function readText(part: HostObject, key: string, must = true): Read<Translation> {
  return part.read(key, toTranslation, 'a text, or a text for each language tag', must);
}

/** A text that is a name. */
export function readLabel(part: HostObject, key: string): Read<Translation> {
  return part.read(
    key,
    (value) => {
      const text = toTranslation(value);
      return text !== undefined && isLabel(text) ? text : undefined;
    },
    'a text of at most 200 characters, or one for each language tag',
    true,
  );
}

/**
 * A list, its parts in their places; those after `most` are left out.
 * @returns `undefined` where there is none, or fewer than `least`
 */
export function readList<Part>(
  given: HostObject,
  key: string,
  reader: (part: HostObject) => Read<Part>,
  { least = 0, most, must = true }: { least?: number; most: number; must?: boolean },
): Read<Part>[] | undefined {
  const parts: Read<Part>[] = [];
  const add = (items: HostObject, index: string) => {
    parts.push(readSafely(items, index, reader));
    return undefined;
  };
  if (!given.list(key, most, add, must)) return undefined;
  if (parts.length >= least) return parts;
  given.fault(key, `${least} to ${most} of them`);
  return undefined;
}

/** The scale, with a label for each of its points. */
export function readScale(given: HostObject): Read<Instrument['scale']> {
  const part = given.part('scale', true);
  part?.only(['points', 'labels']);
  const points = part?.read('points', toPoints, '5 or 7', true);
  const labels = part?.read(
    'labels',
    (value) =>
      Array.isArray(value) && value.length === (points ?? value.length) ? value : undefined,
    'one label for each point',
    true,
  );
  if (!part || !points || !labels) return undefined;
  const read: Translation[] = [];
  part.list('labels', points, (items, index) => {
    const label = readLabel(items, index);
    if (label !== undefined) read.push(label);
    return undefined;
  });
  return read.length === points ? { points, labels: read } : undefined;
}

export function readSide(part: HostObject): Read<Instrument['sides'][number]> {
  part.only(['id', 'label', 'outside']);
  const id = readId(part, 'id');
  const label = readLabel(part, 'label');
  // A side that cannot be told to be outside is protected.
  const outside = part.read('outside', (value) => value === true || undefined, 'true, or nothing');
  return id === undefined || label === undefined
    ? undefined
    : withoutBlanks({ id, label, outside });
}

function readOption(part: HostObject): Read<SegmentQuestion['options'][number]> {
  part.only(['id', 'label']);
  const id = readId(part, 'id');
  const label = readLabel(part, 'label');
  return id === undefined || label === undefined ? undefined : { id, label };
}

export function readDimension(part: HostObject): Read<Dimension> {
  part.only(['id', 'label', 'questions', 'practice']);
  const id = readId(part, 'id');
  const label = readLabel(part, 'label');
  const questions = readTexts(part, 'questions');
  const practice = readTexts(part, 'practice');
  if (id === undefined || label === undefined) return undefined;
  return withoutBlanks({ id, label, questions, practice });
}

export function readItem(part: HostObject): Read<Item> {
  part.only(['id', 'dimension', 'side', 'text', 'facet', 'pulse', 'topics']);
  const id = readId(part, 'id');
  const dimension = readId(part, 'dimension');
  const side = readId(part, 'side');
  const text = readText(part, 'text');
  const more = {
    facet: part.read('facet', toFacet, 'a text of 1 to 60 characters'),
    pulse: part.read('pulse', toFlag, 'true or false'),
  };
  // What cannot be told from what is to be struck is not asked.
  const topics = part.read('topics', (value) => ({ list: toTopics(value) }), '');
  const isMarked = topics === undefined || topics.list !== undefined;
  if (!isMarked) part.fault('topics', `a list of ${itemTopics.join(' and ')}`);
  if (!id || !dimension || !side || !text || !isMarked) return undefined;
  return withoutBlanks({ id, dimension, side, text, topics: topics?.list, ...more });
}

export function readSegment(part: HostObject): Read<SegmentQuestion> {
  part.only(['id', 'sides', 'label', 'text', 'options']);
  const id = readId(part, 'id');
  const sides = part.read('sides', toIds, 'a list of ids of sides', true);
  const label = readLabel(part, 'label');
  const text = readText(part, 'text');
  const options = readList(part, 'options', readOption, { least: 2, most: mostOptions });
  const good = options?.filter((option) => option !== undefined) ?? [];
  const isWhole = options && good.length === options.length;
  const areOwn = new Set(good.map((option) => option.id)).size === good.length;
  if (isWhole && !areOwn) part.fault('options', 'options with ids of their own');
  if (!id || !sides || !label || !text || !isWhole || !areOwn) return undefined;
  return { id, sides, label, text, options: good };
}

/** A variant as a whole, since half of one would count something else. */
export function readVariant(part: HostObject): Read<Variant> {
  part.only(['id', 'title', 'dimensions', 'items', 'folds']);
  const id = readId(part, 'id');
  const title = readLabel(part, 'title');
  const may = { must: false };
  const dimensions = readList(part, 'dimensions', readDimension, {
    ...{ most: dimensionsAllowed.most, ...may },
  });
  const items = readList(part, 'items', readItem, { most: mostItemsAsked, ...may });
  const folds = part.read(
    'folds',
    toFolds,
    'what each dimension is put into, as in {"brand": {"into": "values"}}',
  );
  const isWhole = [...(dimensions ?? []), ...(items ?? [])].every((one) => one !== undefined);
  if (!id || !title || !isWhole) return undefined;
  return withoutBlanks({
    ...{ id, title, folds },
    dimensions: dimensions?.filter((one) => one !== undefined),
    items: items?.filter((one) => one !== undefined),
  });
}

/** Reads a part of a list; where a getter of the host throws, that part alone is left out. */
function readSafely<Part>(
  items: HostObject,
  index: string,
  reader: (part: HostObject) => Read<Part>,
): Read<Part> {
  try {
    const part = items.part(index, true);
    return part && reader(part);
  } catch {
    items.fault(index, 'something that can be read');
    return undefined;
  }
}

function readTexts(part: HostObject, key: string): Read<Record<string, Translation>> {
  return part.read(
    key,
    (value) => {
      if (!isRecord(value)) return undefined;
      const texts = entriesOf(value).map(([side, text]) => [toId(side), toTranslation(text)]);
      if (!texts.every(([side, text]) => side !== undefined && text !== undefined))
        return undefined;
      return Object.fromEntries(texts) as Record<string, Translation>;
    },
    'a text for each side',
  );
}

/** As a schema has them, to which a key of this name is none. */
function entriesOf(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([key]) => key !== '__proto__');
}

function toTranslation(value: unknown): Read<Translation> {
  const copy: unknown = isRecord(value) ? Object.fromEntries(entriesOf(value)) : value;
  return isTranslation(copy) ? (copy as Translation) : undefined;
}

function toFolds(value: unknown): Variant['folds'] {
  if (!isRecord(value)) return undefined;
  const folds: [string, { into: string }][] = [];
  for (const [from, fold] of entriesOf(value)) {
    const into = isRecord(fold) && Object.keys(fold).length === 1 ? toId(fold['into']) : undefined;
    if (into === undefined || toId(from) === undefined) return undefined;
    folds.push([from, { into }]);
  }
  return Object.fromEntries(folds);
}

function toIds(value: unknown): Read<string[]> {
  if (!Array.isArray(value) || value.length < 1 || value.length > mostSides) return undefined;
  const ids = [...(value as unknown[])].map(toId);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

function toTopics(value: unknown): Item['topics'] {
  if (!Array.isArray(value) || value.length < 1 || value.length > itemTopics.length)
    return undefined;
  const topics = [...(value as unknown[])].map((one) => itemTopics.find((topic) => topic === one));
  return topics.every((topic) => topic !== undefined) ? topics : undefined;
}

function toId(value: unknown): Read<string> {
  const isId = typeof value === 'string' && /^[\w.-]{1,60}$/.test(value);
  return isId && value !== '__proto__' ? value : undefined;
}

function toFacet(value: unknown): Read<string> {
  return typeof value === 'string' && value !== '' && value.length <= 60 ? value : undefined;
}

function toPoints(value: unknown): Read<5 | 7> {
  return value === 5 || value === 7 ? value : undefined;
}

function toFlag(value: unknown): Read<boolean> {
  return typeof value === 'boolean' ? value : undefined;
}

/** Without one key. */
export function without<Value>(
  from: Readonly<Record<string, Value>>,
  key: string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(from).filter(([one]) => one !== key));
}

/** Without the keys that have no value. */
export function withoutBlanks<Value extends object>(value: {
  [Key in keyof Value]: Value[Key] | undefined;
}): Value {
  const told = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(told) as Value;
}

import type { Instrument, Item } from '../instrument/instrument.js';
import type { Unit } from '../unit/unit.js';
import type { ShownReliability, ShownScore } from './experience.js';
import { withoutExtremesTogether } from './extremes-together.js';
import { leastForDimension } from './protect-row.js';
import { fewestForReliability, reliability } from './reliability.js';
import { codeExtremes, groupScore, personScore, type ItemAnswer } from './scoring.js';
import { studentQuantile } from './student-t.js';
import { leastFor, shownGroups, whole, type Place } from './suppression.js';
import { shownTogether, type Attribute } from './together.js';

/** What one person answered, and nothing that says who it was. */
export interface PersonAnswers {
  /** A side of the instrument. */
  side: string;
  /** The unit the person stands in; without it, or where it is not known, the whole. */
  unit?: string;
  /** What the person said of where they stand: an option, by the id of the instrument's segment question. */
  segments?: Readonly<Record<string, string>>;
  /** By item. */
  answers: Readonly<Record<string, ItemAnswer>>;
}

/** Whose answers are scored, and where they stand. */
export interface Scored {
  instrument: Instrument;
  units: readonly Unit[];
  /** People of one side. */
  people: readonly PersonAnswers[];
  /** How many people a unit has in all. */
  sizes: ReadonlyMap<string, number>;
  /** Of the wave; never under 5. */
  threshold: number;
}

/** What may be shown of one side in one dimension. */
export interface ScoredDimension {
  byUnit: ReadonlyMap<string, ShownScore>;
  /** By segment question, then by option. */
  bySegment: ReadonlyMap<string, ReadonlyMap<string, ShownScore>>;
  /** By unit. */
  reliability: ReadonlyMap<string, ShownReliability>;
}

/** A standard deviation is never told as less: 0 would say that all gave the same answer, so what each one gave. */
const leastDeviation = 5;

/** Alpha is told as at least this; what lies below says no more than that the statements do not go together. */
const leastAlpha = -1;

/** Units are an attribute too; no segment question has this id. */
const unitAttribute = '';

interface Scorer {
  score: number;
  /** For each attribute, in order. */
  places: string[];
  row: ItemAnswer[];
}

/** Scores one side. @returns by dimension; those that ask nothing of this side are not there */
export function scoreSide(scored: Scored, side: string): Map<string, ScoredDimension> {
  const { instrument, units, threshold } = scored;
  const questions = (instrument.segments ?? []).filter(({ sides }) => sides.includes(side));
  const attributes: Attribute[] = [
    { id: unitAttribute, groups: units },
    ...questions.map(({ id, options }) => ({ id, groups: options })),
  ];
  const dimensions = new Map<string, ScoredDimension>();
  for (const { id } of instrument.dimensions) {
    const items = instrument.items.filter((item) => item.dimension === id && item.side === side);
    if (items.length === 0) continue;
    const least = leastForItems(instrument, id, threshold);
    dimensions.set(id, scoreDimension(least, items, attributes, scored));
  }
  return dimensions;
}

/**
 * From how many answers on a dimension is shown: more where any of its statements is about leadership, whatever its id, and also
 * where such statements were put into it. It counts for all sides, since a profile states it once.
 */
export function leastForItems(
  { items }: Pick<Instrument, 'items'>,
  dimension: string,
  threshold: number,
): number {
  const isAbout = items.some(
    (item) => item.dimension === dimension && item.topics?.includes('leadership'),
  );
  return isAbout
    ? leastFor('leadership', threshold)
    : leastForDimension({ id: dimension }, threshold);
}

function scoreDimension(
  least: number,
  items: readonly Item[],
  attributes: readonly Attribute[],
  { instrument, units, people, sizes, threshold }: Scored,
): ScoredDimension {
  const scorers = scorePeople(people, items, attributes, instrument.scale.points);
  const cells = toCells(scorers);
  const shown = withoutExtremesTogether(
    ...[attributes, shownTogether(attributes, cells, least), cells],
    (mean) => codeExtremes(toTenth(mean)).bound !== undefined,
  );
  // Of fewer groups only: whatever is left out of what may be shown, no more follows from the others.
  const spread = shownTogether(attributes, cells, leastFor('distribution', threshold));
  const [byUnit = new Map<string, ShownScore>(), ...bySegment] = attributes.map(
    ({ id, groups }, index) => {
      const all = gather(groups, scorers, index);
      const scores = new Map<string, ShownScore>();
      for (const group of shown.get(id) ?? []) {
        const isSpreadShown = spread.get(id)?.has(group) === true;
        const size = index === 0 ? sizes.get(group) : undefined;
        const own = (all.get(group) ?? []).map(({ score }) => score);
        const score = toShown(own, isSpreadShown, size);
        if (score) scores.set(group, score);
      }
      return scores;
    },
  );
  const [, ...segments] = attributes;
  return {
    byUnit,
    bySegment: new Map(segments.map(({ id }, index) => [id, bySegment[index] ?? new Map()])),
    reliability: findReliability(units, scorers, byUnit),
  };
}

/** Who has answered too little is not among them. */
function scorePeople(
  people: readonly PersonAnswers[],
  items: readonly Item[],
  attributes: readonly Attribute[],
  points: number,
): Scorer[] {
  return people.flatMap(({ unit = whole, segments = {}, answers }) => {
    const row = items.map(({ id }) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null));
    const score = personScore(row, points);
    const said = (id: string) => (Object.hasOwn(segments, id) ? segments[id] : undefined);
    const places = attributes.map(({ id }) => (id === unitAttribute ? unit : (said(id) ?? whole)));
    return score === null ? [] : [{ score, places, row }];
  });
}

function toCells(scorers: readonly Scorer[]) {
  const cells = new Map<string, { people: number; sum: number; places: string[] }>();
  for (const { score, places } of scorers) {
    const key = JSON.stringify(places);
    const cell = cells.get(key) ?? { people: 0, sum: 0, places };
    cell.people += 1;
    cell.sum += score;
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** Who stands in each group of an attribute, or below it. */
function gather(
  groups: readonly Place[],
  scorers: readonly Scorer[],
  attribute: number,
): Map<string, Scorer[]> {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent ?? whole]));
  const all = new Map<string, Scorer[]>();
  for (const scorer of scorers) {
    const place = scorer.places[attribute] ?? whole;
    let group: string | undefined = parents.has(place) ? place : whole;
    while (group !== undefined) {
      const list = all.get(group);
      if (list) list.push(scorer);
      else all.set(group, [scorer]);
      group = group === whole ? undefined : parents.get(group);
    }
  }
  return all;
}

/**
 * Alpha of the groups of which it is told how their answers are spread. It is made of variances, so of those groups only that
 * leave, of the people with complete rows, nobody over or as many as alpha takes: what could be computed of a remainder is then
 * no more than what would be told of it.
 */
function findReliability(
  units: readonly Place[],
  scorers: readonly Scorer[],
  scores: ReadonlyMap<string, ShownScore>,
): Map<string, ShownReliability> {
  const complete = scorers.filter(({ row }) => row.every((answer) => answer !== null));
  const all = gather(units, complete, 0);
  const counts = new Map<string, number>();
  for (const {
    places: [unit = whole],
  } of complete)
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const found = new Map<string, ShownReliability>();
  for (const group of shownGroups(units, counts, fewestForReliability)) {
    if (scores.get(group)?.deviation === undefined) continue;
    const told = reliability((all.get(group) ?? []).map(({ row }) => row));
    if (!told) continue;
    const alpha = Math.max(leastAlpha, Math.round(told.alpha * 100) / 100);
    found.set(group, { n: told.n, alpha });
  }
  return found;
}

function toShown(
  scores: readonly number[],
  isSpreadShown: boolean,
  population: number | undefined,
): ShownScore | undefined {
  const group = groupScore(scores);
  if (!group) return undefined;
  const { n } = group;
  const { value: coded, bound } = codeExtremes(group.value);
  const value = toTenth(coded);
  if (bound || !isSpreadShown || group.deviation === null) return { value, n };
  const deviation = Math.max(leastDeviation, Math.round(group.deviation));
  const isPart = population !== undefined && population > n;
  const correction = isPart ? Math.sqrt((population - n) / (population - 1)) : 1;
  const reach = (studentQuantile(n - 1) * deviation * correction) / Math.sqrt(n);
  const interval = {
    low: toTenth(Math.max(0, value - reach)),
    high: toTenth(Math.min(100, value + reach)),
  };
  return { value, n, deviation, interval };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { Instrument, Item } from '../instrument/instrument.js';
import type { Side } from '../side/side.js';
import type { Translation } from '../translation/translation.js';
import type { Unit } from '../unit/unit.js';
import type { DimensionScores, ExperienceProfile, ShownScore } from './experience.js';
import { withoutExtremes, type Sums } from './extremes.js';
import { defaultThreshold } from './protection.js';
import { codeExtremes, groupScore, personScore, type ItemAnswer } from './scoring.js';
import { studentQuantile } from './student-t.js';
import { fromTheTop, leastFor, shownGroups, whole } from './suppression.js';

/** What one person answered, and nothing that says who it was. */
export interface PersonAnswers {
  /** A side of the instrument. */
  side: string;
  /** The unit the person stands in; without it, or where it is not known, the whole. */
  unit?: string;
  /** By item. */
  answers: Readonly<Record<string, ItemAnswer>>;
}

/** What is published, and of whom. */
export interface Publication {
  instrument: Instrument;
  units: readonly Unit[];
  /** Whom the wave asked; the others are `unasked`. */
  sides: readonly Side[];
  people: readonly PersonAnswers[];
  /** Of the wave; never under 5. */
  threshold?: number;
  /** The wave's name. */
  wave?: Translation;
}

/** A standard deviation is never told as less: 0 would say that all gave the same answer, so what each one gave. */
const leastDeviation = 5;

/**
 * Makes the profiles of a wave as they may be shown, for the whole and for each unit, with all who stand below it.
 *
 * Which groups are shown is decided for each side and dimension alone, by those who have a score there (`shownGroups`). A
 * value has one decimal; an extreme is bounded (`codeExtremes`), stands alone, and does not follow from others
 * (`withoutExtremes`). How the scores are spread (`deviation`, and
 * `interval`, made of the deviation as it is told) is shown from 10 on, and by the same rule against differences; a
 * dimension `leadership` too.
 * @returns by unit id, and `whole`; a group without any score that may be shown has no profile
 */
export function publish(publication: Publication): Map<string, ExperienceProfile> {
  const { instrument, units, sides, threshold = defaultThreshold, wave } = publication;
  const scores = sides.map((side) => ({ side, byDimension: scoreSide(publication, side) }));
  const profiles = new Map<string, ExperienceProfile>();
  const titles = new Map(units.map(({ id, title }) => [id, title]));
  for (const group of fromTheTop(units)) {
    const shown = scores.some(({ byDimension }) =>
      [...byDimension.values()].some((scored) => scored.has(group)),
    );
    if (!shown) continue;
    const title = titles.get(group);
    const dimensions = instrument.dimensions.map(({ id, label }): DimensionScores => {
      const row: DimensionScores = { id, label };
      for (const side of ['customer', 'employee'] as const) {
        const scored = scores.find((each) => each.side === side)?.byDimension.get(id);
        row[side] = scored
          ? (scored.get(group) ?? { withheld: 'protected' })
          : { withheld: 'unasked' };
      }
      return row;
    });
    profiles.set(group, {
      instrument: instrument.id,
      ...(title !== undefined && { title }),
      ...(wave !== undefined && { wave }),
      measure: 'mean',
      threshold: leastFor('score', threshold),
      ...(sides.includes('customer') && { customer: { method: 'open' as const } }),
      dimensions,
    });
  }
  return profiles;
}

/** By dimension and by group: the scores of one side that may be shown. */
function scoreSide(
  { instrument, units, people, threshold = defaultThreshold }: Publication,
  side: Side,
): Map<string, Map<string, ShownScore>> {
  const ofSide = people.filter((person) => person.side === side);
  const size = side === 'employee' ? peopleOf(units) : new Map<string, number>();
  const scored = new Map<string, Map<string, ShownScore>>();
  for (const { id } of instrument.dimensions) {
    const items = instrument.items.filter((item) => item.dimension === id && item.side === side);
    if (items.length === 0) continue;
    const scores = scorePeople(ofSide, items, instrument.scale.points);
    const counts = new Map([...scores].map(([unit, values]) => [unit, values.length]));
    const least = leastFor(id === 'leadership' ? 'leadership' : 'score', threshold);
    const sums = new Map([...scores].map(([unit, values]) => [unit, sumOf(values)]));
    const shown = withoutExtremes(
      ...[units, shownGroups(units, counts, least), sums],
      (score) => codeExtremes(toTenth(score)).bound !== undefined,
    );
    // Of fewer groups only: what is left out of a tree makes its remainders larger, so both stay exact.
    const spread = shownGroups(units, counts, leastFor('distribution', threshold));
    const all = gather(units, scores);
    const byGroup = new Map<string, ShownScore>();
    for (const group of shown) {
      const score = toShown(all.get(group) ?? [], spread.has(group), size.get(group));
      if (score) byGroup.set(group, score);
    }
    scored.set(id, byGroup);
  }
  return scored;
}

/** The scores of people, by the unit they stand in; who has answered too little has none. */
function scorePeople(
  people: readonly PersonAnswers[],
  items: readonly Item[],
  points: number,
): Map<string, number[]> {
  const scores = new Map<string, number[]>();
  for (const { unit = whole, answers } of people) {
    const own = items.map(({ id }) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null));
    const score = personScore(own, points);
    if (score === null) continue;
    const list = scores.get(unit);
    if (list) list.push(score);
    else scores.set(unit, [score]);
  }
  return scores;
}

/** What stands right in each group, and below it. */
function gather(
  units: readonly Unit[],
  own: ReadonlyMap<string, readonly number[]>,
): Map<string, number[]> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent ?? whole]));
  const all = new Map<string, number[]>();
  for (const [unit, values] of own) {
    let group: string | undefined = parents.has(unit) ? unit : whole;
    while (group !== undefined) {
      const list = all.get(group) ?? [];
      for (const value of values) list.push(value);
      all.set(group, list);
      group = group === whole ? undefined : parents.get(group);
    }
  }
  return all;
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

function sumOf(scores: readonly number[]): Sums {
  return { n: scores.length, sum: scores.reduce((sum, score) => sum + score, 0) };
}

function peopleOf(units: readonly Unit[]): Map<string, number> {
  return new Map(
    units.flatMap(({ id, people }) => (people === undefined ? [] : [[id, people] as const])),
  );
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { Instrument } from '../instrument/instrument.js';
import type { Translation } from '../translation/translation.js';
import type { Unit } from '../unit/unit.js';
import type { DimensionScores, ExperienceProfile, Score } from './experience.js';
import { sides as bothSides } from './protect-row.js';
import { defaultThreshold } from './protection.js';
import { toRow, toSegments, toSeries, type ScoredSides } from './scored-rows.js';
import {
  leastForItems,
  scoreSide,
  type PersonAnswers,
  type ScoredDimension,
} from './scored-side.js';
import { fromTheTop, leastFor, whole } from './suppression.js';

export type { PersonAnswers };

/** What is published, and of whom. */
export interface Publication {
  instrument: Instrument;
  units: readonly Unit[];
  /** Whom the wave asked, by side of the instrument; the others are `unasked`. */
  sides: readonly string[];
  people: readonly PersonAnswers[];
  /** Of the wave; never under 5. */
  threshold?: number;
  /** The wave's name. */
  wave?: Translation;
  /** The ids of the statements that were struck, or left out of a short form, and not asked. */
  excluded?: readonly string[];
}

/**
 * Makes the profiles of a wave as they may be shown, for the whole and for each unit, with all who stand below it.
 *
 * Which groups are shown is decided for each side and dimension alone, by those who have a score there: of units and of segments
 * together (`shownTogether`). A value has one decimal; an extreme is bounded (`codeExtremes`), stands alone, and does not follow
 * from others (`withoutExtremesTogether`). How the scores are spread (`deviation`, and `interval`, made of the deviation as it is
 * told) is shown from 10 on, and by the same rule against differences; so is a dimension with statements about leadership. Alpha is told of units, from
 * 30 on.
 *
 * Segments are told of the whole alone, so never crossed with units. Sides but customers and employees are further series.
 * @returns by unit id, and `whole`; a group without any score that may be shown has no profile
 */
export function publish(publication: Publication): Map<string, ExperienceProfile> {
  const { instrument, units, threshold = defaultThreshold } = publication;
  const scored = scoreSides(publication);
  const series = toSeries(instrument, scored);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const profiles = new Map<string, ExperienceProfile>();
  for (const group of fromTheTop(units)) {
    const isShown = [...scored.values()].some((dimensions) =>
      [...dimensions.values()].some(({ byUnit }) => byUnit.has(group)),
    );
    if (!isShown) continue;
    const dimensions = instrument.dimensions.map(({ id, label }): DimensionScores => {
      const reliability = toReliability(id, group, scored);
      const least = leastForItems(instrument, id, threshold);
      return {
        ...{ id, label },
        ...(least > leastFor('score', threshold) && { threshold: least }),
        ...toRow(id, scored, series, ({ byUnit }) => toScore(byUnit, group, byId)),
        ...(Object.keys(reliability).length > 0 && { reliability }),
      };
    });
    const segments =
      group === whole ? toSegments(instrument, scored, series, dimensions, threshold) : [];
    profiles.set(group, {
      ...toFrame(publication, byId.get(group)),
      ...(series.length > 0 && { series }),
      dimensions,
      ...(segments.length > 0 && { segments }),
    });
  }
  return profiles;
}

function scoreSides({
  instrument,
  units,
  sides,
  people,
  threshold = defaultThreshold,
}: Publication): ScoredSides {
  const sizes = new Map(
    units.flatMap(({ id, people }) => (people === undefined ? [] : [[id, people]])),
  );
  return new Map(
    sides.map((side) => {
      const ofSide = people.filter((person) => person.side === side);
      const isCounted = side === 'employee';
      const scored = { instrument, units, people: ofSide, threshold };
      return [side, scoreSide({ ...scored, sizes: isCounted ? sizes : new Map() }, side)];
    }),
  );
}

function toFrame(
  { instrument, sides, threshold, wave, excluded = [] }: Publication,
  unit: Unit | undefined,
): Omit<ExperienceProfile, 'dimensions'> {
  return {
    instrument: instrument.id,
    version: instrument.version,
    ...(instrument.status !== undefined && { status: instrument.status }),
    ...(unit && { unit: unit.id, title: unit.title }),
    ...(wave !== undefined && { wave }),
    measure: 'mean',
    threshold: leastFor('score', threshold),
    ...(sides.includes('customer') && { customer: { method: 'open' } }),
    ...(excluded.length > 0 && { excluded: [...excluded] }),
  };
}

/** A score, or where one is to be found instead: in the next group up in which it is shown. */
function toScore(
  shown: ScoredDimension['byUnit'],
  group: string,
  units: ReadonlyMap<string, Unit>,
): Score {
  const score = shown.get(group);
  if (score) return score;
  let above = group;
  while (above !== whole && !shown.has(above)) above = units.get(above)?.parent ?? whole;
  if (!shown.has(above)) return { withheld: 'protected' };
  const unit = units.get(above);
  return { withheld: 'protected', above: unit ? { unit: unit.id, title: unit.title } : {} };
}

function toReliability(
  dimension: string,
  group: string,
  scored: ScoredSides,
): NonNullable<DimensionScores['reliability']> {
  const reliability: NonNullable<DimensionScores['reliability']> = {};
  for (const side of bothSides) {
    const told = scored.get(side)?.get(dimension)?.reliability.get(group);
    if (told) reliability[side] = told;
  }
  return reliability;
}

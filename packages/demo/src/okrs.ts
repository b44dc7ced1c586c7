import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import type { Translation } from '@oxbow/model/translation';
import { objectives } from './demo-data.js';
import { dressings, type Dressing, type Words } from './okr-texts.js';

/** A quarter of a year, as the objectives of the demo are given it. */
export interface Quarter {
  year: number;
  /** 1 to 4. */
  number: number;
}

/** How long ago the constructed health was reported: four days, in milliseconds. */
const reportAge = 4 * 86_400_000;

/** The quarter that a moment falls in. @param now milliseconds since 1970 */
export function quarterOf(now: number): Quarter {
  const date = new Date(now);
  return { year: date.getUTCFullYear(), number: Math.floor(date.getUTCMonth() / 3) + 1 };
}

/** The id of an objective of the demo. @param place its place in the source, such as `11.2` */
export const toObjectiveId = (place: string, { year, number }: Quarter): string =>
  `sourcegraph-${place}-in-${year}-q${number}`;

/** An objective as a list shows it; its figures are the collector's. */
export interface ListedObjective {
  /** Its place in the source, such as `11.2`. */
  place: string;
  title: Record<'en' | 'de' | 'fr', string>;
  /** The team that answers for it. */
  owner: string;
}

/** All objectives of the demo, in the order in which they are shown. */
export const listedObjectives: readonly ListedObjective[] = Object.entries(dressings).map(
  ([place, { title }]) => {
    const real = findReal(place);
    return {
      place,
      title: { en: String(real.title), ...title },
      owner: String(real.owner),
    };
  },
);

/**
 * The demo's objectives: real ones, moved into a quarter, with what the source does not say constructed.
 * @param now milliseconds since 1970; the constructed health was reported some days before
 */
export function toDemoObjectives(quarter: Quarter, now: number): Objective[] {
  return Object.entries(dressings).map(([place, dressing]) => {
    const id = toObjectiveId(place, quarter);
    return dress(findReal(place), dressing, id, quarter, now);
  });
}

function findReal(place: string): Objective {
  const real = objectives.objectives.find(({ id }) => id.endsWith(`-${place}`));
  if (!real) throw new Error(`The data hold no objective ${place}.`);
  return real;
}

function dress(
  real: Objective,
  dressing: Dressing,
  id: string,
  quarter: Quarter,
  now: number,
): Objective {
  const period = toPeriod(quarter);
  const at = new Date(Math.max(Date.parse(period.start), now - reportAge)).toISOString();
  return {
    ...real,
    id,
    title: inThree(real.title, dressing.title),
    why: dressing.why,
    contributions: dressing.contributions,
    period,
    health: {
      status: dressing.health,
      at,
      by: {
        en: 'Nordhafen (constructed)',
        de: 'Nordhafen (erfunden)',
        fr: 'Nordhafen (construit)',
      },
    },
    confidence: { value: dressing.confidence, at },
    checked: at,
    attribution: toAttribution(String(real.attribution)),
    keyResults: real.keyResults.map((result) => {
      const words = dressing.keyResults[result.id.slice(result.id.lastIndexOf('.') + 1)];
      return translateResult(result, words);
    }),
  };
}

function translateResult(result: KeyResult, words: Words | undefined): KeyResult {
  return {
    ...result,
    ...(words && { title: inThree(result.title, words) }),
    // Said by the source in English, whatever the language of the page.
    ...(typeof result.note === 'string' && { note: { en: result.note } }),
  };
}

const inThree = (text: Translation, words: Words): Translation =>
  typeof text === 'string' ? { en: text, ...words } : text;

function toPeriod({ year, number }: Quarter): Objective['period'] {
  const day = (month: number, dayOfMonth: number) =>
    new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10);
  return {
    label: {
      en: `Quarter ${number} of ${year}`,
      de: `${number}. Quartal ${year}`,
      fr: `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`,
    },
    start: day((number - 1) * 3, 1),
    end: day(number * 3, 0),
  };
}

const toAttribution = (source: string): Translation => ({
  en: `${source}. Constructed for this demo: the quarter, why, contributions, health and confidence.`,
  de: `${source}. Für diese Demo erfunden: Quartal, Grund, Beiträge, Stand und Zuversicht; übersetzt von uns.`,
  fr: `${source}. Construit pour cette démo : trimestre, raison, contributions, état et confiance ; traduit par nos soins.`,
});

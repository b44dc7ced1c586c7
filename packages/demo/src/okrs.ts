import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import type { Translation } from '@oxbow/model/translation';
import { objectives } from './demo-data.js';
import { teamObjectiveId, toTopObjective } from './okr-constructed.js';
import { dressings, type Dressing, type Words } from './okr-texts.js';
import { toPeriod, type Quarter } from './quarter.js';

/** How long ago the constructed health was reported: four days, in milliseconds. */
const reportAge = 4 * 86_400_000;

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
 * The id of the objective that an address means: by the place of a real one, or by its id.
 * @returns `undefined` where the quarter has none such
 */
export function findObjectiveId(wanted: string, quarter: Quarter): string | undefined {
  const ids = listedObjectives.map(({ place }) => toObjectiveId(place, quarter));
  const place = listedObjectives.findIndex((each) => each.place === wanted);
  const all = [...ids, teamObjectiveId(quarter), toTopObjective(quarter).id];
  return ids[place] ?? all.find((id) => id === wanted);
}

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
    level: 'team',
    parent: toTopObjective(quarter),
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

const toAttribution = (source: string): Translation => ({
  en: `${source}. Constructed for this demo: the quarter, why, contributions, level, what it contributes to, health and confidence.`,
  de: `${source}. Für diese Demo erfunden: Quartal, Grund, Beiträge, Ebene, wozu es beiträgt, Stand und Zuversicht; übersetzt von uns.`,
  fr: `${source}. Construit pour cette démo : trimestre, raison, contributions, niveau, ce à quoi il contribue, état et confiance ; traduit par nos soins.`,
});

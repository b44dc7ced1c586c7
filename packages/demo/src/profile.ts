import type { ExperienceProfile } from '@oxbow/model/experience';
import type { Translation } from '@oxbow/model/translation';
import { experience } from './demo-data.js';

/** Share of positive answers, in percent, that was constructed for the customers; `undefined` where too few answered. */
const customers: Readonly<Record<string, number | undefined>> = {
  scope: 58,
  competence: 61,
  technology: 66,
  values: 64,
  brand: 62,
  feedback: undefined,
};

/** How many customers the constructed share would be made of. */
const asked = 412;

const source: Translation = {
  en: 'Constructed for this demo: no customer was asked',
  de: 'Für diese Demo erfunden: kein Kunde wurde gefragt',
  fr: 'Construit pour cette démo : aucun client n’a été interrogé',
};

/** The radar's data: the employees' side and the benchmark are real, the customers' side is constructed and says so. */
export function toDemoProfile(): ExperienceProfile {
  const { profile } = experience;
  return {
    ...profile,
    customer: { source },
    dimensions: profile.dimensions.map((dimension) => ({
      ...dimension,
      customer: toScore(customers[dimension.id]),
    })),
  };
}

function toScore(value: number | undefined): ExperienceProfile['dimensions'][number]['customer'] {
  if (value === undefined) return { withheld: 'protected' };
  // 95 % of a share, by Wald; far from 0 and 100 that is near enough for an invented figure.
  const margin = 1.96 * Math.sqrt((value * (100 - value)) / asked);
  return { value, n: asked, interval: { low: value - margin, high: value + margin } };
}

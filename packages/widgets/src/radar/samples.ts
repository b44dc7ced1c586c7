import type { DimensionScores, ExperienceProfile, Score } from '@oxbow/model/experience';

/** The time that the sample is told at. */
export const sampleNow = Date.parse('2026-11-22T00:00:00Z');

/**
 * Employees: Driver and Vehicle Licensing Agency; benchmark: the Civil Service median; Civil Service People Survey 2024,
 * Cabinet Office (Open Government Licence v3.0), processed by Matt Kerlogue (CC BY 4.0), whose questions we assigned to
 * the six dimensions. The survey states no interval for a score. No public set has one organisation seen from both sides,
 * so the customers' side is made up.
 */
const published: [id: string, employees: number, median: number, customers: number | undefined][] =
  [
    ['scope', 54.7, 68.7, 58],
    ['competence', 66.6, 65.6, 61],
    ['technology', 73.2, 75, 66],
    ['values', 67, 70.1, 64],
    ['brand', 47, 60, 62],
    ['feedback', 71.3, 69.9, undefined],
  ];

const survey = 'Civil Service People Survey 2024, Cabinet Office (OGL v3.0)';
const attribution = {
  en: `${survey}, processed by Matt Kerlogue (CC BY 4.0), assigned to the six dimensions by Oxbow`,
  de: `${survey}, aufbereitet von Matt Kerlogue (CC BY 4.0), den sechs Dimensionen zugeordnet von Oxbow`,
  fr: `${survey}, données préparées par Matt Kerlogue (CC BY 4.0), affectées aux six dimensions par Oxbow`,
};

const frame = {
  instrument: 'ox6',
  title: 'Driver and Vehicle Licensing Agency',
  wave: '2024',
  measure: 'favourable',
  employee: { method: 'census', source: attribution },
  customer: {
    method: 'open',
    source: {
      en: 'made up for this example',
      de: 'für dieses Beispiel erfunden',
      fr: 'inventés pour cet exemple',
    },
  },
  benchmark: {
    label: {
      en: 'Civil Service median',
      de: 'Median der Verwaltung',
      fr: 'Médiane de l’administration',
    },
    n: 103,
    source: attribution,
    date: '2024',
    side: 'employee',
  },
} as const satisfies Partial<ExperienceProfile>;

/** As published: without intervals, so that no difference is named. */
export const samplePublishedProfile: ExperienceProfile = {
  ...frame,
  dimensions: published.map(([id, employee, benchmark, customer]): DimensionScores => ({
    id,
    employee: { value: employee },
    customer: customer === undefined ? { withheld: 'protected' } : { value: customer },
    benchmark,
  })),
};

/** With intervals, which are made up as well, so that the difference at the brand is one. */
export const sampleProfile: ExperienceProfile = {
  ...frame,
  note: {
    en: 'The intervals are made up for this example.',
    de: 'Die Intervalle sind für dieses Beispiel erfunden.',
    fr: 'Les intervalles sont inventés pour cet exemple.',
  },
  dimensions: published.map(([id, employee, benchmark, customer]): DimensionScores => ({
    id,
    employee: around(employee, 2),
    customer: customer === undefined ? { withheld: 'protected' } : around(customer, 4),
    benchmark,
  })),
};

function around(value: number, margin: number): Score {
  return { value, interval: { low: value - margin, high: value + margin } };
}

/** Changes the scores of every dimension of the sample. */
export function sampleWith(
  change: (scores: DimensionScores, index: number) => Partial<DimensionScores>,
): ExperienceProfile {
  const { dimensions } = sampleProfile;
  return {
    ...sampleProfile,
    dimensions: dimensions.map((scores, index) => ({ ...scores, ...change(scores, index) })),
  };
}

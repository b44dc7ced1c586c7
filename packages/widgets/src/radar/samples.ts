import type {
  DimensionScores,
  ExperienceProfile,
  GroupScores,
  Score,
} from '@oxbow/model/experience';

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

/** With two earlier waves; between the first two the statements changed, and fewer answered then. */
export const sampleWaves: ExperienceProfile = {
  ...sampleProfile,
  version: 2,
  waves: [
    { wave: '2022', version: 1, dimensions: earlier(-6, 3, 410) },
    { wave: '2023', version: 2, dimensions: earlier(-2, 1, 522) },
  ],
};

function earlier(employees: number, customers: number, n: number): GroupScores[] {
  return published.map(([id, employee, , customer]) => ({
    id,
    employee: { value: employee + employees, n },
    customer:
      customer === undefined ? { withheld: 'protected' } : { value: customer + customers, n: 80 },
  }));
}

/** Parted by the distance to customers; of those far away there are too few. All made up. */
export const sampleSegments: ExperienceProfile = {
  ...sampleProfile,
  segments: [
    {
      id: 'distance',
      label: {
        en: 'Distance to customers',
        de: 'Entfernung zur Kundschaft',
        fr: 'Distance avec la clientèle',
      },
      groups: [
        {
          id: 'direct',
          title: {
            en: 'Every day or nearly so',
            de: 'Täglich oder fast täglich',
            fr: 'Tous les jours ou presque',
          },
          dimensions: part(7),
        },
        {
          id: 'occasional',
          title: { en: 'Now and then', de: 'Ab und zu', fr: 'De temps en temps' },
          dimensions: part(-4),
        },
        {
          id: 'remote',
          title: { en: 'Rarely or never', de: 'Selten oder nie', fr: 'Rarement ou jamais' },
          dimensions: part(undefined),
        },
      ],
    },
  ],
};

function part(shift: number | undefined): GroupScores[] {
  return published.map(([id, employee]) => ({
    id,
    employee: shift === undefined ? { withheld: 'protected' } : { value: employee + shift, n: 60 },
  }));
}

/** With partners, who were asked too, and figures of somebody else; both made up. */
export const sampleSeries: ExperienceProfile = {
  ...sampleProfile,
  series: [
    {
      id: 'partners',
      label: { en: 'Partners', de: 'Partnerfirmen', fr: 'Partenaires' },
      kind: 'audience',
      method: 'open',
    },
    {
      id: 'reviews',
      label: { en: 'Public reviews', de: 'Öffentliche Bewertungen', fr: 'Avis publics' },
      kind: 'external',
      source: { en: 'made up for this example', de: 'für dieses Beispiel erfunden' },
      date: '2025',
    },
  ],
  dimensions: sampleProfile.dimensions.map((scores, index) => ({
    ...scores,
    series: {
      partners: around([41, 72, 58, 80, 35, 52][index] ?? 50, 6),
      reviews: { value: [30, 44, 41, 52, 74, 28][index] ?? 50 },
    },
  })),
};

/** A unit in which too few answered, and the one above it that is shown. */
export const sampleProtected: ExperienceProfile = {
  ...sampleProfile,
  title: { en: 'Driving tests, north', de: 'Fahrprüfungen Nord', fr: 'Examens de conduite, nord' },
  unit: 'tests-north',
  dimensions: sampleProfile.dimensions.map((scores, index) =>
    index % 2 === 0
      ? {
          ...scores,
          employee: {
            withheld: 'protected',
            above: {
              unit: 'tests',
              title: { en: 'Driving tests', de: 'Fahrprüfungen', fr: 'Examens de conduite' },
            },
          },
        }
      : scores,
  ),
};

/** With all that is known of a dimension: how well it measures, what is done, and which objectives are to move it. */
export const sampleDetails: ExperienceProfile = sampleWith(({ id }) =>
  id === 'brand'
    ? {
        reliability: { employee: { n: 512, alpha: 0.84 }, customer: { n: 41, alpha: 0.58 } },
        objectives: [
          {
            title: {
              en: 'Everybody can say what we stand for',
              de: 'Alle können sagen, wofür wir stehen',
              fr: 'Chacun peut dire ce que nous représentons',
            },
            link: 'https://example.org/objectives/brand',
            moments: [
              {
                title: { en: 'First letter', de: 'Erster Brief', fr: 'Première lettre' },
                link: 'https://example.org/journey/letter',
              },
            ],
          },
        ],
        benchmark: { value: 60, n: 103, deviation: 8 },
        employee: { value: 47, n: 512, deviation: 22 },
      }
    : {},
);

/** So many dimensions of an instrument of the host's own. */
export function sampleOf(
  count: number,
  labelOf = (index: number) => `Dimension ${index + 1}`,
): ExperienceProfile {
  return {
    instrument: 'own',
    title: 'Own instrument',
    measure: 'mean',
    dimensions: Array.from({ length: count }, (_, index) => ({
      id: `d${index + 1}`,
      label: labelOf(index),
      employee: { value: 30 + ((index * 17) % 50), n: 210, deviation: 20 },
      customer: { value: 35 + ((index * 29) % 45), n: 90, deviation: 20 },
    })),
  };
}

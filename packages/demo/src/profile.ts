import type {
  DimensionScores,
  ExperienceProfile,
  Score,
  Segmentation,
} from '@oxbow/model/experience';
import type { Translation } from '@oxbow/model/translation';
import type { Experience } from './extract/experience.js';

/** An organisation whose employees were really asked. */
export type RadarOrganisation = Experience['organisations'][number];

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

/** Likewise of partners, who bring customers or serve them. */
const partners: Readonly<Record<string, number>> = {
  scope: 49,
  competence: 70,
  technology: 57,
  values: 60,
  brand: 71,
  feedback: 44,
};

const constructedFor = (whom: { en: string; de: string; fr: string }): Translation => ({
  en: `Constructed for this demo: no ${whom.en} was asked`,
  de: `Für diese Demo erfunden: ${whom.de} gefragt`,
  fr: `Construit pour cette démo : aucun ${whom.fr} n’a été interrogé`,
});

const customerSource = constructedFor({
  en: 'customer',
  de: 'niemand aus der Kundschaft wurde',
  fr: 'client',
});

/** By how long they have been customers: how many points the constructed groups differ from the constructed whole. */
const tenures: readonly { id: string; title: Translation; differs: number }[] = [
  { id: 'new', title: { en: 'New', de: 'Neu', fr: 'Nouveaux' }, differs: -9 },
  { id: 'regular', title: { en: 'Regular', de: 'Regelmäßig', fr: 'Réguliers' }, differs: 3 },
  {
    id: 'long',
    title: { en: 'For years', de: 'Seit Jahren', fr: 'Depuis des années' },
    differs: 7,
  },
];

/**
 * The radar's data of one organisation. The employees' side, its earlier waves, the median and the mean of all civil servants
 * are real; customers, partners and segments are constructed, and each of them says so.
 */
export function toDemoProfile({ profile }: RadarOrganisation): ExperienceProfile {
  return {
    ...profile,
    customer: { method: 'open', source: customerSource },
    series: [
      ...(profile.series ?? []),
      {
        id: 'partners',
        label: {
          en: 'Partners (constructed)',
          de: 'Partnerfirmen (erfunden)',
          fr: 'Partenaires (construit)',
        },
        kind: 'audience',
        source: constructedFor({
          en: 'partner',
          de: 'keine Partnerfirma wurde',
          fr: 'partenaire',
        }),
      },
    ],
    dimensions: profile.dimensions.map((row): DimensionScores => ({
      ...row,
      customer: toScore(customers[row.id], asked),
      series: { ...row.series, partners: toScore(partners[row.id], 58) },
    })),
    segments: [toSegments(profile)],
  };
}

/** The customers in three parts; what is withheld of the whole is withheld of each part. */
function toSegments({ dimensions }: ExperienceProfile): Segmentation {
  return {
    id: 'customers-since',
    label: {
      en: 'Customers by how long they have been (constructed)',
      de: 'Kundschaft nach Dauer der Beziehung (erfunden)',
      fr: 'Clients selon l’ancienneté (construit)',
    },
    groups: tenures.map(({ id, title, differs }) => ({
      id,
      title,
      dimensions: dimensions.map((row) => {
        const value = customers[row.id];
        return {
          id: row.id,
          customer: toScore(value === undefined ? undefined : value + differs, 130),
          employee: { withheld: 'unasked' as const },
        };
      }),
    })),
  };
}

function toScore(value: number | undefined, n: number): Score {
  if (value === undefined) return { withheld: 'protected' };
  // 95 % of a share, by Wald; far from 0 and 100 that is near enough for an invented figure.
  const margin = 1.96 * Math.sqrt((value * (100 - value)) / n);
  return { value, n, interval: { low: value - margin, high: value + margin } };
}

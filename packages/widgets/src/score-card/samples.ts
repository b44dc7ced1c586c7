import type { Series } from '@oxbow/model/series';

/** The sample of tests, stories and README: 200 and 213 customers. */
export const sampleSeries: Series = {
  id: 'recommend',
  type: 'nps',
  title: { en: 'Recommendation', de: 'Weiterempfehlung', fr: 'Recommandation' },
  source: { en: 'feedback in the shop', de: 'Rückmeldungen im Shop', fr: 'avis dans la boutique' },
  periods: [
    {
      label: { en: 'August', de: 'August', fr: 'août' },
      counts: [9, 4, 4, 6, 8, 16, 13, 30, 40, 40, 30],
    },
    {
      label: { en: 'September', de: 'September', fr: 'septembre' },
      counts: [6, 2, 3, 4, 6, 12, 11, 26, 42, 46, 42],
    },
    {
      label: { en: 'October', de: 'Oktober', fr: 'octobre' },
      counts: [2, 0, 1, 0, 3, 9, 5, 12, 28, 70, 83],
    },
  ],
};

const [first] = sampleSeries.periods;

/** Eleven customers: how they answered, and no score yet. */
export const sampleFewSeries: Series = {
  ...sampleSeries,
  periods: [{ label: first!.label, counts: [1, 0, 0, 0, 0, 1, 0, 2, 1, 4, 2] }],
};

/** Three employees: nothing is told. */
export const sampleProtectedSeries: Series = {
  id: 'employer',
  type: 'enps',
  title: {
    en: 'Nordhafen as employer',
    de: 'Nordhafen als Arbeitgeber',
    fr: 'Nordhafen employeur',
  },
  periods: [{ label: first!.label, counts: [0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1] }],
};

/** A share: 40 and 44 customers on how easy it was. */
export const sampleEffortSeries: Series = {
  id: 'effort',
  type: 'ces',
  title: { en: 'Returning a parcel', de: 'Ein Paket zurücksenden', fr: 'Renvoyer un colis' },
  periods: [
    { label: first!.label, counts: [1, 2, 3, 6, 10, 12, 6] },
    {
      label: { en: 'September', de: 'September', fr: 'septembre' },
      counts: [1, 2, 4, 6, 11, 13, 7],
    },
  ],
};

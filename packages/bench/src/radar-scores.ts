/** What all candidates draw: six dimensions, both sides with intervals, and a benchmark. */
export const radarDimensions = [
  'Scope of action',
  'Competence',
  'Technical equipment',
  'Values, culture & mindset',
  'Brand',
  'Feedback tools & co-creation',
] as const;

/** A score for each dimension, by the name of the series. */
export const radarScores = {
  Employees: [55, 67, 73, 67, 47, 71],
  Customers: [58, 61, 66, 64, 62, 68],
  Market: [69, 66, 75, 70, 60, 70],
} as const;

/** The same as a profile, as our element takes it. */
export const radarProfile = {
  instrument: 'ox6',
  measure: 'mean',
  benchmark: { label: 'Market', source: 'Bench', date: '2026', side: 'employee' },
  dimensions: ['scope', 'competence', 'technology', 'values', 'brand', 'feedback'].map(
    (id, index) => ({
      id,
      employee: { value: radarScores.Employees[index], n: 210, deviation: 21 },
      customer: { value: radarScores.Customers[index], n: 640, deviation: 19 },
      benchmark: radarScores.Market[index],
    }),
  ),
};

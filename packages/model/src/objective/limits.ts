/** At most so many of each list of an objective. */
export const most = {
  contributions: 20,
  mastery: 20,
  dimensions: 12,
  children: 200,
  dependencies: 50,
  initiatives: 50,
  changes: 100,
  keyResults: 50,
} as const;

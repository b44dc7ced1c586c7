/** At most so many of each list of a journey. */
export const most = {
  stages: 60,
  lanes: 20,
  steps: 2000,
  serves: 20,
  signs: 20,
  experience: 500,
  engagement: 200,
  measures: 200,
  exchanges: 100,
  learned: 50,
} as const;

/** Fewer people than this are told of no employee, whatever a host wants. */
export const fewestEmployees = 5;

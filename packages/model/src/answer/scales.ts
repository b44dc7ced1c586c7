/** Most characters of an answer in own words. */
export const mostCharacters = 5000;

/** Most characters of one part of how a person can be reached, and of an option in own words. */
export const mostContactCharacters = 200;

/** The lowest and the highest answer to each kind of question that is answered with a number. */
export const scales = {
  nps: [0, 10],
  enps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
  agreement: [1, 5],
  number: [0, 10],
  stars: [1, 5],
  emoji: [1, 5],
} as const;

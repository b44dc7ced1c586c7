import type { JourneyContent } from './reading.js';

const sides = ['customer', 'employee'] as const;
const stages = [9, 12, 7, 10, 8, 11].map((length) => ({
  id: `${length}`,
  title: '0'.repeat(length),
}));

/** Stands for the journey while there is none: its words are drawn as bars of about the usual length. */
export const placeholder: JourneyContent = {
  journey: {
    ...{ id: 'placeholder', revision: 0, title: '0'.repeat(12), kind: 'joint' },
    stages,
    lanes: sides.map((side) => ({ id: side, title: '0'.repeat(9), side })),
    steps: stages.flatMap(({ id }) =>
      sides.map((lane) => ({ id: `${lane}-${id}`, stage: id, lane, title: '0'.repeat(18) })),
    ),
    experience: stages.flatMap(({ id }) =>
      sides.map((side) => ({ stage: id, side, value: 3, n: 10 })),
    ),
  },
  signUps: [],
};

import type { Channel } from '../../channel/channel.js';
import { channels } from '../../channel/channels.js';
import type { Journey, JourneyExperience, JourneyLane, JourneyStep } from '../journey.js';

const numbered = <Item>(count: number, make: (number: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const sides = ['customer', 'employee', 'backstage'] as const;

/** A journey of so many stages and lanes, with a step in each cell and each third one a dialogue; the same on each call. */
export function makeJourney(stageCount: number, laneCount: number): Journey {
  const laneOf = (number: number): JourneyLane => ({
    id: `lane-${number}`,
    title: { en: `Lane ${number}`, de: `Bahn ${number}`, fr: `Ligne ${number}` },
    side: sides[Math.floor(((number - 1) * sides.length) / laneCount)] ?? 'backstage',
  });
  const stepOf = (stage: number, lane: number): JourneyStep => {
    const channel: Channel = channels[(stage + lane) % channels.length] ?? 'other';
    const isDialogue = (stage + lane) % 3 === 0 && laneCount > 1;
    return {
      id: `step-${stage}-${lane}`,
      stage: `stage-${stage}`,
      lane: `lane-${lane}`,
      title: `Does thing ${lane} of stage ${stage}`,
      ...(isDialogue && {
        receiver: `lane-${(lane % laneCount) + 1}`,
        receiverTitle: `Hears of thing ${lane}`,
        channel,
      }),
      ...(lane === 1 && { moment: ['customer' as const], signs: { types: [`type-${stage}`] } }),
      ...(lane === laneCount && stage > 1 && { serves: [`step-${stage - 1}-1`] }),
    };
  };
  const feltIn = (stage: number): JourneyExperience[] => [
    {
      ...{ stage: `stage-${stage}`, side: 'customer' },
      value: stage % 7 === 0 ? null : 1 + ((stage * 3) % 9) / 2,
    },
    {
      ...{ stage: `stage-${stage}`, side: 'employee', n: 5 + stage },
      value: 1 + ((stage * 5) % 9) / 2,
    },
  ];
  return {
    id: `of-${stageCount}-by-${laneCount}`,
    revision: 1,
    title: `A journey of ${stageCount} stages and ${laneCount} lanes`,
    kind: 'joint',
    stages: numbered(stageCount, (number) => ({ id: `stage-${number}`, title: `Stage ${number}` })),
    lanes: numbered(laneCount, laneOf),
    steps: numbered(stageCount, (stage) =>
      numbered(laneCount, (lane) => stepOf(stage, lane)),
    ).flat(),
    experience: numbered(stageCount, feltIn).flat(),
  };
}

/** Many stages and lanes: 480 steps. */
export const largest = makeJourney(40, 12);

/** One stage, one lane, one step. */
export const smallest = makeJourney(1, 1);

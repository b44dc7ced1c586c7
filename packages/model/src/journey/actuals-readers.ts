import { channels } from '../channel/channels.js';
import type { Channel } from '../channel/channel.js';
import { id, word } from '../key-result/key-result-readers.js';
import { known } from '../plain/known.js';
import { text, whole } from '../plain/plain.js';
import { at, list, note, one, type Reader } from '../plain/reader.js';
import type { JourneyActuals, StepActuals, Unplanned } from './actuals.js';
import { experience } from './journey-readers.js';
import type { Journey, JourneyExperience } from './journey.js';
import { most } from './limits.js';

const count = one<number>(whole(0), 'a whole number from 0');
const channel = word(...channels) as Reader<Channel>;
/** Some sources have no types. */
const type = one<string>(text(200, 0), 'a text of up to 200 characters');
const kinds = { channel: count, order: count, repeated: count };

const needed = ['people', 'steps', 'deviations'] as const;

/** What the reader gives. */
type GivenActuals = Partial<JourneyActuals> & Pick<JourneyActuals, (typeof needed)[number]>;

/** So many kinds of what was not planned are told at most. */
const mostUnplanned = 5000;

const ofCustomers: Reader<JourneyExperience> = (value, reading) => {
  const point = experience(value, reading);
  return point?.side === 'employee' ? note(at(reading, 'side'), 'customer') : point;
};

/** What really happened, as a host counted it: wholly good or not there at all, since parts of it would not add up. */
export const actuals = known<JourneyActuals>(
  {
    ...{ people: count, others: count, undated: count, unattributed: count },
    steps: list(
      known<StepActuals>(
        {
          ...{ step: id, people: count, times: count, skipped: count },
          deviations: known(kinds, ['channel', 'order', 'repeated']),
          channels: list(known({ channel, times: count }, ['channel', 'times']), channels.length),
        },
        ['step', 'people', 'times', 'skipped', 'deviations', 'channels'],
      ),
      most.steps,
    ),
    unseen: list(id, most.steps),
    unplanned: list(
      known<Unplanned>({ channel, type, times: count }, ['channel', 'type', 'times']),
      mostUnplanned,
    ),
    deviations: known({ ...kinds, skipped: count, unplanned: count }, [
      ...(['channel', 'order', 'repeated', 'skipped', 'unplanned'] as const),
    ]),
    experience: list(ofCustomers, most.stages + most.steps),
  },
  needed,
);

/** The counts of what the journey has, with 0 for what the host did not count. */
export function actualsOf({ stages, steps }: Journey, given: JourneyActuals): JourneyActuals {
  const { people, deviations, ...counted }: GivenActuals = given;
  const { others = 0, undated = 0, unattributed = 0 } = counted;
  const { unseen = [], unplanned = [], experience = [] } = counted;
  const stageOf = new Map(steps.map(({ id, stage }) => [id, stage]));
  return {
    ...{ people, others, deviations, undated, unattributed, unplanned },
    steps: counted.steps.filter(({ step }) => stageOf.has(step)),
    unseen: unseen.filter((step) => stageOf.has(step)),
    experience: experience.filter(({ stage, step }) =>
      step === undefined ? stages.some(({ id }) => id === stage) : stageOf.get(step) === stage,
    ),
  };
}

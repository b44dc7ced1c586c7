import type { Journey, JourneyStep } from '@oxbow/model/journey';
import type { RawEvent } from './raw.js';

/** A step of a plan, as our model has it and as the rows of a source have it. */
export interface PlannedStep {
  step: string;
  stage: string;
  /** How our model sees it. */
  signs: JourneyStep['signs'];
  channel?: JourneyStep['channel'];
  /** The kinds of rows that are it; none where no row can be. */
  kinds: readonly string[];
  /** The channel of rows that it is planned on. */
  rawChannel?: string;
}

/** What a source's customers should live through. */
export interface Plan {
  name: string;
  source: 'Olist' | 'Online Retail';
  steps: readonly PlannedStep[];
}

const olist = (stage: string, step: string, kind: string): PlannedStep => ({
  ...{ step, stage, kinds: [kind], signs: { categories: [kind] } },
});
const ecommerce = { channel: 'ecommerce', rawChannel: 'e-commerce' } as const;
const email = { channel: 'email', rawChannel: 'email' } as const;

/** Plans that touch all that there is to a deviation; the last three are wrong on purpose. */
export const plans: readonly Plan[] = [
  {
    name: 'an order as it is meant to go',
    source: 'Olist',
    steps: [
      { ...olist('buy', 'order', 'order placed'), ...ecommerce },
      { ...olist('buy', 'pay', 'payment approved'), ...ecommerce },
      olist('receive', 'dispatch', 'handed to carrier'),
      olist('receive', 'deliver', 'delivered'),
      { step: 'use', stage: 'receive', signs: undefined, kinds: [] },
      { ...olist('recommend', 'ask', 'survey sent'), ...email },
      { ...olist('recommend', 'answer', 'survey answered'), ...email },
    ],
  },
  {
    name: 'purchases, and what is given back by telephone',
    source: 'Online Retail',
    steps: [
      {
        ...{ step: 'order', stage: 'buy', signs: { types: ['order'] }, kinds: ['order'] },
        ...ecommerce,
      },
      {
        ...{ step: 'cancel', stage: 'return', signs: { types: ['cancellation'] } },
        ...{ kinds: ['cancellation'], channel: 'hotline', rawChannel: 'telephone' },
      },
    ],
  },
  {
    name: 'in another order, on another channel, with steps that look alike and some that are not planned',
    source: 'Olist',
    steps: [
      { ...olist('say', 'answer', 'survey answered'), ...email },
      { ...olist('buy', 'pay', 'payment approved'), channel: 'hotline', rawChannel: 'telephone' },
      {
        ...{ step: 'parcel', stage: 'receive', signs: { types: ['delivery'] } },
        kinds: ['handed to carrier', 'delivered'],
      },
      {
        ...{ step: 'second-parcel', stage: 'receive', signs: { types: ['delivery'] } },
        kinds: ['handed to carrier', 'delivered'],
      },
      {
        ...{ step: 'first-survey', stage: 'say', signs: { types: ['feedback'] }, ...email },
        kinds: ['survey sent', 'survey answered'],
      },
    ],
  },
  {
    name: 'steps that look alike before and after another one, and on two channels',
    source: 'Olist',
    steps: [
      {
        ...{ step: 'say-by-phone', stage: 'all', signs: { types: ['feedback'] } },
        ...{ channel: 'hotline', rawChannel: 'telephone' },
        kinds: ['survey sent', 'survey answered'],
      },
      {
        ...{ step: 'parcel-before', stage: 'all', signs: { types: ['delivery'] } },
        kinds: ['handed to carrier', 'delivered'],
      },
      { ...olist('all', 'pay', 'payment approved'), ...ecommerce },
      {
        ...{ step: 'parcel-after', stage: 'all', signs: { types: ['delivery'] } },
        kinds: ['handed to carrier', 'delivered'],
      },
      {
        ...{ step: 'say-by-email', stage: 'all', signs: { types: ['feedback'] }, ...email },
        kinds: ['survey sent', 'survey answered'],
      },
    ],
  },
  {
    name: 'a cancellation comes first',
    source: 'Online Retail',
    steps: [
      {
        ...{ step: 'cancel', stage: 'buy', signs: { types: ['cancellation'] } },
        kinds: ['cancellation'],
      },
      {
        ...{ step: 'nothing', stage: 'buy', signs: { types: ['nothing'] }, kinds: ['nothing'] },
      },
    ],
  },
];

/** The plan in the order in which it is gone through: by stage as they first come, within a stage as listed. */
export function inOrder({ steps }: Plan): PlannedStep[] {
  const stages = [...new Set(steps.map(({ stage }) => stage))];
  return stages.flatMap((stage) => steps.filter((step) => step.stage === stage));
}

/** The same plan in the words of our model. */
export function toJourney({ name, steps }: Plan): Journey {
  const stages = [...new Set(steps.map(({ stage }) => stage))];
  return {
    ...{ id: 'plan', revision: 1, title: name, kind: 'joint' },
    stages: stages.map((id) => ({ id, title: id })),
    lanes: [
      { id: 'customer', title: 'Customer', side: 'customer' },
      { id: 'firm', title: 'Firm', side: 'employee' },
    ],
    steps: steps.map(({ step, stage, signs, channel }) => ({
      ...{ id: step, stage, lane: 'customer', title: step },
      ...(signs && { signs }),
      ...(channel && { channel, receiver: 'firm' }),
    })),
  };
}

/** Whether each kind of row is one step at most, so that sets alone tell what happened. */
export const isPlain = ({ steps }: Plan) =>
  new Set(steps.flatMap(({ kinds }) => kinds)).size ===
  steps.reduce((sum, { kinds }) => sum + kinds.length, 0);

/** Whether a row is a step of the plan. */
export const isOf = ({ kinds }: PlannedStep, { kind }: RawEvent) => kinds.includes(kind);

import { employeeItems } from '../instrument/ox6-employee-items.js';
import { itemsOfPeople } from './items-of-people.js';
import { itemsOfWork } from './items-of-work.js';
import { pulseTopics, type PulseItem, type PulseTopic } from './pulse-item.js';

/** Items by id: topic, dot, name. */
export type PulseItemTexts = Readonly<Record<string, PulseItem['text']>>;

/** One item of each dimension of `ox6`, in its words: so that a pulse and a whole assessment speak of the same. */
const oxItems = [
  'scope.e1',
  'competence.e1',
  'technology.e1',
  'values.e1',
  'brand.e1',
  'feedback.e2',
];

/** All items there are, by topic. Drafts: see `pulseStatus`. */
export const pulseItems: readonly PulseItem[] = [
  ...oxItems.flatMap((id): PulseItem[] => {
    const { en, de, fr } = employeeItems[id] ?? {};
    return en && de && fr ? [{ id, topic: 'ox', text: { en, de, fr } }] : [];
  }),
  ...Object.entries({ ...itemsOfPeople, ...itemsOfWork })
    .map(([id, text]): PulseItem => {
      const topic = id.split('.')[0] as PulseTopic;
      return { id, topic, text, ...(topic === 'health' && { health: true as const }) };
    })
    .sort((one, other) => pulseTopics.indexOf(one.topic) - pulseTopics.indexOf(other.topic)),
];

import type { Prompt } from '@oxbow/model/prompt';
import type { ResponseState } from '@oxbow/model/receipt';
import type { HandedState } from '../../element/events.js';
import { samplePrompt } from '../samples.js';

const received: ResponseState = {
  reference: '7K2Q-M3XD',
  status: 'received',
  day: '2026-11-01',
  prompt: 'after-order',
  answers: [
    { type: 'nps', question: 'recommend', value: 6 },
    {
      type: 'text',
      question: 'reason',
      value: 'Quick delivery, lovely wrapping paper. One cup had a chip, though.',
    },
  ],
  replies: [],
};

const read: ResponseState = { ...received, status: 'read', team: 'Team Gifts' };

const answered: ResponseState = {
  ...read,
  status: 'answered',
  replies: [
    {
      id: '0198c0de-0000-7000-8000-000000000001',
      at: '2026-11-03T10:00:00Z',
      from: 'firm',
      by: 'Team Gifts',
      text: 'Thank you. A new cup is on its way.\nWe have asked the packing team to look at the tray.',
    },
    {
      id: '0198c0de-0000-7000-8000-000000000002',
      at: '2026-11-05T10:00:00Z',
      from: 'giver',
      text: 'It has come. Thank you!',
    },
  ],
};

const changed: ResponseState = {
  ...answered,
  status: 'changed',
  change:
    'Cups now travel in moulded trays. Since then: 4 breakages in 1,000 parcels instead of 19.',
};

/** Everything that may have become of a customer’s response. */
export const sampleStates = { received, read, answered, changed } as const;

/** A receipt that nobody has. */
export const sampleReceipt = 'pUb7Dvq8TnOGdYtQoGq_-A';

/** What a host answers to `oxstatus`. */
export function sampleHanded(state: ResponseState, seen?: HandedState['seen']): HandedState[] {
  return [{ receipt: sampleReceipt, state, seen }];
}

/** Of an employee’s answer only its wave. */
export const sampleWave: HandedState = {
  receipt: 'wave7Dvq8TnOGdYtQoGq_-A',
  state: {
    wave: 'pulse-2026-11',
    title: { en: 'Pulse November', de: 'Puls November' },
    status: 'open',
    replies: [],
  },
};

/** The shop’s prompt with words for each kind of answer, and a team to talk to. */
export const sampleAcknowledged: Prompt = {
  ...samplePrompt,
  person: {
    name: { en: 'Team Gifts', de: 'Team Geschenke', fr: 'Équipe Cadeaux' },
    link: 'mailto:gifts@example.com',
  },
  acknowledgements: [
    {
      upTo: 6,
      text: {
        en: 'We are sorry that it did not go well. Somebody of Team Gifts reads it by tomorrow and answers here.',
        de: 'Es tut uns leid, dass es nicht gut gelaufen ist. Jemand aus dem Team Geschenke liest es bis morgen und antwortet hier.',
        fr: 'Nous sommes désolés. Quelqu’un de l’équipe Cadeaux lit votre avis d’ici demain et répond ici.',
      },
      person: true,
    },
    {
      from: 9,
      text: {
        en: 'How nice! The packing team reads every such answer.',
        de: 'Wie schön! Das Packteam liest jede solche Antwort.',
        fr: 'Quel plaisir\u202f! L’équipe d’emballage lit chaque avis.',
      },
    },
  ],
};

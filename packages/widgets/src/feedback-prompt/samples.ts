import type { Delivery } from '@oxbow/model/delivery';
import type { Prompt } from '@oxbow/model/prompt';

/** A prompt as the demo's shop asks it: how likely a recommendation is, and why. */
export const samplePrompt: Prompt = {
  id: 'after-order',
  version: 1,
  questions: [
    { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
    { type: 'text', id: 'reason' },
  ],
};

/** One open question of the host, in two languages. */
export const sampleOpenPrompt: Prompt = {
  id: 'anything',
  version: 1,
  questions: [
    {
      type: 'text',
      id: 'words',
      title: { en: 'What should we do better?', de: 'Was sollen wir besser machen?' },
      required: true,
    },
  ],
};

/** A pulse of a staff portal, with what becomes of the answers: the employer is asked about, not a shop. */
export const samplePulse: Prompt = {
  id: 'pulse',
  version: 1,
  protection: {
    seenBy: {
      en: 'the works council and the management board',
      de: 'der Betriebsrat und die Geschäftsführung',
      fr: 'le comité d’entreprise et la direction',
    },
    from: 5,
    kept: {
      en: 'until the end of the month, then only results are left',
      de: 'bis zum Ende des Monats, danach bleiben nur Ergebnisse',
      fr: 'jusqu’à la fin du mois, ensuite il ne reste que les résultats',
    },
  },
  questions: [
    { type: 'enps', id: 'employer', subject: 'Nordhafen' },
    { type: 'text', id: 'reason' },
  ],
};

/** Everything that may become of a submission. */
export const sampleDeliveries: readonly Delivery[] = [
  { status: 'unsaved' },
  { status: 'saved' },
  { status: 'sent', reference: '7K2Q-M3XD' },
  { status: 'failed', reason: 'refused' },
  { status: 'failed', reason: 'unauthorized' },
  { status: 'failed', reason: 'expired' },
  { status: 'failed', reason: 'invalid' },
];

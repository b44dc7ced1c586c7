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

/** A pulse of a staff portal, with what has to be known before: the employer is asked about, not a shop. */
export const samplePulse: Prompt = {
  id: 'pulse',
  version: 1,
  notice: {
    en: 'Voluntary. Stored without your name. Nobody in your company sees single answers; results are shown from 5 answers on, comments from 10. Kept for 12 months.',
    de: 'Freiwillig. Ohne Ihren Namen gespeichert. Niemand im Unternehmen sieht einzelne Antworten; Ergebnisse erscheinen ab 5 Antworten, Freitexte ab 10. Aufbewahrung: 12 Monate.',
    fr: 'Facultatif. Enregistré sans votre nom. Personne dans l’entreprise ne voit les réponses une à une\u202f; les résultats s’affichent à partir de 5 réponses, les commentaires à partir de 10. Conservation\u00a0: 12 mois.',
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

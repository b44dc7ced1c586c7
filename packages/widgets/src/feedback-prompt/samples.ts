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
export const openPrompt: Prompt = {
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

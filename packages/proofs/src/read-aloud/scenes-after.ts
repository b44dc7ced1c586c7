import type { Delivery } from '@oxbow/model/delivery';
import { sampleAcknowledged } from '../../../widgets/src/feedback-prompt/heard/samples.js';
import { sampleDeliveries, samplePrompt } from '../../../widgets/src/feedback-prompt/samples.js';
import type { HostAnswer, Scene } from './reader.js';

const saved: HostAnswer = { value: { status: 'saved', until: '2026-11-25T10:00:00Z' } };
const sent: HostAnswer = { value: { status: 'sent', reference: '7K2Q-M3XD' } };

const titles: Record<Delivery['status'], string> = {
  ...{ unsaved: 'unsaved', saved: 'saved', sent: 'sent', failed: 'failed' },
};

/** What becomes of answers that were handed in. */
export const outcomes: Scene[] = [
  {
    name: 'on its way',
    data: samplePrompt,
    host: { oxsubmit: { never: true } },
    async act(reader) {
      await reader.handIn(9);
      await reader.until('sending');
    },
  },
  ...sampleDeliveries.map((delivery): Scene => ({
    name: [delivery.status, 'reason' in delivery ? delivery.reason : ''].join(' ').trim(),
    data: samplePrompt,
    host: { oxsubmit: { value: delivery } },
    async act(reader) {
      await reader.handIn(9);
      await reader.until(titles[delivery.status]);
    },
  })),
  {
    name: 'saved until a day, and deleted from the device',
    data: samplePrompt,
    host: { oxsubmit: saved, oxwithdraw: { value: undefined } },
    async act(reader) {
      await reader.handIn(9);
      await reader.press('withdraw');
      await reader.until('withdrawnHint');
    },
  },
  {
    name: 'not deleted for certain',
    data: samplePrompt,
    host: { oxsubmit: saved, oxwithdraw: { fails: true } },
    async act(reader) {
      await reader.handIn(9);
      await reader.press('withdraw');
      await reader.until('uncertainHint');
    },
  },
  { name: 'a person to talk to, at the question', data: sampleAcknowledged },
  ...[3, 7, 9].map((score): Scene => ({
    name: `acknowledged: ${score}`,
    data: sampleAcknowledged,
    host: { oxsubmit: sent },
    async act(reader) {
      await reader.handIn(score);
      await reader.until('sent');
    },
  })),
];

import { toPulsePrompt } from '@oxbow/model/pulse-prompt';
import { samplePulse } from '../../../widgets/src/feedback-prompt/samples.js';
import type { HostAnswer, Reader, Scene } from './reader.js';

const protection = samplePulse.protection!;

async function handIn(reader: Reader): Promise<void> {
  await reader.choose(8);
  await reader.press('next');
  await reader.press('send');
}

const handled = (value: unknown): Record<string, HostAnswer> => ({ handled: { value } });

/** Where employees are asked. */
export const employees: Scene[] = [
  { name: 'what has to be known stands before the first question', data: samplePulse },
  {
    name: 'so few are asked that nobody is asked for words',
    data: { ...samplePulse, protection: { ...protection, asked: 7 } },
  },
  {
    name: 'a round from the item bank',
    data: toPulsePrompt({
      ...{ id: 'pulse', round: 3, topics: ['team', 'tools'], upward: true, impulse: true },
      protection,
    }),
  },
  {
    name: 'arrived: the code is shown to be kept',
    data: samplePulse,
    host: handled({ status: 'sent', reference: '7K2Q-M3XD' }),
    async act(reader) {
      await handIn(reader);
      await reader.until('receiptHint');
    },
  },
  {
    name: 'not accepted',
    data: samplePulse,
    host: handled({ status: 'failed', reason: 'refused' }),
    async act(reader) {
      await handIn(reader);
      await reader.until('refusedEmployee');
    },
  },
];

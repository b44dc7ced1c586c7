import type { Prompt } from '@oxbow/model/prompt';

/** Stands for the prompt while there is none: its words are drawn as bars of about the usual length. */
export const placeholder: Prompt = {
  id: 'placeholder',
  version: 1,
  questions: [
    { type: 'nps', id: 'score', subject: '0'.repeat(14) },
    { type: 'text', id: 'reason' },
  ],
};

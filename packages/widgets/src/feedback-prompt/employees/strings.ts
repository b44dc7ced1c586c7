import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { FeedbackPromptStrings } from '../strings.js';

/** What only employees read. A host may reword the sentences of `protection`, and cannot empty them. */
const english = {
  voluntary: 'Taking part is voluntary. You are not asked who you are.',
  seenBy: 'Who sees the results: {seenBy}',
  resultsFrom: 'Results are shown from {from} answers on.',
  commentsFrom: 'Results are shown from {from} answers on, comments from {commentsFrom}.',
  kept: 'How long the answers are kept: {kept}',
  noComments:
    'You are not asked for comments: {asked} people are asked, and comments are shown only from {commentsFrom} answers on.',
  notOnDevice: 'Nothing of it is stored on this device.',
  refusedEmployee:
    'The recipient did not take it. Perhaps you have answered already, or the round is over. Your answers are still here.',
  arrived: 'Your answers have arrived.',
  receipt: 'Your code',
  receiptHint:
    'Write it down or copy it: it is nowhere else, not on this device either. Whoever has it can see here what becomes of this round and, while it is open, take your answer back.',
  copyReceipt: 'Copy the code',
};

export type EmployeeStrings = StringsOf<typeof english>;
export type EmployeeWording = Wording<FeedbackPromptStrings & EmployeeStrings>;

export const strings = new Locales<EmployeeStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

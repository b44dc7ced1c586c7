import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { AssessmentStrings } from '../strings.js';

/** What became of the answers, and the person's own beside the published ones. */
const english = {
  sending: 'Sending …',
  sendingHint: 'Please keep this page open.',
  unsaved: 'Not saved yet',
  unsavedHint:
    'Keep this page open: your answers are only in this page so far and are lost when you close it.',
  saved: 'Saved on this device',
  savedHint:
    'It is sent as soon as there is a connection while this site is open, also on a later visit.',
  sent: 'Sent. Thank you.',
  sentHint: 'Your answers have arrived.',
  failed: 'Could not be saved',
  refused:
    'The recipient did not take it. Perhaps you have answered already, or the round is over. Your answers are still here.',
  unauthorized:
    'You are not signed in or have been signed out. Your answers are still here; sign in and try again.',
  expired: 'It could not be sent in time. Your answers are still here.',
  invalid: 'The recipient cannot use it in this form. Your answers are still here.',
  broken: 'This page could not pass it on. Your answers are still here.',
  toAnswers: 'Back to my answers',
  receipt: 'Your code',
  receiptHint:
    'Write it down: it is shown only here. Whoever has it can take your answers back while the round is open.',
  own: 'Your own answers',
  ownHint: 'From 0 to 100. Your figures are worked out in this page and not sent.',
  ownHintShares:
    'Share of positive answers in percent. Your figures are worked out in this page and not sent.',
  dimension: 'Dimension',
  you: 'You',
  employee: 'Employees',
  customer: 'Customers',
  tooFewOwn: 'too few',
  protected: 'too few answers (protection)',
  unasked: 'not asked',
  unpublished: 'not yet',
  tooFewOwnHint: '“Too few”: you have answered fewer than half of the statements.',
  unpublishedHint: '“Not yet”: nothing is published of it.',
  profileLoading: 'The published results are on their way …',
  profileMissing: 'Nothing is published beside it yet.',
  profileFailed: 'The published results could not be loaded.',
};

export type EndingStrings = StringsOf<typeof english>;
export type EndingWording = Wording<AssessmentStrings & EndingStrings>;

export const strings = new Locales<EndingStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

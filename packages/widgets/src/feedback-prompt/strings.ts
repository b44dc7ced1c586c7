import { Locales } from '../element/text.js';

/** The wording of the NPS question and of its end points is fixed, so that scores can be compared. */
const english = {
  npsQuestion: 'How likely is it that you would recommend {subject} to a friend or colleague?',
  npsLow: 'Not at all likely',
  npsHigh: 'Extremely likely',
  endPoint: '{value} = {meaning}',
  reasonQuestion: 'What is the main reason for your score?',
  openQuestion: 'What would you like to tell us?',
  openHint: 'Please leave out names and details of other people.',
  step: 'Question {step} of {count}',
  stepOptional: 'Question {step} of {count} (optional)',
  charactersLeft: { one: '{count} character left', other: '{count} characters left' },
  charactersOver: { one: '{count} character too many', other: '{count} characters too many' },
  next: 'Next',
  back: 'Back',
  notNow: 'Not now',
  send: 'Send',
  launch: 'Give feedback',
  close: 'Close',
  required: 'Please answer this question.',
  tooLong: 'Please shorten your text: at most {most} characters can be sent.',
  noAnswer: 'Nothing to send yet. Please answer at least one question.',
  sending: 'Sending …',
  sendingHint: 'Please keep this page open.',
  unsaved: 'Not saved yet',
  unsavedHint:
    'Keep this page open: what you wrote is only in this page so far and is lost when you close it.',
  saved: 'Saved on this device',
  savedHint:
    'It is sent as soon as there is a connection while this site is open, also on a later visit.',
  sent: 'Sent. Thank you.',
  reference: 'Reference {reference}',
  failed: 'Could not be saved',
  refused: 'The receiver did not take it. What you wrote is still here.',
  unauthorized:
    'You are not signed in, or no longer. What you wrote is still here; sign in and try again.',
  expired: 'It could not be sent for too long. What you wrote is still here.',
  invalid: 'The receiver cannot use it in this form. What you wrote is still here.',
  broken: 'This page could not pass it on. What you wrote is still here.',
  given: 'Your answers',
  copy: 'Copy my answers',
  copied: 'Copied.',
  notCopied: 'This browser does not let us copy. Please select the text and copy it.',
  another: 'Give another feedback',
};

export type FeedbackPromptStrings = {
  [Key in keyof typeof english]: (typeof english)[Key] extends string
    ? string
    : { one?: string; other: string };
};

export const strings = new Locales<FeedbackPromptStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

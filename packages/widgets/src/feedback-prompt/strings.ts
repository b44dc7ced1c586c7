import { Locales, type StringsOf } from '../element/text.js';
import type { Wording } from '../element/wording.js';

/** The wording of the scale and of its end points is fixed, so that scores can be compared; its source is in scale-question.ts. */
const english = {
  label: 'Feedback',
  npsQuestion: 'How likely is it that you would recommend {subject} to a friend or colleague?',
  npsLow: 'Not at all likely',
  npsHigh: 'Extremely likely',
  endPoint: '{value} = {meaning}',
  reasonQuestion: 'What is the main reason for your score?',
  openQuestion: 'What would you like to tell us?',
  openHint: 'Please leave out names and details of other people.',
  beforeStart: 'Before you start',
  step: 'Question {step} of {count}',
  stepOptional: 'Question {step} of {count} (optional)',
  partialNotice:
    'Your answers are sent question by question, each time you go on, also if you do not come to the end.',
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
    'Keep this page open: your answers are only in this page so far and are lost when you close it.',
  saved: 'Saved on this device',
  savedHint:
    'It is sent as soon as there is a connection while this site is open, also on a later visit.',
  savedUntil: 'What has not been sent by {until} is deleted from this device.',
  sent: 'Sent. Thank you.',
  reference: 'Reference {reference}',
  failed: 'Could not be saved',
  refused: 'The recipient did not accept it. Your answers are still here.',
  unauthorized:
    'You are not signed in or have been signed out. Your answers are still here; sign in and try again.',
  expired: 'It could not be sent in time. Your answers are still here.',
  invalid: 'The recipient cannot use it in this form. Your answers are still here.',
  broken: 'This page could not pass it on. Your answers are still here.',
  haveCode: 'I have a code from earlier',
  tryNow: 'Try now',
  withdraw: 'Delete my unsent answer',
  withdrawing: 'Deleting …',
  withdrawn: 'Deleted',
  withdrawnHint:
    'It is no longer on this device and is not sent. Your answers are still in this page until you leave it.',
  uncertain: 'Not deleted for certain',
  uncertainHint:
    'An attempt to send it may have arrived already. Try again as soon as there is a connection.',
  given: 'Your answers',
  copy: 'Copy my answers',
  copied: 'Copied.',
  notCopied: 'This browser does not let us copy. Please select the text and copy it.',
  another: 'Give more feedback',
  offered: 'We have a question for you.',
  stillThere: 'Are you still there? In 20 seconds your answers are cleared from this screen.',
  goOn: 'Go on answering',
};

export type FeedbackPromptStrings = StringsOf<typeof english>;
export type FeedbackPromptWording = Wording<FeedbackPromptStrings>;

export const strings = new Locales<FeedbackPromptStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

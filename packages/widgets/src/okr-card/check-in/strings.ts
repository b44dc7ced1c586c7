import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting, Wording } from '../../element/wording.js';
import type { OkrCardStrings } from '../strings.js';

/** The texts of checking in: the form, somebody who was faster, and what became of it. */
const english = {
  value: 'Value today (optional)',
  valueHint: 'last: {current}. Leave it empty if nothing new was measured.',
  valueHintFirst: 'Not measured yet. Leave it empty if nothing was measured.',
  understood: 'Understood as {value}',
  notNumber: '“{words}” is not a number. Write it like this: {example}',
  tooLarge: 'This number is too large.',
  state: 'Where it stands',
  steps: 'Which steps are done?',
  confidenceQuestion: 'How confident are you that the objective is reached by {date}? (optional)',
  confidenceLow: 'Not confident at all',
  confidenceHigh: 'Fully confident',
  endPoint: '{value} = {meaning}',
  clearConfidence: 'State no confidence',
  note: 'What has changed? (optional)',
  noteHint: 'Who sees this objective can read it. Please leave out names of people.',
  tooLong: 'Please shorten the note: at most {most} characters can be sent.',
  nothingSaid: 'Nothing to send yet. Please state a value, your confidence or a note.',
  gone: 'This key result is no longer part of the objective. Your text is still here.',
  closedMeanwhile:
    'The objective has been closed: nothing more can be sent. What you wrote is still here, to be copied.',
  draftBack: 'This is what you had written. It is not sent.',
  send: 'Send check-in',
  sendMineToo: 'Send mine too',
  cancel: 'Cancel',
  discard: 'Discard',
  change: 'Change',
  sendAgain: 'Send again',
  close: 'Close',
  rival: 'Somebody was faster',
  rivalHint: 'This key result has changed while you were writing. What you wrote is still here.',
  rivalStored: 'Nothing of yours was stored. What you wrote is still here.',
  rivalUnknown: 'The answer does not say what they have changed.',
  rivalKeeps: 'If you send yours too, both notes are kept; of what both say, yours counts then.',
  versions: 'What you saw, what it is now, and what you say',
  theirs: 'Now',
  before: 'When you opened this',
  mine: 'Yours',
  partValue: 'Value',
  partState: 'State',
  partSteps: 'Steps done',
  noSteps: 'none',
  seenUnknown: 'not known any more',
  unsaid: 'nothing said',
  same: 'the same',
  theirNote: 'Their note, {when}',
  myNote: 'Your note',
  sending: 'Sending …',
  sendingHint: 'Please keep this page open.',
  stored: 'Stored',
  storedHint: 'The objective shows your check-in.',
  unsaved: 'Not stored',
  unsavedHint:
    'Nothing on this page has confirmed it. Keep this page open: what you wrote is only here so far.',
  queued: 'Kept on this device',
  queuedHint:
    'It is sent when there is a connection and a page of this site is open: within three days, while you are signed in.',
  notYetStored: 'not stored yet',
  notYetSent: 'kept on this device, not stored yet',
  backAgain: 'The key result shows again what is stored.',
  failed: 'Not stored',
  refused: 'The recipient did not accept it. What you wrote is still here.',
  unauthorized:
    'You are not signed in, or you may not check in here. What you wrote is still here.',
  invalid: 'The recipient cannot use it in this form. What you wrote is still here.',
  broken: 'This page could not pass it on. What you wrote is still here.',
};

export type CheckInStrings = StringsOf<typeof english>;
export type CheckInWording = Wording<CheckInStrings & OkrCardStrings>;
export type CheckInSetting = Setting<CheckInStrings & OkrCardStrings>;

export const strings = new Locales<CheckInStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

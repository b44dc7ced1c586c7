import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { FeedbackPromptStrings } from '../strings.js';

/** What became of what a person handed in earlier. */
const english = {
  earlier: { one: 'Your earlier feedback', other: 'Your earlier feedback ({count})' },
  news: 'New since your last visit: {news}',
  newsCount: {
    one: 'New since your last visit: {count}',
    other: 'New since your last visit: {count}',
  },
  isNew: 'New',
  earlierFailed: 'What became of your earlier feedback could not be loaded.',
  received: 'Received. Nobody has read it yet.',
  read: 'Read by {team}',
  readByNobody: 'Read',
  answered: 'Answered by {team}',
  answeredByNobody: 'Answered',
  changed: 'Your feedback led to a change',
  changedWhat: 'This was changed',
  waveOpen: '“{title}” is still open. Answers are counted when it is over.',
  waveClosed: '“{title}” is over. Your answer was counted with the others.',
  answeredAll: 'Answered to all',
  handedIn: 'Reference {reference} · given on {day}',
  youWrote: 'You wrote',
  youAnswered: 'You answered back',
  scoreOf: '{value} of {most}',
  thumbUpWord: 'Thumbs up',
  thumbDownWord: 'Thumbs down',
  contactGiven: 'How to reach you',
  answerBack: 'Answer back',
  yourReply: 'Your answer',
  sendReply: 'Send answer',
  cancel: 'Cancel',
  replySending: 'Sending … Please keep this page open.',
  replySent: 'Your answer has arrived.',
  replyNotSent: 'Not sent. Your words are still here; please try again.',
  replyConflict:
    'An earlier version of your answer has arrived already. Send once more if this is to be added.',
  replyTooLong: 'Please shorten your text: at most {most} characters can be sent.',
  replyEmpty: 'Please write something first.',
  remove: 'Delete this feedback',
  removeQuestion:
    'Delete this feedback with everything that was said about it? This cannot be undone.',
  removeYes: 'Delete for good',
  removeNo: 'Keep it',
  removing: 'Deleting …',
  removed: 'Deleted. It is no longer kept.',
  notRemoved: 'Not deleted for certain. Please try again as soon as there is a connection.',
  counted: 'The answers are counted already: nobody can tell any more which one was yours.',
  code: 'Code for another device',
  codeHint: 'Whoever has this code can read, answer and delete this feedback.',
  codeField: 'Your code',
  findCode: 'Show',
  codeLoading: 'Looking …',
  noCode: 'This is no code: it has 22 to 64 letters, digits, - and _.',
  nothingFound:
    'Nothing was found with this code. It may be mistyped, or the feedback was deleted.',
  codeFailed: 'This could not be looked up. Please try again.',
};

export type HeardStrings = StringsOf<typeof english>;

/** The texts of a prompt with those of what became of earlier feedback. */
export type HeardWording = Wording<FeedbackPromptStrings & HeardStrings>;

export const strings = new Locales<HeardStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { FeedbackPromptStrings } from '../strings.js';

/** The wording of the scales and of their end points is fixed, so that scores can be compared; its sources are in scales.ts. */
const english = {
  enpsQuestion: 'How likely is it that you would recommend {subject} as a place to work?',
  csatQuestion: 'How satisfied were you with {subject}?',
  csatLow: 'Very dissatisfied',
  csatHigh: 'Very satisfied',
  cesQuestion: 'To what extent do you agree: {subject} made it easy for me to handle my issue.',
  agreementQuestion: 'To what extent do you agree: {statement}',
  agreementLow: 'Strongly disagree',
  agreementHigh: 'Strongly agree',
  stepAtMost: 'Question {step} of at most {count}',
  stepAtMostOptional: 'Question {step} of at most {count} (optional)',
  starCount: { one: '{count} star', other: '{count} stars' },
  starEnd: '{stars}, {meaning}',
  emoji1: 'Very dissatisfied',
  emoji2: 'Dissatisfied',
  emoji3: 'Neutral',
  emoji4: 'Satisfied',
  emoji5: 'Very satisfied',
  thumbUp: 'Thumbs up',
  thumbDown: 'Thumbs down',
  chooseSeveral: 'You can choose several.',
  otherOption: 'Something else',
  otherWords: 'Something else, in your own words',
  otherMissing: 'Please add a few words to “Something else”, or choose another answer.',
  otherTooLong: 'Please shorten your own words: at most {most} characters can be sent.',
  consent: 'Your consent',
  consentMissing: 'Without your consent this cannot go on.',
  agreed: 'Agreed',
  notAgreed: 'Not agreed',
  contactQuestion: 'How can we reach you?',
  contactName: 'Name',
  contactEmail: 'E-mail address',
  contactPhone: 'Phone number',
  emailWrong: 'This is no e-mail address yet: it needs an @ between two parts, without blanks.',
  contactTooLong: 'Please shorten what is marked: at most {most} characters can be sent.',
  nothingAsked: 'To take along; nothing to answer.',
};

export type KindStrings = StringsOf<typeof english>;

/** The texts of a prompt with those of the late kinds of question. */
export type KindWording = Wording<FeedbackPromptStrings & KindStrings>;

export const strings = new Locales<KindStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

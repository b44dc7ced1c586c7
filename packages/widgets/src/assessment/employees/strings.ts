import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { AssessmentStrings } from '../strings.js';

/** What only employees read. */
const english = {
  length: {
    one: '{count} statement, about {minutes} min',
    other: '{count} statements, about {minutes} min',
  },
  voluntary: 'Taking part is voluntary. You are not asked who you are.',
  freedom: 'You can leave out any statement and stop at any time.',
  notOnDevice: 'Nothing of it is stored on this device.',
  whoSees: 'Who sees this',
  purpose: 'Purpose',
  seenBy: 'Who sees the results',
  from: 'From how many answers on',
  kept: 'How long the answers are kept',
  agreement: 'Agreed with',
  contact: 'Questions',
  fromScores: 'from {from} answers on',
  fromComments: 'from {from} answers on, own words from {commentsFrom}',
  noComments:
    'You are not asked for own words: {asked} people are asked, and own words are shown only from {commentsFrom} answers on.',
  notStated: 'Not stated by your organisation',
  start: 'Start',
  goOn: 'Go on where you stopped',
};

export type EmployeeStrings = StringsOf<typeof english>;
export type EmployeeWording = Wording<AssessmentStrings & EmployeeStrings>;

export const strings = new Locales<EmployeeStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

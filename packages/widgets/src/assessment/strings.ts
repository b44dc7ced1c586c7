import { Locales, type StringsOf } from '../element/text.js';
import type { Wording } from '../element/wording.js';

/** The texts of the questionnaire. */
const english = {
  label: 'Questionnaire',
  page: 'Page {page} of {pages}',
  guide: 'The guiding question behind this',
  optional: 'You can leave out any statement.',
  cannotJudge: 'Cannot judge',
  clear: 'Clear the answer',
  note: 'In your own words (optional)',
  noteHint:
    'It is handed in with your answers, as written, under the name of this dimension. Please do not name or describe any person.',
  noteFull: 'At most {most} characters.',
  about: 'About yourself',
  aboutHint: 'Leave it out if you like.',
  next: 'Next: {name}',
  back: 'Back',
  handIn: 'Send my answers',
  keep: 'Keep for later',
  nothing: 'Nothing to send yet. Please answer at least one statement.',
  noSide: 'This questionnaire does not exist for “{side}”.',
  empty: 'There is nothing to answer right now.',
  emptyHint: 'As soon as there is, you will find it here.',
};

export type AssessmentStrings = StringsOf<typeof english>;
export type AssessmentWording = Wording<AssessmentStrings>;

export const strings = new Locales<AssessmentStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

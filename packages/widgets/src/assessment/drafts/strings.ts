import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { AssessmentStrings } from '../strings.js';

/** What is said of keeping; "kept" only once somebody has said so. */
const english = {
  keeping: 'Asking to have your answers kept …',
  keptInPage: 'Your answers so far are kept until this page is closed or somebody else signs in.',
  keptInElement: 'Your answers so far are kept as long as this questionnaire stays on this page.',
  keptBy: 'Your answers so far are kept by {by}.',
  keptHere: 'This site has kept your answers so far.',
  notKept: 'Not kept: nothing here keeps it. Your answers stay as long as you stay on this page.',
  restored: 'Your answers from before are back.',
  older: 'The questionnaire has changed since then. Please look through your answers again.',
  lost: {
    one: '{count} answer no longer fits and was left out.',
    other: '{count} answers no longer fit and were left out.',
  },
};

export type DraftStrings = StringsOf<typeof english>;
export type DraftWording = Wording<AssessmentStrings & DraftStrings>;

export const strings = new Locales<DraftStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

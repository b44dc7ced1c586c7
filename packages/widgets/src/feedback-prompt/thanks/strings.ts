import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { FeedbackPromptStrings } from '../strings.js';

/** Whom somebody can talk to. */
const english = {
  person: 'Rather talk to somebody? {person}',
  personFirst: 'Please talk to us: {person}',
  newTab: '(opens in a new tab)',
};

export type ThanksStrings = StringsOf<typeof english>;
export type ThanksWording = Wording<FeedbackPromptStrings & ThanksStrings>;

export const strings = new Locales<ThanksStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

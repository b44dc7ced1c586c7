import { Locales, type StringsOf } from '../../element/text.js';

/** Said only once the host has answered that it keeps the answers. */
const english = {
  resumable: 'This site has kept your answers so far, so that you can go on elsewhere.',
};

export type ResumeStrings = StringsOf<typeof english>;

export const strings = new Locales<ResumeStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

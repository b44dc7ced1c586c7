import { Locales, type StringsOf } from './text.js';

/** The texts that all widgets share. */
const english = {
  brokenAttribute:
    'The attribute “data” of {element} holds no usable JSON. Write valid JSON or base64url of it, or set the property “data” from a script.',
  brokenObject:
    'The attribute “{attribute}” of {element} holds “[object Object]” instead of data. Load the script before the page is built, or set the property “{attribute}” from a script.',
  brokenScript:
    'The script with data inside {element} holds no usable JSON. Write valid JSON into it, or set the property “data”.',
  unusable: 'This cannot be shown: the data has another form than expected.',
  unanswered: 'This cannot be shown yet: nothing on this page answers the request.',
  notLoaded: 'This could not be loaded. The rest of the page is not affected.',
  tryAgain: 'Try again',
  notShown: {
    one: '{count} record could not be shown whole.',
    other: '{count} records could not be shown whole.',
  },
};

export type CommonStrings = StringsOf<typeof english>;

export const commonStrings = new Locales<CommonStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

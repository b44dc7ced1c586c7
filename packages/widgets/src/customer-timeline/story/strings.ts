import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { CustomerTimelineStrings } from '../strings.js';

/** What is said of a journey whose person is not told. */
const english = {
  storySentence: 'A journey of {days} on {channels}: {touchpoints}.',
  storyWithoutDays: 'A journey on {channels}: {touchpoints}.',
  storyOfLoaded: 'A journey on {channels}. Loaded of it: {touchpoints}.',
  storyUncounted: 'A journey of {touchpoints}.',
  storyDays: { one: '{count} day', other: '{count} days' },
  storyChannels: { one: '{count} channel', other: '{count} channels' },
  storyNote: 'Told without names, texts, dates and sums.',
  storyTouchpoint: 'Touchpoint',
  storySomebody: 'somebody else',
};

export type StoryStrings = StringsOf<typeof english>;
export type StoryWording = Wording<CustomerTimelineStrings & StoryStrings>;

export const strings = new Locales<StoryStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

import { Story, tellHandover } from '@oxbow/model/story';
import { touchpointTypeLabels } from '@oxbow/model/touchpoint-types';
import type { StoryWording } from './strings.js';

export { strings } from './strings.js';
export { tellHandover };

/** How much a story holds. */
export interface StoryExtent {
  /** The day of its latest touchpoint, as `dayOf` of the story gives it. */
  days: number | undefined;
  /** How many channels it takes place on; `undefined` until they are counted. */
  channels: number | undefined;
  /** How many touchpoints it has, as far as they are loaded. */
  count: number;
  /** The host has older ones, so that its first day is not known. */
  more: boolean;
}

/**
 * Makes the story of a customer's touchpoints, in the words of a language.
 * @param first time of the earliest touchpoint that is loaded, in milliseconds since 1970 UTC
 * @param before the story so far, when earlier touchpoints or another language came: its cases keep their names
 */
export function createStory(
  { locale, text, timeZone }: StoryWording,
  first: number | undefined,
  before?: Story,
): Story {
  const labels = touchpointTypeLabels[locale.split('-')[0] as keyof typeof touchpointTypeLabels];
  const words = {
    type: (type: keyof typeof labels) => labels[type],
    other: text('storyTouchpoint'),
    somebody: text('storySomebody'),
  };
  return new Story(words, first, timeZone, before);
}

/** The sentence that a story begins with: how long it is, and where it takes place. */
export function toStorySentence(
  { days, channels, count, more }: StoryExtent,
  { text }: StoryWording,
): string {
  const touchpoints = text('touchpoints', { count });
  if (channels === undefined) return text('storyUncounted', { touchpoints });
  const values = { channels: text('storyChannels', { count: channels }), touchpoints };
  if (more) return text('storyOfLoaded', values);
  if (days === undefined) return text('storyWithoutDays', values);
  return text('storySentence', { ...values, days: text('storyDays', { count: days }) });
}

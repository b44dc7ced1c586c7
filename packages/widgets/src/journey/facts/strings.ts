import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting } from '../../element/wording.js';
import type { StagesStrings } from '../stages/strings.js';
import type { JourneyStrings } from '../strings.js';

/** What is said of what only some journeys hold. */
const english = {
  engagement: 'Engagement',
  score: '{score} of 100',
  withheld: 'too few answers (protection)',
  measures: 'Measures',
  forSide: 'For: {side}',
  atStep: 'At {step}',
  openObjective: 'Objective of this measure',
  openDimension: 'Dimension: {name}',

  actual: 'What really happened',
  nobodyTook: 'None of {all} took it.',
  took: '{count} of {all} took it.',
  tookTimes: '{count} of {all} took it, {times}.',
  times: { one: '{count} time', other: '{count} times' },
  wentPast: { one: '{count} went past it.', other: '{count} went past it.' },
  unseen: 'No touchpoint can show it, so it is not counted.',
  departures: 'Departures from the plan: {kinds}.',
  channelCount: '{times} on another channel',
  orderCount: '{times} after a later step',
  repeatedCount: '{times} once more',
  skippedCount: { one: '{count} step skipped', other: '{count} steps skipped' },
  unplannedCount: {
    one: '{count} touchpoint not planned',
    other: '{count} touchpoints not planned',
  },
  channelsTaken: 'Channels: {channels}.',
  on: '{channel} {times}',

  begun: {
    one: '{count} customer took a step of this journey.',
    other: '{count} customers took a step of this journey.',
  },
  others: {
    one: '{count} more had touchpoints, and took no step of it.',
    other: '{count} more had touchpoints, and took no step of it.',
  },
  noDepartures: 'Nothing departed from the plan.',
  undated: {
    one: '{count} touchpoint has no time and is not counted.',
    other: '{count} touchpoints have no time and are not counted.',
  },
  unattributed: {
    one: '{count} touchpoint belongs to no known customer and is not counted.',
    other: '{count} touchpoints belong to no known customer and are not counted.',
  },
  unplanned: 'Not planned',
  unplannedKind: '{channel}: {type}',
};

export type FactStrings = StringsOf<typeof english>;
export type FactSetting = Setting<JourneyStrings & StagesStrings & FactStrings>;

export const strings = new Locales<FactStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

import { Locales, type StringsOf } from '../element/text.js';
import type { Setting, Wording } from '../element/wording.js';

/** The texts of the list of objectives. What is computed and what people report are told apart. */
const english = {
  label: 'Objectives',
  sentence: {
    one: '{count} objective: {parts}.',
    other: '{count} objectives: {parts}.',
  },
  countOnTrack: '{count} on track',
  countAtRisk: '{count} at risk',
  countOffTrack: '{count} off track',
  countStale: { other: '{count} out of date' },
  countNoData: { other: '{count} not measured yet' },
  countAchieved: { other: '{count} achieved' },
  countClosed: { other: '{count} closed' },

  filterOwner: 'Team or role',
  everyOwner: 'All',
  filterLevel: 'Level',
  everyLevel: 'Every level',
  filterHealth: 'Health',
  everyHealth: 'Any',
  filterChannel: 'Channel',
  everyChannel: 'Every channel',
  counted: '{word} ({count})',
  several: '{count} chosen',
  search: 'Words in it',
  showing: {
    one: '{shown} of {count} objective',
    other: '{shown} of {count} objectives',
  },
  nothing: 'No objective fits.',
  showAll: 'Show all',

  company: 'Company',
  unit: 'Unit',
  process: 'Process',
  team: 'Team',
  person: 'Person',

  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
  isAchieved: 'Achieved',
  noData: 'Not measured yet',
  outOfDate: 'Out of date',
  closedAchieved: 'Closed: achieved',
  closedPartial: 'Closed: partly achieved',
  closedMissed: 'Closed: not achieved',
  closedDropped: 'Closed: given up',
  isClosed: 'Closed',
  fromFigures: 'computed',
  reported: 'reported',
  differs: 'reported; computed: {health}',
  lastFigures: 'by the last figures: {health}',
  notBegun: 'not begun',
  isOver: 'the period is over',
  expected: 'expected: {pace}',
  progressOf: 'Progress:',

  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  treeKeys: 'Arrow keys go through the tree: right unfolds, left folds.',
  below: 'Objectives that contribute to it: {count}',
  depth: 'Level {count} of the tree',
  context: 'shown because of those below it',
  held: 'no longer fits; stays while it is open',
  gone: 'No longer in this list; stays until you close it.',
  orphan: 'What it contributes to is not in this list.',
  orphanOf: 'It contributes to “{title}”, which is not in this list.',
  cycle: 'By way of others it contributes to itself; the circle is cut here.',

  empty: 'No objectives here',
  emptyHint: 'As soon as there are some, they appear here with where they stand.',
};

export type OkrListStrings = StringsOf<typeof english>;
export type OkrListWording = Wording<OkrListStrings>;
export type OkrListSetting = Setting<OkrListStrings>;

export const strings = new Locales<OkrListStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

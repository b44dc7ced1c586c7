import { Locales, type StringsOf } from '../../element/text.js';
import type { Setting } from '../../element/wording.js';
import type { OkrCardStrings } from '../strings.js';

/** The texts of how an objective ended, and of how its goal was changed. */
const english = {
  closing: 'How it ended',
  closedOn: 'Closed on {date}',
  closedSometime: 'Closed; on which day is not stated',
  droppedOn: 'Given up on {date}, so it has no grade',
  droppedSometime: 'Given up, so it has no grade',
  scoreAtClose: 'Score at the close',
  scoreGiven: '{score}: {grade}',
  noScoreGiven: 'No score was given.',
  bandsCommitted: 'Committed: achieved at {achieved}, partly achieved from {partial} on.',
  bandsAspirational:
    'Aspirational: achieved from {achieved} on, partly achieved from {partial} on.',
  givenByPeople: 'People gave it; it is not computed from the progress.',
  endReason: 'Why',
  noEndReason: 'No reason stated.',
  learned: 'What we learned',
  changes: 'How the goal was changed',
  changedBy: '{date}, by {by}',
  changedParts: 'Changed:',
  partTitle: 'title',
  partType: 'committed or aspirational',
  partStart: 'first day',
  partEnd: 'last day',
  partExpected: 'expected course',
  partWhole: '{title}: added or removed',
  partOf: '{title}: {part}',
  partGone: 'a key result that is no longer there',
  keyResultTitle: 'title',
  keyResultType: 'kind of measurement',
  keyResultWeight: 'weight',
  keyResultStart: 'start value',
  keyResultTarget: 'target',
  keyResultMinimum: 'lower end of the corridor',
  keyResultMaximum: 'upper end of the corridor',
  keyResultCommit: 'promised value',
  keyResultStretch: 'outstanding value',
  keyResultUnit: 'unit',
  keyResultCurrency: 'currency',
  keyResultMilestones: 'steps',
};

export type ClosingStrings = StringsOf<typeof english>;
export type ClosingSetting = Setting<ClosingStrings & OkrCardStrings>;

export const strings = new Locales<ClosingStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

import { Locales, type StringsOf } from '../../element/text.js';
import type { Wording } from '../../element/wording.js';
import type { RadarStrings } from '../strings.js';

/** The texts of what else there is to know of one dimension. */
const english = {
  spokenRow: '{dimension}: {scores}',
  gaps: 'The gap in words',
  namedGap: '{gap} ({higher} and {lower})',
  missingGap: '{gap} – {reasons}',
  practice: 'What is done about it',
  shippedPractice: 'What can be done about it',
  objectives: 'Objectives that are to move it',
  moments: 'Moments of the journey:',
  compared: 'Compared with {label}',
  aboveBenchmark: {
    one: '{side}: {count} point above it (95\u00a0% interval {low} to {high}).',
    other: '{side}: {count} points above it (95\u00a0% interval {low} to {high}).',
  },
  belowBenchmark: {
    one: '{side}: {count} point below it (95\u00a0% interval {low} to {high}).',
    other: '{side}: {count} points below it (95\u00a0% interval {low} to {high}).',
  },
  aboveBenchmarkAtLeast: {
    one: '{side}: at least {count} point above it.',
    other: '{side}: at least {count} points above it.',
  },
  belowBenchmarkAtLeast: {
    one: '{side}: at least {count} point below it.',
    other: '{side}: at least {count} points below it.',
  },
  levelBenchmark: '{side}: no clear difference.',
  untestedBenchmark: '{side}: not tested, no interval stated.',
  reliability: 'How well its statements belong together',
  alpha: '{side}: Cronbach’s alpha {alpha} (n\u00a0=\u00a0{n}), {band}.',
  unreliable: 'unreliable',
  questionable: 'questionable',
  acceptable: 'acceptable',
  good: 'good',
  redundant: 'some statements may ask the same thing twice',
  lowAlpha: 'Groups can still be compared.',
};

export type DetailsStrings = StringsOf<typeof english>;
export type DetailsWording = Wording<DetailsStrings & RadarStrings>;

export const strings = new Locales<DetailsStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

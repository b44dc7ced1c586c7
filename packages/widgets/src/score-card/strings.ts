import { Locales, type StringsOf } from '../element/text.js';
import type { Wording } from '../element/wording.js';

/** The texts of the score card. */
const english = {
  label: 'Score',
  nps: 'NPS',
  enps: 'eNPS',
  csat: 'satisfied',
  ces: 'found it easy',
  agreement: 'agree',
  /** The score of `nps` and `enps`. */
  score: '{title}: {kind} {score}',
  /** The score of the others, a share of those who answered. */
  share: '{title}: {score} {kind}',
  tooFew: {
    one: '{title}: {count} answer, too few for a score',
    other: '{title}: {count} answers, too few for a score',
  },
  protected: '{title}: too few answers (protection)',
  nobody: '{title}: no answers yet',
  precision: {
    one: '{count} answer in {period}; with 95 % certainty between {low} and {high}',
    other: '{count} answers in {period}; with 95 % certainty between {low} and {high}',
  },
  from: 'A score is shown from {least} answers on; until then, how the answers are spread.',
  protection:
    'Nothing is shown about fewer than {least} employees, and how their answers are spread only from {spread} on.',
  higher: 'Higher than in {period}, by {difference}: more than chance explains.',
  lower: 'Lower than in {period}, by {difference}: more than chance explains.',
  unclear: 'No clear change since {period}: chance alone explains the difference of {difference}.',
  same: 'As in {period}.',
  points: { one: '{count} point', other: '{count} points' },
  percentagePoints: { one: '{count} percentage point', other: '{count} percentage points' },
  trend: 'Score by period',
  all: 'All periods',
  period: 'Period',
  scoreHead: 'Score',
  interval: '95 % interval',
  answers: 'Answers',
  between: '{low} to {high}',
  none: 'none',
  spread: 'How the answers in {period} are spread',
  answer: 'Answer',
  lowest: '{value} (lowest)',
  highest: '{value} (highest)',
  source: 'Source: {source}',
  empty: 'There are no answers yet.',
  emptyHint: 'The score appears here as soon as there are any.',
};

export type ScoreCardStrings = StringsOf<typeof english>;
export type ScoreCardWording = Wording<ScoreCardStrings>;

export const strings = new Locales<ScoreCardStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

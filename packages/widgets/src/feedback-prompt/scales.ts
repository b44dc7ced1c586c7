import type { AgreementQuestion, CesQuestion, CsatQuestion } from '@oxbow/model/question';
import type { EnpsQuestion, NpsQuestion, NumberQuestion, Question } from '@oxbow/model/question';

/** A question whose answer is one of several numbers that are all shown. */
export type ScaleQuestion =
  NpsQuestion | EnpsQuestion | CsatQuestion | CesQuestion | AgreementQuestion | NumberQuestion;

/** A scale whose wording is fixed, so that its answers can be compared: its points, and the keys of its texts. */
interface FixedScale {
  from: number;
  to: number;
  question: 'npsQuestion' | 'enpsQuestion' | 'csatQuestion' | 'cesQuestion' | 'agreementQuestion';
  low: 'npsLow' | 'csatLow' | 'agreementLow';
  high: 'npsHigh' | 'csatHigh' | 'agreementHigh';
}

/**
 * The scales whose wording is fixed.
 *
 * - `nps`: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 12/2003: 0 to 10, its end points in words.
 * - `enps`: the same about an employer; German as Personio asks it.
 * - `csat`: balanced between dissatisfied and satisfied, 1 to 5; the score is the share of 4 and 5.
 * - `ces`: Customer Effort Score 2.0 (CEB, 2013): agreement from 1 to 7 that it was made easy. Its first edition ran the other way.
 * - `agreement`: five points from strongly disagree to strongly agree (Likert, 1932).
 *
 * German school grades and tests of goods run from 1 = best, so a bare 1 to 5 is read backwards by some: the words of both
 * ends are always there.
 */
const fixed: Readonly<Record<Exclude<ScaleQuestion['type'], 'number'>, FixedScale>> = {
  nps: { from: 0, to: 10, question: 'npsQuestion', low: 'npsLow', high: 'npsHigh' },
  enps: { from: 0, to: 10, question: 'enpsQuestion', low: 'npsLow', high: 'npsHigh' },
  csat: { from: 1, to: 5, question: 'csatQuestion', low: 'csatLow', high: 'csatHigh' },
  ces: { from: 1, to: 7, question: 'cesQuestion', low: 'agreementLow', high: 'agreementHigh' },
  agreement: {
    from: 1,
    to: 5,
    question: 'agreementQuestion',
    low: 'agreementLow',
    high: 'agreementHigh',
  },
};

export function isScaleQuestion(question: Question): question is ScaleQuestion {
  return question.type === 'number' || Object.hasOwn(fixed, question.type);
}

/** The texts of a scale; `undefined` where they are the host's. */
export function fixedScaleOf({ type }: ScaleQuestion): FixedScale | undefined {
  return type === 'number' ? undefined : fixed[type];
}

/** The first and the last point. */
export function rangeOf(question: ScaleQuestion): { from: number; to: number } {
  if (question.type === 'number') return { from: question.minimum ?? 1, to: question.maximum };
  return fixed[question.type];
}

import type { AgreementQuestion, CesQuestion, CsatQuestion } from '@oxbow/model/question';
import type { EnpsQuestion, NumberQuestion, Question } from '@oxbow/model/question';

/** A question of a late kind whose answer is one of several numbers that are all shown. */
export type LateScaleQuestion =
  EnpsQuestion | CsatQuestion | CesQuestion | AgreementQuestion | NumberQuestion;

/** A scale whose wording is fixed, so that its answers can be compared: its points, and the keys of its texts. */
interface FixedScale {
  from: number;
  to: number;
  question: 'enpsQuestion' | 'csatQuestion' | 'cesQuestion' | 'agreementQuestion';
  low: 'npsLow' | 'csatLow' | 'agreementLow';
  high: 'npsHigh' | 'csatHigh' | 'agreementHigh';
}

/**
 * The scales whose wording is fixed.
 *
 * - `enps`: Net Promoter Score about an employer, see `scale-question.ts`; German as Personio asks it.
 * - `csat`: balanced between dissatisfied and satisfied, 1 to 5; the score is the share of 4 and 5.
 * - `ces`: Customer Effort Score 2.0 (CEB, 2013): agreement from 1 to 7 that it was made easy. Its first edition ran the other way.
 * - `agreement`: five points from strongly disagree to strongly agree (Likert, 1932).
 *
 * German school grades and tests of goods run from 1 = best, so a bare 1 to 5 is read backwards by some: the words of both
 * ends are always there.
 */
const fixed: Readonly<Record<Exclude<LateScaleQuestion['type'], 'number'>, FixedScale>> = {
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

/** Whether a question is one of these. */
export function isLateScale(question: Question): question is LateScaleQuestion {
  return question.type === 'number' || Object.hasOwn(fixed, question.type);
}

/** The texts of a scale; `undefined` where they are the host's. */
export function fixedScaleOf({ type }: LateScaleQuestion): FixedScale | undefined {
  return type === 'number' ? undefined : fixed[type];
}

/** The first and the last point. */
export function rangeOf(question: LateScaleQuestion): { from: number; to: number } {
  if (question.type === 'number') return { from: question.minimum ?? 1, to: question.maximum };
  return fixed[question.type];
}

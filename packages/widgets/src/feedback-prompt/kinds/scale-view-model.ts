import { writeNumber } from '../../element/number.js';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { Draft } from '../response.js';
import { toScaleView, type Scale, type ScaleView } from '../scale-question.js';
import type { LateScaleQuestion } from './scales.js';
import { fixedScaleOf, rangeOf } from './scales.js';
import type { KindWording } from './strings.js';

/** The question itself: fixed around what the host has put into it, or the host's. */
export function toLateScaleTitle(
  question: LateScaleQuestion,
  { locale, text }: KindWording,
): Piece[] {
  const fixed = fixedScaleOf(question);
  const host = toForeign('subject' in question ? question.subject : question.title, locale);
  return fixed ? toPieces(text(fixed.question), { subject: host, statement: host }) : [host];
}

/** Makes all that is shown of a question with a scale. */
export function toLateScaleView(
  question: LateScaleQuestion,
  title: Piece[],
  draft: Draft | undefined,
  wording: KindWording,
): ScaleView {
  const { type, id } = question;
  return toScaleView({ type, id, title }, toScale(question, wording), draft, wording);
}

/** A score as it is read by somebody who does not see the scale. */
export function toScoreWords(
  question: LateScaleQuestion,
  value: number,
  wording: KindWording,
): string {
  const score = writeNumber(value, wording.locale);
  const { from, to, low, high } = toScale(question, wording);
  const end = (value: number, meaning: string) => wording.text('endPoint', { value, meaning });
  // Grades run the other way in some countries; on a scale to 10 that starts with 0 nobody takes them for grades.
  return to === 10 ? score : `${score} (${end(from, low)}, ${end(to, high)})`;
}

function toScale(question: LateScaleQuestion, { locale, text }: KindWording): Scale {
  const range = rangeOf(question);
  if (question.type === 'number') {
    const low = toForeign(question.low, locale);
    const high = toForeign(question.high, locale);
    return { ...range, low: low.text, high: high.text, language: low.language };
  }
  const fixed = fixedScaleOf(question);
  return { ...range, low: fixed ? text(fixed.low) : '', high: fixed ? text(fixed.high) : '' };
}

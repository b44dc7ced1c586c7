import { toPoints, type PointsView } from '../element/scale-view-model.js';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import type { Draft } from './response.js';
import { fixedScaleOf, rangeOf, type ScaleQuestion } from './scales.js';
import type { FeedbackPromptWording } from './strings.js';

/** A question with a scale as it is shown. */
export interface ScaleView extends PointsView {
  type: ScaleQuestion['type'];
  id: string;
  title: Piece[];
}

/** The question itself: fixed around what the host has put into it, or the host's. */
export function toScaleTitle(
  question: ScaleQuestion,
  { locale, text }: FeedbackPromptWording,
): Piece[] {
  const fixed = fixedScaleOf(question);
  const host = toForeign('subject' in question ? question.subject : question.title, locale);
  return fixed ? toPieces(text(fixed.question), { subject: host, statement: host }) : [host];
}

/** Makes all that is shown of a question with a scale. */
export function toScaleView(
  question: ScaleQuestion,
  draft: Draft | undefined,
  wording: FeedbackPromptWording,
): ScaleView {
  const { type, id } = question;
  const { low, high, language } = toEnds(question, wording);
  const options = { ...rangeOf(question), low, high, locale: wording.locale };
  const title = toScaleTitle(question, wording);
  return { type, id, title, ...toPoints(draft, options), language };
}

/** A score as it is read by somebody who does not see the scale. */
export function toScoreWords(
  question: ScaleQuestion,
  value: number,
  wording: FeedbackPromptWording,
): string {
  const score = new Intl.NumberFormat(wording.locale).format(value);
  const { to } = rangeOf(question);
  const { low, high } = toEnds(question, wording);
  // Grades run the other way in some countries; on a scale to 10 that starts with 0 nobody takes them for grades.
  return to === 10 ? score : `${score} (${low}, ${high})`;
}

/** Both ends in words. */
function toEnds(
  question: ScaleQuestion,
  { locale, text }: FeedbackPromptWording,
): { low: string; high: string; language?: string | undefined } {
  const { from, to } = rangeOf(question);
  const ends = (low: string, high: string) => ({
    low: text('endPoint', { value: from, meaning: low }),
    high: text('endPoint', { value: to, meaning: high }),
  });
  if (question.type === 'number') {
    const low = toForeign(question.low, locale);
    const high = toForeign(question.high, locale);
    return { ...ends(low.text, high.text), language: low.language };
  }
  const fixed = fixedScaleOf(question);
  return ends(fixed ? text(fixed.low) : '', fixed ? text(fixed.high) : '');
}

import type { Answer } from '@oxbow/model/answer';
import type { Translation } from '@oxbow/model/translation';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { LateQuestion } from '../late-kinds.js';
import type { Draft } from '../response.js';
import type { FeedbackPromptWording } from '../strings.js';
import type { Obstacle } from '../view-model.js';
import { toChoiceView, toChoiceWords, type ChoiceView } from './choice-view-model.js';
import { toContactView, toContactWords, type ContactView } from './contact-view-model.js';
import type { ScaleView } from '../scale-question.js';
import { toMarksView, toMarkWords, type MarksView } from './marks-view-model.js';
import { toLateScaleTitle, toLateScaleView, toScoreWords } from './scale-view-model.js';
import { isLateScale } from './scales.js';
import type { KindWording } from './strings.js';

/** A statement to agree to; its sentence is the title. */
export interface ConsentView {
  type: 'consent';
  id: string;
  title: Piece[];
  legend: string;
  checked: boolean;
  invalid: boolean;
}

/** A short thought. */
export interface ImpulseView {
  type: 'impulse';
  id: string;
  title: Piece[];
  text: Piece[];
}

/** A question of a late kind as it is shown. */
export type KindView = ScaleView | MarksView | ChoiceView | ConsentView | ContactView | ImpulseView;

/** The question itself. */
export function toKindTitle(question: LateQuestion, wording: FeedbackPromptWording): Piece[] {
  if (isLateScale(question)) return toLateScaleTitle(question, withKinds(wording));
  const title: Translation | undefined = question.title;
  return title === undefined
    ? toPieces(withKinds(wording).text('contactQuestion'))
    : [toForeign(title, wording.locale)];
}

/** Makes all that is shown of a question of a late kind. */
export function toKindView(
  question: LateQuestion,
  { draft, obstacle }: { draft: Draft | undefined; obstacle: Obstacle | undefined },
  base: FeedbackPromptWording,
): KindView {
  const wording = withKinds(base);
  const title = toKindTitle(question, base);
  if (isLateScale(question)) return toLateScaleView(question, title, draft, wording);
  switch (question.type) {
    case 'stars':
    case 'emoji':
    case 'thumbs':
      return toMarksView(question, title, draft, wording);
    case 'choice':
      return toChoiceView(question, title, { draft, obstacle }, wording);
    case 'contact':
      return toContactView(question, title, { draft, obstacle }, wording);
    case 'consent':
      return {
        type: 'consent',
        id: question.id,
        title,
        legend: wording.text('consent'),
        checked: draft === true,
        invalid: obstacle !== undefined,
      };
    case 'impulse':
      return {
        type: 'impulse',
        id: question.id,
        title,
        text: [toForeign(question.text, wording.locale)],
      };
  }
}

/** An answer as it is read: the words that were chosen, not their ids. */
export function toAnswerWords(
  question: LateQuestion,
  answer: Answer,
  base: FeedbackPromptWording,
): string {
  const wording = withKinds(base);
  if (isLateScale(question)) return toScoreWords(question, Number(answer.value), wording);
  switch (answer.type) {
    case 'choice':
      return toChoiceWords(question, answer, wording);
    case 'contact':
      return toContactWords(answer);
    case 'consent':
      return wording.text(answer.value ? 'agreed' : 'notAgreed');
    default:
      return toMarkWords(answer, wording);
  }
}

/** What stands in the place of “Question 2 of 4” where nothing is asked. */
export function toNothingAsked(base: FeedbackPromptWording): string {
  return withKinds(base).text('nothingAsked');
}

/** The host has one set of texts by key, those of this part too as soon as it is there. */
function withKinds(wording: FeedbackPromptWording): KindWording {
  return wording as KindWording;
}

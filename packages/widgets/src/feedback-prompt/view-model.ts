import { mostCharacters } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import type { Question } from '@oxbow/model/question';
import { toPoints, type PointsView } from '../element/scale-view-model.js';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import {
  toOutcomeView,
  type Given,
  type OutcomeSurroundings,
  type OutcomeView,
} from './outcome-view-model.js';
import { toAnswers, type Drafts } from './response.js';
import type { FeedbackPromptWording } from './strings.js';
import type { Outcome } from './submission.js';

/** What keeps a person from going on. */
export type Obstacle = 'required' | 'tooLong' | 'noAnswer';

/** How far a person has come. */
export interface Progress {
  /** Index of the question that is shown. */
  step: number;
  drafts: Drafts;
  obstacle?: Obstacle | undefined;
  outcome?: Outcome | undefined;
  /** What became of copying the answers. */
  remark?: OutcomeSurroundings['remark'];
  /** What can be asked after this. */
  more?: OutcomeSurroundings['more'];
}

export interface ScaleView extends PointsView {
  type: 'nps' | 'enps';
  id: string;
  title: Piece[];
}

export interface WordsView {
  type: 'text';
  id: string;
  title: Piece[];
  hint: string;
  value: string;
  required: boolean;
  /** Only near the limit. */
  count?: string | undefined;
  over: boolean;
}

/** The button that opens the prompt. */
export interface OpenerView {
  words: string;
  /** What the words tell of answers that are not sent. */
  status?: OutcomeView['status'] | undefined;
}

/** Everything that is shown of a prompt. */
export interface FeedbackPromptView {
  /** What the host wants to be known first; only with the first question. */
  notice?: Piece[] | undefined;
  question: ScaleView | WordsView;
  step: string;
  isFirst: boolean;
  isLast: boolean;
  obstacle?: string | undefined;
  outcome?: OutcomeView | undefined;
  /** While the prompt is put away. */
  opener: OpenerView;
}

/** A count is shown from so many characters before the limit on. */
const nearLimit = 500;

/** Makes all that is shown of a prompt; a step behind its end shows the last question. */
export function toFeedbackPromptView(
  prompt: Prompt,
  { step, drafts, obstacle, outcome, remark, more }: Progress,
  wording: FeedbackPromptWording,
): FeedbackPromptView {
  const { questions } = prompt;
  const index = Math.min(step, questions.length - 1);
  const question = questions[index];
  if (!question) throw new RangeError('a prompt has at least one question');
  const given = outcome ? toGiven(prompt, drafts, wording) : [];
  const outcomeView = outcome && toOutcomeView(outcome, { given, remark, more }, wording);
  const { notice } = prompt;
  return {
    notice: index === 0 && notice !== undefined ? [toForeign(notice, wording.locale)] : undefined,
    question: toQuestionView(question, titleOf(prompt, index, wording), drafts, wording),
    step: wording.text(isRequired(question) ? 'step' : 'stepOptional', {
      step: index + 1,
      count: questions.length,
    }),
    isFirst: index === 0,
    isLast: index === questions.length - 1,
    obstacle: obstacle && wording.text(obstacle, { most: mostCharacters }),
    outcome: outcomeView,
    opener: toOpener(outcomeView, wording),
  };
}

/** What keeps a person from leaving a question or, at the last one, from handing in. */
export function findObstacle(
  prompt: Prompt,
  { step, drafts }: Pick<Progress, 'step' | 'drafts'>,
): Obstacle | undefined {
  const question = prompt.questions[step];
  const answers = toAnswers(prompt, drafts);
  const answer = answers.find((one) => one.question === question?.id);
  if (question && isRequired(question) && !answer) return 'required';
  if (answer?.type === 'text' && answer.value.length > mostCharacters) return 'tooLong';
  const isLast = step >= prompt.questions.length - 1;
  return isLast && answers.length === 0 ? 'noAnswer' : undefined;
}

/** Answers that are on their way, or nowhere yet, are told of also where only the button is seen. */
function toOpener(outcome: OutcomeView | undefined, { text }: FeedbackPromptWording): OpenerView {
  return !outcome || outcome.status === 'sent'
    ? { words: text('launch') }
    : { words: outcome.title, status: outcome.status };
}

function isRequired(question: Question): boolean {
  return question.type === 'text' && question.required === true;
}

function titleOf(prompt: Prompt, index: number, { locale, text }: FeedbackPromptWording): Piece[] {
  const question = prompt.questions[index];
  if (question?.type === 'nps' || question?.type === 'enps') {
    const words = text(question.type === 'nps' ? 'npsQuestion' : 'enpsQuestion');
    return toPieces(words, { subject: toForeign(question.subject, locale) });
  }
  if (question && 'title' in question && question.title !== undefined)
    return [toForeign(question.title, locale)];
  const afterScore = prompt.questions.slice(0, index).some(({ type }) => type !== 'text');
  return toPieces(text(afterScore ? 'reasonQuestion' : 'openQuestion'));
}

function toQuestionView(
  question: Question,
  title: Piece[],
  drafts: Drafts,
  wording: FeedbackPromptWording,
): ScaleView | WordsView {
  const { type, id } = question;
  const required = isRequired(question);
  const draft = drafts.get(id);
  return type === 'nps' || type === 'enps'
    ? { type, id, title, ...toScale(draft, wording) }
    : {
        type: 'text',
        id,
        title,
        required,
        ...toWords(typeof draft === 'string' ? draft : '', wording),
      };
}

function toScale(draft: number | string | undefined, { locale, text }: FeedbackPromptWording) {
  return toPoints(draft, {
    low: text('endPoint', { value: 0, meaning: text('npsLow') }),
    high: text('endPoint', { value: 10, meaning: text('npsHigh') }),
    locale,
  });
}

function toWords(value: string, { text }: FeedbackPromptWording) {
  const left = mostCharacters - value.trim().length;
  const over = left < 0;
  const count = over
    ? text('charactersOver', { count: -left })
    : left <= nearLimit
      ? text('charactersLeft', { count: left })
      : undefined;
  return { hint: text('openHint'), value, count, over };
}

function toGiven(prompt: Prompt, drafts: Drafts, wording: FeedbackPromptWording): Given[] {
  return toAnswers(prompt, drafts).map((answer) => ({
    question: titleOf(
      prompt,
      prompt.questions.findIndex(({ id }) => id === answer.question),
      wording,
    ),
    answer:
      typeof answer.value === 'number'
        ? new Intl.NumberFormat(wording.locale).format(answer.value)
        : String(answer.value),
  }));
}

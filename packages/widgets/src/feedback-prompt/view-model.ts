import { mostCharacters, mostContactCharacters } from '@oxbow/model/scales';
import type { Prompt } from '@oxbow/model/prompt';
import type { Question } from '@oxbow/model/question';
import { writeNumber } from '../element/number.js';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import type { KindObstacle } from './kinds/answer.js';
import type { KindView } from './kinds/view-model.js';
import { isLate, kindsModule } from './late-kinds.js';
import { lateThanks } from './late-thanks.js';
import {
  toOutcomeView,
  type AnyOutcome,
  type Given,
  type OutcomeSurroundings,
  type OutcomeView,
} from './outcome-view-model.js';
import { toAllAnswers, toAnswers, type Drafts } from './response.js';
import { toNpsScale, toNpsTitle, toScaleView, type ScaleView } from './scale-question.js';
import type { FeedbackPromptWording } from './strings.js';
import { toWay, type Way } from './way.js';

/** What keeps a person from going on. */
export type Obstacle = 'required' | 'tooLong' | 'noAnswer' | KindObstacle;

/** How far a person has come. */
export interface Progress {
  /** Index of the question that is shown. */
  step: number;
  drafts: Drafts;
  obstacle?: Obstacle | undefined;
  outcome?: AnyOutcome | undefined;
  canWithdraw?: OutcomeSurroundings['canWithdraw'];
  /** What became of copying the answers. */
  remark?: OutcomeSurroundings['remark'];
  /** What can be asked after this. */
  more?: OutcomeSurroundings['more'];
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
  /** The notice is owed to employees: the page cannot take it away by its styles. */
  isProtected?: boolean;
  question: ScaleView | WordsView | KindView;
  step: string;
  isFirst: boolean;
  /** What the button to go on does, in words. */
  next: string;
  /** Nothing was asked: there is nothing to hand in. */
  isOver: boolean;
  /** Nothing is asked after this. */
  isLast: boolean;
  /** Whom somebody can talk to instead. */
  person?: OutcomeView['person'];
  obstacle?: string | undefined;
  outcome?: OutcomeView | undefined;
  /** While the prompt is put away. */
  opener: OpenerView;
}

/** A count is shown from so many characters before the limit on. */
const nearLimit = 500;

/** The way a person goes through a prompt with what they have answered. */
export function wayOf(prompt: Prompt, { step, drafts }: Pick<Progress, 'step' | 'drafts'>): Way {
  return toWay(prompt.questions, toAllAnswers(prompt, drafts), step);
}

/** Makes all that is shown of a prompt; a step that no way leads to shows the last question before it. */
export function toFeedbackPromptView(
  prompt: Prompt,
  progress: Progress,
  wording: FeedbackPromptWording,
): FeedbackPromptView {
  const { drafts, obstacle, outcome, remark, more, canWithdraw } = progress;
  const way = wayOf(prompt, progress);
  const question = prompt.questions[way.step];
  if (!question) throw new RangeError('a prompt has at least one question');
  const given = outcome ? toGiven(prompt, drafts, wording) : [];
  const answers = outcome ? toAnswers(prompt, drafts) : [];
  const surroundings = { given, remark, more, prompt, answers, canWithdraw };
  const outcomeView = outcome && toOutcomeView(outcome, surroundings, wording);
  const isFirst = way.former === undefined;
  const isOver = way.next === undefined && way.position === 0;
  return {
    notice: isFirst ? toNotice(prompt, wording) : undefined,
    question: toQuestionView(prompt, question, progress, wording),
    step: toStep(question, way, wording),
    isFirst,
    next: wording.text(isOver ? 'close' : way.next === undefined ? 'send' : 'next'),
    isOver,
    isLast: way.next === undefined,
    person: lateThanks.module?.toPersonView(prompt, false, wording),
    obstacle: obstacle && wording.text(obstacle as 'required', { most: mostOf(obstacle) }),
    outcome: outcomeView,
    opener: toOpener(outcomeView, wording),
  };
}

/** What keeps a person from leaving a question or, at the last one, from handing in. */
export function findObstacle(
  prompt: Prompt,
  progress: Pick<Progress, 'step' | 'drafts'>,
): Obstacle | undefined {
  const { step, next } = wayOf(prompt, progress);
  const question = prompt.questions[step];
  if (!question) return undefined;
  const answers = toAnswers(prompt, progress.drafts, step);
  const answer = answers.find((one) => one.question === question.id);
  const draft = progress.drafts.get(question.id);
  const late = isLate(question) ? kindsModule().findKindObstacle(question, draft) : undefined;
  if (late) return late;
  if (isRequired(question) && !answer) return 'required';
  if (answer?.type === 'text' && answer.value.length > mostCharacters) return 'tooLong';
  // No tick says nothing by itself.
  const isNothing = answers.every(({ type, value }) => type === 'consent' && !value);
  return next === undefined && isNothing ? 'noAnswer' : undefined;
}

/** Answers that are on their way, or nowhere yet, are told of also where only the button is seen. */
function toOpener(outcome: OutcomeView | undefined, { text }: FeedbackPromptWording): OpenerView {
  return !outcome || outcome.status === 'sent'
    ? { words: text('launch') }
    : { words: outcome.title, status: outcome.status };
}

function toNotice(
  { notice, partial }: Prompt,
  { locale, text }: FeedbackPromptWording,
): Piece[] | undefined {
  const pieces = [
    ...(notice === undefined ? [] : [toForeign(notice, locale)]),
    ...(partial ? toPieces(`${notice === undefined ? '' : '\n'}${text('partialNotice')}`) : []),
  ];
  return pieces.length > 0 ? pieces : undefined;
}

function toStep(
  question: Question,
  { position, least, most }: Way,
  wording: FeedbackPromptWording,
): string {
  if (question.type === 'impulse') return kindsModule().toNothingAsked(wording);
  const isOptional = !isRequired(question);
  const isExact = least === most;
  const key = isExact ? 'step' : 'stepAtMost';
  return wording.text((isOptional ? `${key}Optional` : key) as 'step', {
    step: position,
    count: most,
  });
}

function isRequired(question: Question): boolean {
  return question.type !== 'impulse' && question.required === true;
}

function mostOf(obstacle: Obstacle): number {
  return obstacle === 'tooLong' ? mostCharacters : mostContactCharacters;
}

function titleOf(prompt: Prompt, question: Question, wording: FeedbackPromptWording): Piece[] {
  const { locale, text } = wording;
  if (isLate(question)) return kindsModule().toKindTitle(question, wording);
  if (question.type === 'nps') return toNpsTitle(question, wording);
  if (question.title !== undefined) return [toForeign(question.title, locale)];
  const before = prompt.questions.slice(0, prompt.questions.indexOf(question));
  return toPieces(text(before.some(isScored) ? 'reasonQuestion' : 'openQuestion'));
}

function isScored({ type }: Question): boolean {
  return /^(e?nps|csat|ces|agreement|number|stars|emoji)$/.test(type);
}

function toQuestionView(
  prompt: Prompt,
  question: Question,
  { drafts, obstacle }: Progress,
  wording: FeedbackPromptWording,
): ScaleView | WordsView | KindView {
  const draft = drafts.get(question.id);
  if (isLate(question)) return kindsModule().toKindView(question, { draft, obstacle }, wording);
  const { type, id } = question;
  const title = titleOf(prompt, question, wording);
  if (type === 'nps') return toScaleView({ type, id, title }, toNpsScale(wording), draft, wording);
  const value = typeof draft === 'string' ? draft : '';
  return { type, id, title, required: isRequired(question), ...toWords(value, wording) };
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
  return toAnswers(prompt, drafts).flatMap((answer) => {
    const question = prompt.questions.find(({ id }) => id === answer.question);
    if (!question) return [];
    const words = isLate(question)
      ? kindsModule().toAnswerWords(question, answer, wording)
      : typeof answer.value === 'number'
        ? writeNumber(answer.value, wording.locale)
        : String(answer.value);
    return [{ question: titleOf(prompt, question, wording), answer: words }];
  });
}

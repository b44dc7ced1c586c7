import type { Answer } from '@oxbow/model/answer';
import type { Channel } from '@oxbow/model/channel';
import type { Prompt } from '@oxbow/model/prompt';
import type { Question } from '@oxbow/model/question';
import type { Response } from '@oxbow/model/response';
import { toUuid } from '../element/uuid.js';
import { isLate, kindsModule } from './late-kinds.js';
import { toPath } from './way.js';

/** What was chosen of a list, and what was written beside it; the words stay when something else is chosen. */
export interface ChoiceDraft {
  /** Ids of options. */
  chosen: readonly string[];
  isOther: boolean;
  other: string;
}

/** The parts of how a person can be reached, as typed. */
export type ContactDraft = Readonly<Partial<Record<'name' | 'email' | 'phone', string>>>;

/** What a person has chosen or typed at one question. */
export type Draft = number | string | boolean | ChoiceDraft | ContactDraft;

/** What a person has chosen or typed so far, by question id. */
export type Drafts = ReadonlyMap<string, Draft>;

/**
 * The answers in the drafts on the way that they lead, in the order of the questions; a question that was skipped has none.
 * @param until index of the last question that a person has come to
 */
export function toAnswers(prompt: Prompt, drafts: Drafts, until = Infinity): Answer[] {
  const answers = toAllAnswers(prompt, drafts);
  return toPath(prompt.questions, answers)
    .filter((index) => index <= until)
    .flatMap((index) => answers.get(prompt.questions[index]?.id ?? '') ?? []);
}

/** The answers in all drafts by question id, also of questions that are beside the way. */
export function toAllAnswers({ questions }: Prompt, drafts: Drafts): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const question of questions) {
    const answer = toAnswer(question, drafts.get(question.id));
    if (answer) answers.set(question.id, answer);
  }
  return answers;
}

function toAnswer(question: Question, draft: Draft | undefined): Answer | undefined {
  if (isLate(question)) return kindsModule().toAnswer(question, draft);
  const { id, type } = question;
  if (type === 'nps') {
    const isPoint = typeof draft === 'number' && draft >= 0 && draft <= 10;
    return isPoint ? { type, question: id, value: draft } : undefined;
  }
  const words = typeof draft === 'string' ? draft.trim() : '';
  return words === '' ? undefined : { type, question: id, value: words };
}

/** What makes one response the same on every attempt, and part after part. */
export interface ResponseKey {
  id: string;
  /** By it the giver comes back to the response. */
  receipt: string;
}

/**
 * Makes the key of a customer's new response; what employees hand in is made elsewhere, see `employees/response.ts`.
 * @param now milliseconds since 1970
 * @param random 26 random bytes
 */
export function toResponseKey(now: number, random: Uint8Array): ResponseKey {
  return { id: toUuid(now, random), receipt: toReceipt(random.subarray(10, 26)) };
}

/**
 * What is handed in.
 * @param settings.now milliseconds since 1970
 * @param settings.part which part it is, where it is handed in question by question
 */
export function toResponse(
  prompt: Prompt,
  answers: Answer[],
  { id, receipt }: ResponseKey,
  {
    now,
    locale,
    channel,
    part,
  }: {
    now: number;
    locale: string;
    channel: Channel;
    part?: Pick<Response, 'partial' | 'sequence'>;
  },
): Response {
  return {
    id,
    prompt: prompt.id,
    version: prompt.version,
    answers,
    at: new Date(now).toISOString(),
    // Without extensions such as `-u-ca-buddhist`, which say nothing of the texts.
    language: new Intl.Locale(locale).baseName,
    channel,
    receipt,
    ...part,
  };
}

function toReceipt(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

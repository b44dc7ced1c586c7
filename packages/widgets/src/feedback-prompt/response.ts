import type { Answer } from '@oxbow/model/answer';
import type { Channel } from '@oxbow/model/channel';
import { sideOfPrompt, type Prompt } from '@oxbow/model/prompt';
import type { Response } from '@oxbow/model/response';
import { toUuid } from '../element/uuid.js';

/** What a person has chosen or typed so far, by question id. */
export type Drafts = ReadonlyMap<string, number | string>;

/** The answers in the drafts, in the order of the questions; a question that was skipped has none. */
export function toAnswers(prompt: Prompt, drafts: Drafts): Answer[] {
  return prompt.questions.flatMap((question): Answer[] => {
    const draft = drafts.get(question.id);
    if (question.type === 'nps' || question.type === 'enps') {
      return typeof draft === 'number'
        ? [{ type: question.type, question: question.id, value: draft }]
        : [];
    }
    if (question.type !== 'text') return [];
    const words = typeof draft === 'string' ? draft.trim() : '';
    return words === '' ? [] : [{ type: 'text', question: question.id, value: words }];
  });
}

const millisecondsPerDay = 86_400_000;

/** What is handed in; made once for each submission, so that every attempt carries the same id. */
export function toResponse(
  prompt: Prompt,
  answers: Answer[],
  {
    now,
    random,
    locale,
    channel,
  }: { now: number; random: Uint8Array; locale: string; channel: Channel },
): Response {
  const isEmployees = sideOfPrompt(prompt) === 'employee';
  // The id tells the time as well. To the millisecond, both would find an employee in any log of who was there just then.
  const time = isEmployees ? now - (now % millisecondsPerDay) : now;
  return {
    id: toUuid(time, random),
    prompt: prompt.id,
    version: prompt.version,
    answers,
    at: new Date(time).toISOString(),
    // Without extensions such as `-u-ca-buddhist`, which say nothing of the texts.
    language: new Intl.Locale(locale).baseName,
    channel,
    ...(isEmployees && { side: 'employee' as const }),
  };
}

import { mostCharacters, mostContactCharacters, scales } from '../answer/scales.js';
import { channels } from '../channel/channels.js';
import { readInstant } from '../instant/read-instant.js';
import {
  areDistinct,
  byType,
  copyPlain,
  flag,
  like,
  list,
  number,
  shape,
  text,
  whole,
  type Check,
} from '../plain/plain.js';
import type { Response } from './response.js';

const questionId = text(60);
const words = text(mostContactCharacters);
const answer = (value: Check, may = {}) =>
  shape({ type: questionId, question: questionId, value }, may);

const choice = answer(list(questionId, 20, 0), { other: words });
const contact = answer(shape({}, { name: words, email: words, phone: words }));

const isAnswer = byType({
  ...Object.fromEntries(
    Object.entries(scales).map(([type, [least, most]]) => [type, answer(whole(least, most))]),
  ),
  thumbs: answer(like(/^(up|down)$/)),
  choice: (value) => {
    const { value: chosen, other } = value as { value?: unknown[]; other?: unknown };
    return choice(value) && (other !== undefined || chosen?.length !== 0);
  },
  text: answer(text(mostCharacters)),
  consent: answer(flag),
  contact: (value) =>
    contact(value) &&
    Object.values((value as { value: object }).value).some((part) => part !== undefined),
});

const isFrame = shape(
  {
    id: like(/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i),
    prompt: text(100),
    version: whole(1),
    answers: list(isAnswer, 20),
    at: (value) => typeof value === 'string' && readInstant(value) !== undefined,
    language: like(/^[A-Za-z]{2,3}(-[A-Za-z\d]{2,8})*$/),
    channel: (value) => channels.some((one) => one === value),
  },
  {
    side: like(/^(customer|employee)$/),
    receipt: like(/^[\w-]{22,64}$/),
    partial: (value) => value === true,
    sequence: whole(0, 1000),
    trap: text(500, 0),
    elapsed: (value) => number(value) && Number(value) >= 0 && Number(value) <= 86_400,
  },
);

/**
 * Reads a response that is plainly good, without the schema.
 * @returns the same as the schema would, or `undefined` where that has to be asked
 */
export function readPlainResponse(value: unknown): Response | undefined {
  const copy = copyPlain(value);
  return isPlainResponse(copy) ? copy : undefined;
}

/**
 * Whether something is plainly a response. A `false` says nothing: then the schema has to be asked.
 * @param value nothing with getters, as from `JSON.parse`
 */
export function isPlainResponse(value: unknown): value is Response {
  if (!isFrame(value)) return false;
  const { id, receipt, answers } = value as Response;
  // The id stands in the firm's lists and addresses, so it opens nothing.
  const isSecret = receipt?.toLowerCase() !== id.toLowerCase();
  return isSecret && areDistinct(answers, 'question');
}

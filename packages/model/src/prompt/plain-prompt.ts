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
import { sideOfPrompt } from '../side/side-of.js';
import { isTranslation } from '../translation/plain-translation.js';
import type { Prompt } from './prompt.js';

const question = (must: Record<string, Check>, may = {}) =>
  shape({ type: text(20), id: like(/^(?!end$)[\w-]{1,60}$/), ...must }, { required: flag, ...may });
const ofSubject = question({ subject: isTranslation });
const titled = question({ title: isTranslation });

/** What the host has to name: letters in every language. */
const isNamed: Check = (value) =>
  isTranslation(value) &&
  Object.values(typeof value === 'string' ? [value] : (value as object)).every(like(/\p{L}/u));

/** Question by question; those with branches, options and fields are for the schema. */
const isQuestion = byType({
  nps: ofSubject,
  enps: ofSubject,
  csat: ofSubject,
  ces: ofSubject,
  agreement: titled,
  emoji: titled,
  thumbs: titled,
  consent: titled,
  text: question({}, { title: isTranslation }),
});

const isFrame = shape(
  { id: text(100), version: whole(1), questions: list(isQuestion, 20) },
  {
    notice: isTranslation,
    side: like(/^(customer|employee)$/),
    protection: shape(
      { seenBy: isNamed, from: whole(5, 1000), kept: isNamed },
      { commentsFrom: whole(10, 1000), asked: whole(1) },
    ),
    show: shape(
      {},
      {
        trigger: like(/^(now|exit|delay \d{1,3}s|scroll \d\d?%)$/),
        pages: like(/^\/[\w/.*-]{0,500}$/),
        devices: like(/^(touch|mouse)$/),
      },
    ),
    partial: (value) => value === true,
    acknowledgements: list(
      shape(
        { text: isTranslation },
        { question: text(60), from: number, upTo: number, person: flag },
      ),
      20,
    ),
    person: shape({
      name: isTranslation,
      link: like(
        /^(mailto:[\w.+-]{1,64}@[a-z\d.-]{1,255}|tel:\+?\d{2,41}|https:\/\/([a-z\d](-?[a-z\d]){0,30}\.){1,5}[a-z]{2,20}(\/[\w/.-]{0,500})?)$/,
      ),
    }),
  },
);

/**
 * Reads a prompt that is plainly good, as most are, without the schema, which weighs more than all else that asks it.
 * @returns the same as `readPrompt` would, or `undefined` where that has to be asked
 */
export function readPlainPrompt(value: unknown): Prompt | undefined {
  const copy = copyPlain(value);
  if (!isFrame(copy)) return undefined;
  const prompt = copy as Prompt;
  const { questions, protection, partial } = prompt;
  if (sideOfPrompt(prompt) === 'employee' && (!protection || partial)) return undefined;
  return areDistinct(questions, 'id') ? prompt : undefined;
}

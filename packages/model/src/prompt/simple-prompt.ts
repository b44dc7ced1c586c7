import type { Prompt } from './prompt.js';

const isText = (value: unknown, most = 20_000): boolean =>
  typeof value === 'string' && value !== '' && value.length <= most;

/** A text of the host, in one language or in several. */
const isTranslation = (value: unknown): boolean =>
  isText(value) ||
  (Object.getPrototypeOf(Object(value)) === Object.prototype &&
    Object.keys(toRecord(value)).length > 0 &&
    Object.entries(toRecord(value)).every(
      ([tag, words]) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && isText(words),
    ));

/**
 * Reads the prompt that most pages show: a recommendation and words, and nothing around them.
 * @returns the same as `readPrompt` would, or `undefined` where a late part has to be asked
 */
export function readSimplePrompt(value: unknown): Prompt | undefined {
  try {
    // Without getters and proxies it stays what it is when it is looked at.
    const copy: unknown = structuredClone(value);
    return isSimple(copy) ? copy : undefined;
  } catch {
    // It holds a function, or throws when it is read.
    return undefined;
  }
}

function isSimple(value: unknown): value is Prompt {
  const { id, version, questions, ...more } = toRecord(value);
  return (
    isText(id, 100) &&
    Number.isSafeInteger(version) &&
    Number(version) > 0 &&
    Array.isArray(questions) &&
    questions.length > 0 &&
    questions.length <= 20 &&
    new Set(questions.map((each) => toRecord(each)['id'])).size === questions.length &&
    // Spread, since `every` passes over holes.
    [...(questions as unknown[])].every(isSimpleQuestion) &&
    Object.keys(more).length === 0
  );
}

function isSimpleQuestion(value: unknown): boolean {
  const { type, id, subject, title, required, ...more } = toRecord(value);
  const isGood =
    type === 'nps'
      ? isTranslation(subject) && title === undefined
      : type === 'text' && subject === undefined && (title === undefined || isTranslation(title));
  return (
    isGood &&
    typeof id === 'string' &&
    /^(?!end$)[\w-]{1,60}$/.test(id) &&
    (required === undefined || typeof required === 'boolean') &&
    Object.keys(more).length === 0
  );
}

function toRecord(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}

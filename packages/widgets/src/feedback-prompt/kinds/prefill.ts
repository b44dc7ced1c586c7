import { mostCharacters, mostContactCharacters } from '@oxbow/model/scales';
import type { Prompt } from '@oxbow/model/prompt';
import type { ChoiceQuestion, ContactQuestion, Question } from '@oxbow/model/question';
import type { Draft, Drafts } from '../response.js';
import { isLateScale, rangeOf } from './scales.js';

/** What a host has given beforehand: what could be used, and what could not. */
export interface PrefillReading {
  drafts: Drafts;
  /** Where it stood and why it is not used; never what it was. */
  faults: string[];
}

/** At most so many are looked at; no prompt has more questions. */
const most = 20;

/**
 * Reads answers that a host gives beforehand: a list of answers as they are handed in, or their values by question id. Each is
 * checked against its question. Never throws, whatever the host's getters do.
 */
export function readPrefill(
  { questions }: Pick<Prompt, 'questions'>,
  given: unknown,
): PrefillReading {
  const drafts = new Map<string, Draft>();
  const faults: string[] = [];
  try {
    for (const { path, id, value, other } of toEntries(given)) {
      const question = questions.find((one) => one.id === id);
      const draft = question
        ? toDraft(question, value, other)
        : { fault: 'no question has this id' };
      if ('fault' in draft) faults.push(`${path}: ${draft.fault}`);
      else if (drafts.has(id)) faults.push(`${path}: the question has an answer already`);
      else drafts.set(id, draft.draft);
    }
  } catch {
    faults.push('answers: reading them throws');
  }
  return { drafts, faults };
}

interface Entry {
  path: string;
  id: string;
  value: unknown;
  other: unknown;
}

function toEntries(given: unknown): Entry[] {
  if (typeof given !== 'object' || given === null)
    throw new TypeError('expected a list, or values by question id');
  if (Array.isArray(given))
    return Array.from(given.slice(0, most), (one: unknown, index) => {
      const { question, value, other } = (one ?? {}) as Record<string, unknown>;
      return { path: `answers[${index}]`, id: String(question), value, other };
    });
  return Object.entries(given)
    .slice(0, most)
    .map(([id, value]: [string, unknown]) => ({
      path: `answers.${id}`,
      id,
      value,
      other: undefined,
    }));
}

type DraftReading = { draft: Draft } | { fault: string };

function toDraft(question: Question, value: unknown, other: unknown): DraftReading {
  if (isLateScale(question)) {
    const { from, to } = rangeOf(question);
    return toPoint(value, from, to);
  }
  switch (question.type) {
    case 'nps':
      return toPoint(value, 0, 10);
    case 'stars':
    case 'emoji':
      return toPoint(value, 1, 5);
    case 'thumbs':
      return value === 'up' || value === 'down'
        ? { draft: value }
        : { fault: 'expected "up" or "down"' };
    case 'text':
      return isWords(value, mostCharacters)
        ? { draft: value }
        : { fault: `expected a text of at most ${mostCharacters} characters` };
    case 'choice':
      return toChoice(question, value, other);
    case 'contact':
      return toContact(question, value);
    case 'consent':
      return { fault: 'consent is never given beforehand' };
    case 'impulse':
      return { fault: 'nothing is asked here' };
  }
}

function toPoint(value: unknown, from: number, to: number): DraftReading {
  const isPoint = typeof value === 'number' && Number.isInteger(value);
  return isPoint && value >= from && value <= to
    ? { draft: value }
    : { fault: `expected a whole number from ${from} to ${to}` };
}

function toChoice(
  { options, multiple, other: mayBeOther }: ChoiceQuestion,
  value: unknown,
  other: unknown,
): DraftReading {
  const chosen: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const ids = options.map(({ id }) => id).filter((id) => chosen.includes(id));
  if (ids.length !== chosen.length) return { fault: 'expected ids of options, each once' };
  const isOther = other !== undefined;
  if (isOther && !(mayBeOther && isWords(other, mostContactCharacters)))
    return { fault: 'something else cannot be named here, or not like this' };
  const count = ids.length + (isOther ? 1 : 0);
  if (count === 0 || (count > 1 && !multiple)) return { fault: 'expected the id of one option' };
  return { draft: { chosen: ids, isOther, other: isOther ? String(other) : '' } };
}

function toContact({ fields }: ContactQuestion, value: unknown): DraftReading {
  const entries: [string, unknown][] = Object.entries(value ?? {});
  const isGood = entries.every(
    ([field, words]) =>
      fields.some((one) => one === field) && isWords(words, mostContactCharacters),
  );
  return isGood && entries.length > 0
    ? { draft: Object.fromEntries(entries) as Record<string, string> }
    : { fault: `expected texts for some of ${fields.join(', ')}` };
}

function isWords(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

import type { Answer } from '@oxbow/model/answer';
import { mostContactCharacters } from '@oxbow/model/scales';
import type { ChoiceQuestion, ContactQuestion } from '@oxbow/model/question';
import type { LateQuestion } from '../late-kinds.js';
import type { ChoiceDraft, ContactDraft, Draft } from '../response.js';
import { isLateScale, rangeOf } from './scales.js';

/** What keeps a person from going on at one of the late kinds of question. */
export type KindObstacle =
  'otherMissing' | 'otherTooLong' | 'consentMissing' | 'emailWrong' | 'contactTooLong';

/** What keeps one part of how a person can be reached from being handed in. */
export type ContactFault = Extract<KindObstacle, 'emailWrong' | 'contactTooLong'>;

/** The answer in a draft; `undefined` where there is none. */
export function toAnswer(question: LateQuestion, draft: Draft | undefined): Answer | undefined {
  const { id, type } = question;
  if (isLateScale(question)) {
    const { from, to } = rangeOf(question);
    const isPoint = typeof draft === 'number' && draft >= from && draft <= to;
    return isPoint ? { type: question.type, question: id, value: draft } : undefined;
  }
  switch (type) {
    case 'stars':
    case 'emoji':
      return typeof draft === 'number' && draft >= 1 && draft <= 5
        ? { type, question: id, value: draft }
        : undefined;
    case 'thumbs':
      return draft === 'up' || draft === 'down' ? { type, question: id, value: draft } : undefined;
    case 'choice':
      return toChoice(question, readChoice(draft));
    case 'consent':
      // Whoever goes past it without a tick has not agreed.
      return { type, question: id, value: draft === true };
    case 'contact':
      return toContact(question, readContact(draft));
    case 'impulse':
      return undefined;
  }
}

/** What keeps a draft from being handed in, whether or not the question must be answered. */
export function findKindObstacle(
  question: LateQuestion,
  draft: Draft | undefined,
): KindObstacle | undefined {
  switch (question.type) {
    case 'consent':
      return question.required && draft !== true ? 'consentMissing' : undefined;
    case 'choice': {
      const { isOther, other } = readChoice(draft);
      if (!question.other || !isOther) return undefined;
      if (other.trim() === '') return 'otherMissing';
      return other.trim().length > mostContactCharacters ? 'otherTooLong' : undefined;
    }
    case 'contact':
      return question.fields
        .map((field) => findContactFault(field, readContact(draft)))
        .find((fault) => fault);
    default:
      return undefined;
  }
}

/** What keeps one part of how a person can be reached from being handed in. */
export function findContactFault(
  field: keyof ContactDraft,
  draft: ContactDraft,
): ContactFault | undefined {
  const words = draft[field]?.trim() ?? '';
  if (words.length > mostContactCharacters) return 'contactTooLong';
  // Whether an address exists is told only by writing to it; this finds slips.
  if (field === 'email' && words !== '' && !/^[^\s@]+@[^\s@]+$/.test(words)) return 'emailWrong';
  return undefined;
}

export function readChoice(draft: Draft | undefined): ChoiceDraft {
  return typeof draft === 'object' && 'chosen' in draft
    ? draft
    : { chosen: [], isOther: false, other: '' };
}

export function readContact(draft: Draft | undefined): ContactDraft {
  return typeof draft === 'object' && !('chosen' in draft) ? draft : {};
}

function toChoice(
  { id, options, multiple, other: mayBeOther }: ChoiceQuestion,
  { chosen, isOther, other }: ChoiceDraft,
): Answer | undefined {
  const known = options.map((option) => option.id).filter((option) => chosen.includes(option));
  const value = multiple ? known : known.slice(0, 1);
  const words = mayBeOther && isOther ? other.trim() : '';
  if (value.length === 0 && words === '') return undefined;
  return { type: 'choice', question: id, value, ...(words !== '' && { other: words }) };
}

function toContact({ id, fields }: ContactQuestion, draft: ContactDraft): Answer | undefined {
  const given = fields
    .map((field) => [field, draft[field]?.trim() ?? ''] as const)
    .filter(([, words]) => words !== '');
  if (given.length === 0) return undefined;
  return { type: 'contact', question: id, value: Object.fromEntries(given) };
}

import type { Answer } from '@oxbow/model/answer';
import { readLink } from '@oxbow/model/link';
import type { Prompt } from '@oxbow/model/prompt';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import type { FeedbackPromptWording } from '../strings.js';
import type { ThanksWording } from './strings.js';

/** Whom somebody can talk to, in a sentence. */
export interface PersonView {
  /** The `foreign` piece is the link. */
  sentence: Piece[];
  link: string;
  /** Said behind the link: the page that is open stays, with what was written. */
  newTab?: string | undefined;
  /** It is to come first. */
  isFirst: boolean;
}

type Acknowledgement = NonNullable<Prompt['acknowledgements']>[number];

/**
 * What is said to these answers: the first acknowledgement that fits.
 * @param answers in the order of the questions
 */
export function findAcknowledgement(
  { acknowledgements = [] }: Pick<Prompt, 'acknowledgements'>,
  answers: readonly Answer[],
): Acknowledgement | undefined {
  return acknowledgements.find(({ question, from, upTo }) => {
    const answer = answers.find((one) =>
      question === undefined ? typeof one.value === 'number' : one.question === question,
    );
    const value = answer?.value;
    if (typeof value !== 'number') return from === undefined && upTo === undefined && !question;
    return (from === undefined || value >= from) && (upTo === undefined || value <= upTo);
  });
}

/** Words whom somebody can talk to; a link that is none is not shown. */
export function toPersonView(
  { person }: Pick<Prompt, 'person'>,
  isFirst: boolean,
  wording: FeedbackPromptWording,
): PersonView | undefined {
  const { locale, text } = wording as unknown as ThanksWording;
  const link = person && readLink(person.link);
  if (!person || link === undefined) return undefined;
  const words = text(isFirst ? 'personFirst' : 'person');
  return {
    sentence: toPieces(words, { person: toForeign(person.name, locale) }),
    link,
    newTab: link.startsWith('http') ? text('newTab') : undefined,
    isFirst,
  };
}

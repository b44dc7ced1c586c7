import {
  mostNoteCharacters,
  mostOccasionCharacters,
  type NoteKind,
  type Recipient,
} from '@oxbow/model/note';
import { writeNumber } from '../element/number.js';
import { toPieces, type Piece } from '../element/wording.js';
import type { FeedforwardStrings, FeedforwardWording } from './strings.js';
import type { WritingProgress } from './writing.js';

/** One kind of note to choose. */
export interface KindView {
  kind: NoteKind;
  words: string;
  /** What the person asks themselves. */
  hint: string;
  chosen: boolean;
}

/** What a person writes. */
export interface FormView {
  people: { id: string; name: string; chosen: boolean }[];
  kinds: KindView[];
  text: string;
  about: string;
  mostOccasion: number;
  /** What becomes of the note, before it is given. */
  fate: Piece[][];
  /** What keeps it from being given, and at which field. */
  obstacle?: { at: 'to' | 'text'; words: string } | undefined;
  /** That it is not saved. */
  problem?: { words: string; hint?: string | undefined } | undefined;
  isSending: boolean;
  give: string;
}

/** Makes the form. */
export function toFormView(
  { draft, obstacle, outcome }: WritingProgress,
  people: readonly Recipient[],
  { text, locale }: FeedforwardWording,
): FormView {
  const isSending = outcome?.status === 'sending';
  const most = writeNumber(mostNoteCharacters, locale);
  return {
    people: people.map(({ id, name }) => ({ id, name, chosen: id === draft.to })),
    kinds: kinds.map(([kind, words, hint]) => ({
      kind,
      words: text(words),
      hint: text(hint),
      chosen: kind === draft.kind,
    })),
    text: draft.text,
    about: draft.about,
    mostOccasion: mostOccasionCharacters,
    fate: toFate(people.find(({ id }) => id === draft.to)?.name, text),
    obstacle: obstacle && {
      at: obstacle === 'missingPerson' ? 'to' : 'text',
      words: text(obstacle, { most }),
    },
    problem: outcome && toProblem(outcome, text),
    isSending,
    give: text(isSending ? 'giving' : 'give'),
  };
}

const kinds = [
  ['thanks', 'thanks', 'thanksHint'],
  ['next-time', 'nextTime', 'nextTimeHint'],
] as const satisfies [NoteKind, keyof FeedforwardStrings, keyof FeedforwardStrings][];

function toFate(name: string | undefined, text: FeedforwardWording['text']): Piece[][] {
  const first =
    name === undefined
      ? toPieces(text('fateFirstNobody'))
      : toPieces(text('fateFirst'), { name: { text: name, foreign: true } });
  return [first, ...(['fateThen', 'fateGone', 'fateNever'] as const).map((key) => [toPiece(key)])];

  function toPiece(key: keyof FeedforwardStrings): Piece {
    return { text: text(key), foreign: false };
  }
}

function toProblem(
  outcome: NonNullable<WritingProgress['outcome']>,
  text: FeedforwardWording['text'],
): FormView['problem'] {
  if (outcome.status === 'sending' || outcome.status === 'sent') return undefined;
  if (outcome.status === 'failed' && outcome.reason !== 'broken')
    return { words: text(outcome.reason === 'unauthorized' ? 'unauthorized' : 'refused') };
  return { words: text('notSaved'), hint: text('notSavedHint') };
}

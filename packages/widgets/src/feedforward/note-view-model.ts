import type { Note, NoteKind, Recipient } from '@oxbow/model/note';
import { toPieces, type Piece } from '../element/wording.js';
import type { Act, ChangeProgress } from './changing.js';
import { nameOf } from './people.js';
import type { FeedforwardWording } from './strings.js';

/** What can be done with a note, worded. */
export interface ActsView {
  /** Shares it, or takes that back. */
  share: { act: Act; words: string };
  /** That the person is asked once more before it is deleted. */
  asks: boolean;
  /** That the host has not answered yet. */
  isBusy: boolean;
  /** That nothing has confirmed what was wished for. */
  problem?: string | undefined;
}

/** One note as it is drawn. */
export interface NoteView {
  id: string;
  kind: NoteKind;
  heading: Piece[];
  /** The day it was written, and the same for machines. */
  day: string;
  writtenAt: string;
  about?: Piece[] | undefined;
  text: Piece[];
  /** Who may read it; absent for a note to somebody else. */
  standing?: { isShared: boolean; words: string } | undefined;
  acts?: ActsView | undefined;
}

const headings = {
  thanks: { own: 'thanksFrom', shared: 'thanksBetween' },
  'next-time': { own: 'nextTimeFrom', shared: 'nextTimeBetween' },
} as const;

/** Makes all that is shown of a note. */
export function toNoteView(
  note: Note,
  people: readonly Recipient[],
  progress: ChangeProgress,
  wording: FeedforwardWording,
): NoteView {
  const { id, kind, from, to, text: words, about, writtenAt, audience, own } = note;
  const { locale, timeZone, text } = wording;
  const isShared = audience === 'team';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  return {
    id,
    kind,
    heading: toPieces(text(headings[kind][own ? 'own' : 'shared']), {
      from: foreign(nameOf(from, people)),
      to: foreign(nameOf(to, people)),
    }),
    day: day.format(Date.parse(writtenAt)),
    writtenAt,
    about:
      about === undefined ? undefined : toPieces(text('about'), { about: foreign(about.trim()) }),
    text: [foreign(words)],
    standing: own ? { isShared, words: text(isShared ? 'shared' : 'alone') } : undefined,
    acts: own ? toActs(isShared, progress, wording) : undefined,
  };
}

function toActs(
  isShared: boolean,
  { asks, act, outcome }: ChangeProgress,
  { text }: FeedforwardWording,
): ActsView {
  const isBusy = outcome?.status === 'sending';
  const next = isShared ? 'unshare' : 'share';
  return {
    share: { act: next, words: text(isBusy && act !== 'delete' ? 'changing' : next) },
    asks,
    isBusy,
    problem: outcome && toProblem(outcome, text),
  };
}

function toProblem(
  outcome: NonNullable<ChangeProgress['outcome']>,
  text: FeedforwardWording['text'],
): string | undefined {
  if (outcome.status === 'sending' || outcome.status === 'stored') return undefined;
  if (outcome.status !== 'failed' || outcome.reason === 'broken') return text('notConfirmed');
  if (outcome.reason === 'gone' || outcome.reason === 'teamless') return text(outcome.reason);
  return text('mayNotChange');
}

const foreign = (words: string): Piece => ({ text: words, foreign: true });

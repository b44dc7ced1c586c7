import type { Note, Recipient } from '@oxbow/model/note';
import { toPieces, type Piece } from '../element/wording.js';
import type { ChangeProgress } from './changing.js';
import { toFormView, type FormView } from './form-view-model.js';
import { toNoteView, type NoteView } from './note-view-model.js';
import type { OlderState } from './older-request.js';
import { nameOf } from './people.js';
import type { FeedforwardWording } from './strings.js';
import type { WritingProgress } from './writing.js';

/** What is shown of notes, and how far a person has come with them. */
export interface FeedforwardContent {
  notes: readonly Note[];
  people: readonly Recipient[];
  writing: WritingProgress;
  /** How far the person has come with the note of this id. */
  progressOf(id: string): ChangeProgress;
  hasOlder: boolean;
  older: OlderState;
  /** Notes of the data that cannot be shown. */
  invalid: number;
}

/** What can be written, and what was. */
export interface WriteView {
  /** The button that opens the form; absent while it is open. */
  canBegin: boolean;
  form?: FormView | undefined;
  /** To whom the last note was given. */
  given?: Piece[] | undefined;
}

/** Everything that is shown of notes. */
export interface FeedforwardView {
  heading: string;
  hint: string;
  /** Absent where the person can write to nobody. */
  write?: WriteView | undefined;
  own: NoteView[];
  /** What others of the team have shared; never with anything to do about it. */
  shared: NoteView[];
  invalid?: string | undefined;
  /** The button that shows older notes. */
  more?: { words: string; isBusy: boolean } | undefined;
  /** That older ones did not come. */
  moreProblem?: string | undefined;
}

/** Makes all that is shown of notes. */
export function toFeedforwardView(
  content: FeedforwardContent,
  wording: FeedforwardWording,
): FeedforwardView {
  const { notes, people, progressOf, invalid, older } = content;
  const { text } = wording;
  const views = notes.map((note) => toNoteView(note, people, progressOf(note.id), wording));
  const own = views.filter(({ acts }) => acts);
  return {
    heading: text(own.length > 0 ? 'heading' : 'empty'),
    hint: text(own.length > 0 ? 'headingHint' : 'emptyHint'),
    write: toWrite(content, wording),
    own,
    shared: views.filter(({ acts }) => !acts),
    invalid: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
    more: toMore(content, wording),
    moreProblem:
      older === 'failed' || older === 'unanswered'
        ? text(older === 'failed' ? 'moreFailed' : 'moreUnanswered')
        : undefined,
  };
}

function toWrite(
  { people, writing }: FeedforwardContent,
  wording: FeedforwardWording,
): WriteView | undefined {
  const { isOpen, given } = writing;
  // What was begun is not taken away because the list of people is gone.
  if (people.length === 0 && !isOpen && given === undefined) return undefined;
  return {
    canBegin: !isOpen && people.length > 0,
    form: isOpen ? toFormView(writing, people, wording) : undefined,
    given:
      given === undefined
        ? undefined
        : toPieces(wording.text('given'), {
            name: { text: nameOf({ id: given }, people), foreign: true },
          }),
  };
}

function toMore(
  { hasOlder, older }: FeedforwardContent,
  { text }: FeedforwardWording,
): FeedforwardView['more'] {
  if (!hasOlder && older === 'idle') return undefined;
  const words = {
    idle: 'more',
    loading: 'loadingMore',
    failed: 'tryAgain',
    unanswered: 'tryAgain',
  };
  return { words: text(words[older] as 'more'), isBusy: older === 'loading' };
}

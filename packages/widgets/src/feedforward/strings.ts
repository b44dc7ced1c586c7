import { Locales, type StringsOf } from '../element/text.js';
import type { Wording } from '../element/wording.js';

/** The texts of notes. */
const english = {
  label: 'Thanks and next time',
  heading: 'Notes to you',
  headingHint: 'They are shown to you alone, until you share one with your team.',
  team: 'Shared in your team',
  thanksFrom: 'Thanks from {from}',
  nextTimeFrom: 'For next time, from {from}',
  thanksBetween: 'Thanks from {from} to {to}',
  nextTimeBetween: 'For next time, from {from} to {to}',
  about: 'Occasion: {about}',
  alone: 'Shown only to you',
  shared: 'Shown to your team too',
  newNote: 'A new note for you.',

  acts: 'What you can do with it',
  share: 'Share with my team',
  unshare: 'Take back from the team',
  delete: 'Delete',
  askDelete: 'Delete this note for good?',
  deleteForGood: 'Delete for good',
  keep: 'Keep it',
  changing: 'Saving …',
  shareSaved: 'Shared with your team.',
  unshareSaved: 'Shown only to you again.',
  deleteSaved: 'Deleted.',
  notConfirmed: 'Nothing has confirmed that. Please try again.',
  gone: 'This note is not there any more.',
  teamless: 'You are in no team here that it could be shared with. It is still shown only to you.',
  mayNotChange: 'You may not change notes here. Nothing has changed.',

  write: 'Write a note',
  to: 'To whom',
  choose: 'Please choose',
  kind: 'What you want to say',
  thanks: 'Thanks',
  thanksHint: 'What did they do, and what did it make possible?',
  nextTime: 'For next time',
  nextTimeHint: 'Next time, what could they try?',
  noteText: 'Your note',
  occasion: 'Occasion (optional)',
  occasionHint: 'Such as a meeting or a delivery.',
  fate: 'What becomes of it',
  fateFirst: 'At first it is shown only to {name}.',
  fateFirstNobody: 'At first it is shown only to the person you write to.',
  fateThen: 'That person may share it with the team, under your name, or delete it.',
  fateGone: 'You do not see it again, and cannot take it back.',
  fateNever: 'It is no rating, and nobody is compared by it.',
  give: 'Give the note',
  giving: 'Giving …',
  cancel: 'Cancel',
  missingPerson: 'Please choose whom you write to.',
  missingText: 'Please write something.',
  tooLong: 'Please shorten it: at most {most} characters can be kept.',
  given: 'Given. It is shown to {name} now, and to nobody else.',
  notSaved: 'Not saved yet.',
  notSavedHint:
    'Please keep this page open: your note is nowhere else. If you give it again, it is kept only once.',
  unauthorized: 'You may not write notes here. Your note is not saved; it is still here.',
  refused: 'It was not taken. Perhaps this person cannot be written to. Your note is still here.',

  more: 'Show older notes',
  loadingMore: 'Loading older notes …',
  moreFailed: 'Older notes could not be loaded. What is shown here stays.',
  moreUnanswered: 'Older notes cannot be loaded yet: nothing on this page answers the request.',

  empty: 'No notes for you yet.',
  emptyHint: 'What somebody writes to you is shown here first, and to you alone.',
};

export type FeedforwardStrings = StringsOf<typeof english>;
export type FeedforwardWording = Wording<FeedforwardStrings>;

export const strings = new Locales<FeedforwardStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});

import {
  mostNoteCharacters,
  mostOccasionCharacters,
  type NewNote,
  type NoteKind,
} from '@oxbow/model/note';

/** What a person has written so far. */
export interface Draft {
  /** The id of whom it is for; empty until one is chosen. */
  to: string;
  kind: NoteKind;
  text: string;
  about: string;
}

/** What keeps a draft from being given. */
export type Obstacle = 'missingPerson' | 'missingText' | 'tooLong';

/** How a note begins. */
export const newDraft: Draft = { to: '', kind: 'thanks', text: '', about: '' };

/**
 * Makes a note of a draft.
 * @param id the same on every attempt
 */
export function toNote(
  { to, kind, text, about }: Draft,
  id: string,
): { note: NewNote; obstacle?: never } | { note?: never; obstacle: Obstacle } {
  const words = text.trim();
  const occasion = about.trim().slice(0, mostOccasionCharacters);
  if (to === '') return { obstacle: 'missingPerson' };
  if (words === '') return { obstacle: 'missingText' };
  if (words.length > mostNoteCharacters) return { obstacle: 'tooLong' };
  return { note: { id, kind, to, text: words, ...(occasion && { about: occasion }) } };
}

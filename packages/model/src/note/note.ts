import * as z from 'zod/mini';
import { Instant } from '../instant/instant.js';

/** Most characters of a note. */
export const mostNoteCharacters = 2000;

/** Most characters of what a note is about. */
export const mostOccasionCharacters = 120;

const Id = z.string().check(z.minLength(1), z.maxLength(200));
const Name = z.string().check(z.minLength(1), z.maxLength(100));
const Words = (most: number) =>
  z.string().check(z.maxLength(most), z.regex(/\S/, 'expected words'));

/** What a note says: thanks for something done, or what could be tried the next time. Never how good somebody is. */
export const NoteKind = z.enum(['thanks', 'next-time']);
export type NoteKind = z.infer<typeof NoteKind>;

/** Who may read a note: the person it was written to alone, or the teams of that person too. */
export const NoteAudience = z.enum(['person', 'team']);
export type NoteAudience = z.infer<typeof NoteAudience>;

/** Somebody who works with others, by the id that the host's tokens name them with. */
export const Colleague = z.strictObject({
  id: Id,
  /** As it is to be read; absent where only the host knows it. */
  name: z.optional(Name),
});
export type Colleague = z.infer<typeof Colleague>;

/** Somebody who can be written to. */
export const Recipient = z.strictObject({ id: Id, name: Name });
export type Recipient = z.infer<typeof Recipient>;

const written = {
  /** UUID made by the sender before the first attempt; the same on every attempt, so that it is stored once. */
  id: z.uuid(),
  kind: NoteKind,
  /** Plain text; line breaks count. */
  text: Words(mostNoteCharacters),
  /** The occasion, such as a meeting or a delivery. */
  about: z.optional(Words(mostOccasionCharacters)),
};

/** A note as it is handed in. There is no place for its writer, whom the receiver knows by the token. */
export const NewNote = z.strictObject({
  ...written,
  /** The id of the person it is for. */
  to: Id,
});
export type NewNote = z.infer<typeof NewNote>;

/**
 * A note from one person to another. From the moment it is given it belongs to whom it was written to: nobody else sees it before
 * that person shares it. Strict: there is no place for a rating, a number, or whether it was read.
 */
export const Note = z.strictObject({
  ...written,
  from: Colleague,
  to: Colleague,
  /** When the receiver got it. */
  writtenAt: Instant,
  audience: NoteAudience,
  /** True for who asks when it was written to them; only then can it be shared, taken back and deleted. */
  own: z.boolean(),
});
export type Note = z.infer<typeof Note>;

/** What is to become of a note. */
export const NoteChange = z.strictObject({ audience: NoteAudience });
export type NoteChange = z.infer<typeof NoteChange>;

/** At most this many characters of a note can be sent with a check-in. */
export const mostNoteCharacters = 2000;

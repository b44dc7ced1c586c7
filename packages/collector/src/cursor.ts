import { createHash } from 'node:crypto';
import { Problem } from './problem.js';

/** The years 0001 to 9999, which is what a stored time can be. */
const [earliest, latest] = [-62_135_596_800_000, 253_402_300_799_999];

/** What tells apart what a list has of the same time. */
const ids = {
  sequence: String.raw`\d{1,18}`,
  uuid: String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`,
};

/** Which way a cursor leads: to what is older than its place, or to what is newer. It names parameter and property too. */
export type CursorKind = 'before' | 'after';

/** A list that is ordered by time and given out page by page. */
export interface CursorList {
  kind: CursorKind;
  /** Which list it is, and whose: a cursor of another one is refused. */
  of: readonly string[];
  id: keyof typeof ids;
}

/** A place in such a list. */
export interface CursorPlace {
  /** Milliseconds since 1970. */
  at: number;
  id: string;
}

/**
 * Writes a place in a list as an opaque text of under 120 characters. The check at its end finds mistakes, cursors of other
 * lists and those that lead the other way; nothing secret hangs on it, since a cursor only says where to go on in what may
 * be read anyway. A place is one whatever the pages are filtered by.
 */
export function writeCursor(list: CursorList, { at, id }: CursorPlace): string {
  const text = `${at}.${id}`;
  return Buffer.from(`${text}.${check(list, text)}`).toString('base64url');
}

/** @throws Problem 400 for anything that `writeCursor` did not write for this list */
export function readCursor(list: CursorList, cursor: string): CursorPlace {
  const { kind } = list;
  const [, time, id] =
    new RegExp(String.raw`^(-?\d{1,15})\.(${ids[list.id]})\.[\w-]{12}$`).exec(
      Buffer.from(cursor, 'base64url').toString('latin1'),
    ) ?? [];
  const at = Number(time);
  if (
    id !== undefined &&
    at >= earliest &&
    at <= latest &&
    // Several texts decode to the same bytes; only the one that was written counts.
    cursor === writeCursor(list, { at, id })
  ) {
    return { at, id };
  }
  throw new Problem(
    'unknown-cursor',
    `The parameter ${kind} has to be what a page of this list gave as ${kind}.`,
    { errors: [{ path: kind, message: `expected "${kind}" of a page of this list` }] },
  );
}

function check({ kind, of }: CursorList, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, text, ...of]))
    .digest('base64url')
    .slice(0, 12);
}
